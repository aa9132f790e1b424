package org.kring.viz.report;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/**
 * Sentences with numbers, as HTML: every number in an element that names its source.
 *
 * @param words the language
 */
record Prose(Messages words) {

    /** A message whose arguments may be {@link Cited}; all else is text. */
    String say(String key, Object... arguments) {
        return said(true, key, arguments);
    }

    /** The same for a cell of a table, which need not begin with a capital. */
    String cell(String key, Object... arguments) {
        return said(false, key, arguments);
    }

    private String said(boolean isSentence, String key, Object... arguments) {
        String html = html(words.tell(key, arguments));
        return isSentence ? capital(html) : html;
    }

    /** A text as HTML. */
    String html(Told told) {
        return told.pieces().stream()
                .map(piece -> piece instanceof Cited number ? number(number) : escaped(piece.text()))
                .collect(Collectors.joining());
    }

    /** A number by itself. */
    String number(Cited number) {
        String offset = number.offset() == 0.0 ? "" : " data-offset=\"%s\"".formatted(number.offset());
        return "<span class=\"n\" data-source=\"%s\" data-factor=\"%s\"%s>%s</span>"
                .formatted(
                        escaped(terms(number, Term::source)),
                        terms(number, term -> "" + term.factor()),
                        offset,
                        escaped(number.text()));
    }

    private static String terms(Cited number, Function<Term, String> what) {
        return number.terms().stream().map(what).collect(Collectors.joining(" | "));
    }

    /** A sentence may begin with the name of a strategy, which has no capital of its own. */
    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

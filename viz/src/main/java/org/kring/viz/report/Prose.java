package org.kring.viz.report;

import java.util.List;
import java.util.Locale;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Markup;
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
        return Markup.of(told, "span");
    }

    /** A number by itself. */
    String number(Cited number) {
        return html(new Told(List.of(number)));
    }

    /** A sentence may begin with the name of a strategy, which has no capital of its own. */
    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}

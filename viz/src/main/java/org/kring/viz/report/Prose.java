package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kring.viz.text.Messages;

/**
 * Sentences with numbers, as HTML: every number in an element that names its source.
 *
 * @param words the language
 */
record Prose(Messages words) {

    /** Marks the place of a number in a sentence that is not yet HTML; no message holds it. */
    private static final char MARK = '\uE000';

    /** A message whose arguments may be {@link Cited}; all else is text. */
    String say(String key, Object... arguments) {
        return said(true, key, arguments);
    }

    /** The same for a cell of a table, which need not begin with a capital. */
    String cell(String key, Object... arguments) {
        return said(false, key, arguments);
    }

    private String said(boolean isSentence, String key, Object... arguments) {
        List<Cited> cited = new ArrayList<>();
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Cited number) {
                plain[i] = "" + MARK + (char) (MARK + 1 + cited.size());
                cited.add(number);
            } else {
                plain[i] = arguments[i];
            }
        }
        String text = words.say(key, plain);
        String html = escaped(isSentence ? capital(text) : text);
        for (int i = 0; i < cited.size(); i++) {
            html = html.replace("" + MARK + (char) (MARK + 1 + i), number(cited.get(i)));
        }
        return html;
    }

    /** A number by itself. */
    String number(Cited number) {
        return "<span class=\"n\" data-source=\"%s\" data-factor=\"%s\">%s</span>"
                .formatted(escaped(number.source()), number.factor(), escaped(number.text()));
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

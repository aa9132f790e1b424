package org.kring.experiments.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values as NetLogo writes them: numbers, true, false and texts in quotation marks. */
final class NetLogoValues {

    /** More values of one variable are a mistake in a step. */
    private static final int MOST = 1_000_000;

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private NetLogoValues() {}

    /**
     * The value that a literal stands for, as it stands in YAML.
     *
     * @throws IllegalArgumentException if it is a list or anything else that is not one value
     */
    static String literal(String literal) {
        String text = literal.strip();
        if (NUMBER.matcher(text).matches() || text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return ValueText.canonical(text.toLowerCase(Locale.ROOT));
        }
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            return unescaped(text.substring(1, text.length() - 1));
        }
        throw new IllegalArgumentException(
                "a value must be a number, true, false or a text in quotation marks, but was " + text);
    }

    /**
     * The numbers from first to last in steps, last included if a step meets it. Decimal arithmetic, as in NetLogo.
     *
     * @throws IllegalArgumentException if a text is no number, or steps never come to the end
     */
    static List<String> stepped(String first, String step, String last) {
        BigDecimal from = number("first", first);
        BigDecimal by = number("step", step);
        BigDecimal to = number("last", last);
        int direction = from.compareTo(to) < 0 ? 1 : -1;
        if (by.signum() != direction && !(from.compareTo(to) == 0 && by.signum() != 0)) {
            throw new IllegalArgumentException("step must lead from first to last, but was %s from %s to %s"
                    .formatted(step.strip(), first.strip(), last.strip()));
        }
        List<String> values = new ArrayList<>();
        for (BigDecimal value = from; values.isEmpty() || value.compareTo(to) * direction <= 0; value = value.add(by)) {
            values.add(ValueText.of(value.doubleValue()));
            if (values.size() > MOST) {
                throw new IllegalArgumentException(
                        "step must give at most %d values, but was %s".formatted(MOST, step));
            }
            if (from.compareTo(to) == 0) {
                break;
            }
        }
        return values;
    }

    private static BigDecimal number(String what, String text) {
        if (!NUMBER.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException("%s must be a number, but was %s".formatted(what, text));
        }
        return new BigDecimal(text.strip());
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i) == 't' ? '\t' : text.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}

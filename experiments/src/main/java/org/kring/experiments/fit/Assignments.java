package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.scenario.InputException;

/** The values of {@code --columns} and {@code --types}: {@code name=value} pairs between commas. */
public final class Assignments {

    private Assignments() {}

    /**
     * Reads pairs. A value may stand within quotation marks, so that it may hold a comma.
     *
     * @param option name of the option, for the message
     * @param text such as {@code reach="Bereik, totaal",type=Soort}; may be empty
     * @return values by name, in their order
     * @throws InputException if a part is no pair or a name stands there twice
     */
    public static Map<String, String> parse(String option, String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String part : parts(text)) {
            int at = part.indexOf('=');
            String name = at < 0 ? "" : unquoted(part.substring(0, at));
            String value = at < 0 ? "" : unquoted(part.substring(at + 1));
            if (name.isEmpty() || value.isEmpty()) {
                throw new InputException(
                        "%s: %s is no pair; allowed are name=value pairs with commas between them."
                                .formatted(option, part),
                        "%s reach=\"Lifetime Post Total Reach\",type=Type shows the form.".formatted(option));
            }
            if (pairs.put(name, value) != null) {
                throw new InputException(
                        "%s: %s stands there twice.".formatted(option, name), "one of the two is a leftover.");
            }
        }
        return pairs;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static String unquoted(String text) {
        return text.strip().replace("\"", "").strip();
    }
}

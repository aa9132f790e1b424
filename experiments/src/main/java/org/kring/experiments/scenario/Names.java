package org.kring.experiments.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How names in files are written, and which valid name was probably meant. */
public final class Names {

    private static final int NEAREST = 5;

    private Names() {}

    /**
     * Name of an enum constant or a record in a file.
     *
     * @param name {@code POTENTIAL_CLIENT} or {@code NoReplies}
     * @return {@code potentialClient} or {@code noReplies}
     */
    public static String lowerCamel(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            camel.append(camel.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        }
        return camel.toString();
    }

    /**
     * Names of all constants of an enum, as in files.
     *
     * @param type an enum
     * @return its names in their order
     */
    public static List<String> ofEnum(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> lowerCamel(((Enum<?>) constant).name()))
                .toList();
    }

    /**
     * The way out for an unknown name.
     *
     * @param unknown what was typed
     * @param valid the valid names
     * @return a clause that follows "Maybe": the nearest valid name if one is near, else a hint at
     *     the valid names, which the message names before
     */
    public static String wayOut(String unknown, Collection<String> valid) {
        return nearest(unknown, valid)
                .map(name -> name + " was meant.")
                .orElseGet(() -> valid.isEmpty() ? "it can be left out." : "one of these was meant.");
    }

    /**
     * The nearest valid name by edit distance, not minding case, dashes and underscores.
     *
     * @param unknown what was typed
     * @param valid the valid names
     * @return the nearest, the first of several; empty if more than half of its letters differ
     */
    public static Optional<String> nearest(String unknown, Collection<String> valid) {
        String plain = plain(unknown);
        return valid.stream()
                .filter(name -> distance(plain, plain(name))
                        <= Math.max(plain.length(), plain(name).length()) / 2)
                .min(Comparator.comparingInt(name -> distance(plain, plain(name))));
    }

    /**
     * The problem of an unknown name among so many that a message cannot name all: it names the nearest.
     *
     * @param problem what is wrong, without a full stop
     * @param unknown what was typed
     * @param valid the valid names
     * @param command command that lists all
     * @return the exception to throw
     */
    public static InputException unknown(String problem, String unknown, Collection<String> valid, String command) {
        String plain = plain(unknown);
        String near = valid.stream()
                .sorted(Comparator.comparingInt(name -> distance(plain, plain(name))))
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
        String problemAndNames = valid.size() <= NEAREST
                ? "%s; there are %s.".formatted(problem, near)
                : "%s; the nearest of %d are %s.".formatted(problem, valid.size(), near);
        String meant =
                nearest(unknown, valid).map(name -> name + " was meant; ").orElse("");
        return new InputException(problemAndNames, meant + command + " shows all.");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Levenshtein's distance: letters to insert, delete or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

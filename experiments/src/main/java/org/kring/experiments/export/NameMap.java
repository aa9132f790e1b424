package org.kring.experiments.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.experiments.design.Factor;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;

/**
 * What the names and values of another tool are called in Kring. An entry {@code theirs} gives the path of a factor, an entry
 * {@code theirs:value} the word for one of its values.
 */
final class NameMap {

    private static final int SHORTEST_WORD = 4;

    private final Map<String, String> entries;
    private final Set<String> known;

    /**
     * A map.
     *
     * @param entries Kring's names by those of the other tool
     * @param known paths that can be varied
     */
    NameMap(Map<String, String> entries, Set<String> known) {
        this.entries = new LinkedHashMap<>(entries);
        this.known = new LinkedHashSet<>(known);
    }

    /**
     * Checks that every factor has a path in Kring, and every entry a factor.
     *
     * @param file name of the file, for messages
     * @param factors factors of the other tool
     * @throws InputException if not; it suggests paths
     */
    void check(String file, List<Factor> factors) {
        List<String> theirs = factors.stream().map(Factor::path).toList();
        for (String key : entries.keySet()) {
            if (!theirs.contains(key) && theirs.stream().noneMatch(name -> key.startsWith(name + ":"))) {
                throw new InputException(
                        "--map %s: %s varies no %s; it varies %s."
                                .formatted(key, file, key.split(":", 2)[0], String.join(", ", theirs)),
                        Names.wayOut(key.split(":", 2)[0], theirs));
            }
        }
        List<String> missing =
                theirs.stream().filter(name -> !known.contains(path(name))).toList();
        if (!missing.isEmpty()) {
            throw new InputException(
                    "%s: Kring has no path %s."
                            .formatted(file, missing.stream().map(this::path).collect(Collectors.joining(", none "))),
                    missing.stream()
                            .map(name -> "--map %s=%s".formatted(name, suggestion(path(name))))
                            .collect(Collectors.joining(
                                    " ",
                                    "",
                                    " was meant; kring list parameters shows all paths,"
                                            + " those of strategies begin with strategy.")));
        }
    }

    String path(String theirs) {
        return entries.getOrDefault(theirs, theirs);
    }

    String value(String theirs, String value) {
        return entries.getOrDefault(theirs + ":" + value, value);
    }

    /** The path whose last step is nearest, else one with a word in common; PATH if there is none. */
    private String suggestion(String unknown) {
        Map<String, String> byLastStep = new LinkedHashMap<>();
        known.forEach(path -> byLastStep.putIfAbsent(path.substring(path.lastIndexOf('.') + 1), path));
        Optional<String> near = Names.nearest(unknown.substring(unknown.lastIndexOf('.') + 1), byLastStep.keySet());
        return near.map(step -> byLastStep.getOrDefault(step, step))
                .or(() -> known.stream()
                        .filter(path -> sharesAWord(unknown, path))
                        .findFirst())
                .orElse("PATH");
    }

    private static boolean sharesAWord(String unknown, String path) {
        String there = path.toLowerCase(Locale.ROOT);
        return Arrays.stream(unknown.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(word -> there.contains(word.toLowerCase(Locale.ROOT)));
    }
}

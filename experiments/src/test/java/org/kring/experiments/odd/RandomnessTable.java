package org.kring.experiments.odd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.model.chance.Purpose;

/**
 * Who draws what, by which key: read off the sources of the model. What a purpose decides is the comment at its constant; its
 * keys and who draws are the calls of {@code Draws.key} that name it.
 */
final class RandomnessTable {

    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* (.+?)\\.? \\*/\\s+([A-Z_]+)[,\\s]");
    private static final Pattern USE = Pattern.compile("Purpose\\.([A-Z][A-Z_]*)");
    private static final Pattern CALL = Pattern.compile(
            "key\\(\\s*Purpose\\.([A-Z_]+), ((?:[^(),]|\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))+), ((?:[^(),]|\\([^()]*\\)|\\[[^]]*])+)\\)");
    private static final Pattern FRAILTY = Pattern.compile("new Frailty\\(draws, Purpose\\.([A-Z_]+), ");

    private final Map<Purpose, Collection<String>> keys = new TreeMap<>();
    private final Map<Purpose, Collection<String>> users = new TreeMap<>();
    private final Map<Purpose, String> decisions = new TreeMap<>();

    private RandomnessTable() {}

    /** The table, given the folder of the package {@code org.kring.model}. */
    static String of(Path sources) throws IOException {
        RandomnessTable found = new RandomnessTable();
        for (Path file : files(sources)) {
            found.read(
                    Files.readString(file),
                    String.valueOf(file.getFileName()).replace(".java", ""),
                    file.getName(file.getNameCount() - 2).toString());
        }
        Matcher constants = CONSTANT.matcher(Files.readString(sources.resolve("chance/Purpose.java")));
        constants
                .results()
                .forEach(constant -> found.decisions.put(Purpose.valueOf(constant.group(2)), constant.group(1)));
        return found.table();
    }

    private void read(String text, String name, String folder) {
        USE.matcher(text).results().forEach(use -> add(users, use, "`%s.%s`".formatted(folder, name)));
        CALL.matcher(text)
                .results()
                .forEach(call -> add(
                        keys,
                        call,
                        key(entity(call.group(2).strip()), time(call.group(3).strip()))));
        FRAILTY.matcher(text)
                .results()
                .forEach(use -> add(
                        keys, use, key(name.startsWith("Dormancy") ? "person on platform" : "person in venue", "")));
    }

    private static void add(Map<Purpose, Collection<String>> map, MatchResult match, String value) {
        map.computeIfAbsent(Purpose.valueOf(match.group(1)), purpose -> new TreeSet<>())
                .add(value);
    }

    private String table() {
        Table table = new Table("place", "purpose", "what is decided", "keyed by", "drawn by");
        for (Purpose purpose : Purpose.values()) {
            table.row(
                    Integer.toString(purpose.ordinal()),
                    "`%s`".formatted(purpose),
                    decisions.getOrDefault(purpose, ""),
                    joined(keys, purpose, "; "),
                    joined(users, purpose, ", "));
        }
        return table.toString();
    }

    private static String joined(Map<Purpose, Collection<String>> map, Purpose purpose, String separator) {
        return map.getOrDefault(purpose, List.of()).stream().collect(Collectors.joining(separator));
    }

    private static String key(String entity, String time) {
        return time.isEmpty() ? entity : entity + ", " + time;
    }

    private static String entity(String argument) {
        if (argument.contains("pair(")) {
            return "pair of persons";
        }
        if (argument.contains("part(")) {
            return argument.contains("venue") ? "person in venue" : "person on platform";
        }
        return switch (argument) {
            case "venue.luck()" -> "venue";
            case "from" -> "platform";
            case "person", "i", "author", "peer", "reader", "writer", "request.person()" -> "person";
            default -> throw new IllegalStateException("which entity is " + argument);
        };
    }

    private static String time(String argument) {
        return switch (argument) {
            case "0" -> "";
            case "hour", "request.hour()", "states.askHour[person]" -> "hour";
            case "day" -> "day";
            case "week", "day / Horizon.DAYS_PER_WEEK" -> "week";
            case "period" -> "period of four weeks";
            case "tie" -> "number of the tie";
            default -> throw new IllegalStateException("which time is " + argument);
        };
    }

    private static List<Path> files(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}

package org.kring.experiments.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kring.model.network.GivenNetwork;

/**
 * An edge list: one edge per line, as two ids that are separated by a comma, a tab or blanks. A weight and a time may
 * follow and are not used. Lines that begin with # or % are comments, and a first line of column names is passed over.
 */
final class EdgeFile {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    private static final Set<String> HEADINGS = Set.of(
            "source",
            "target",
            "from",
            "to",
            "src",
            "dst",
            "node1",
            "node2",
            "id1",
            "id2",
            "person1",
            "person2",
            "fromnodeid",
            "tonodeid",
            "node_1",
            "node_2",
            "id_1",
            "id_2",
            "user1",
            "user2",
            "ego",
            "alter");
    private static final int MOST_CELLS = 4;

    private final InputText source;
    private final int mostPersons;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int[] firstLine = new int[16];
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int edges;

    private EdgeFile(InputText source, int mostPersons) {
        this.source = source;
        this.mostPersons = mostPersons;
    }

    /** Reads the edges of a file; at most so many persons may be in it. */
    static EdgeFile read(InputText source, int mostPersons) {
        EdgeFile file = new EdgeFile(source, mostPersons);
        int line = 0;
        String separator = "";
        for (String raw : (Iterable<String>) source.text().lines()::iterator) {
            line++;
            String text = raw.strip();
            if (text.isEmpty() || text.charAt(0) == '#' || text.charAt(0) == '%') {
                continue;
            }
            boolean first = separator.isEmpty();
            separator = first ? separator(text) : separator;
            String[] cells = cells(text, separator);
            if (!first || !isHeading(cells)) {
                file.add(line, text, cells, separator);
            }
        }
        if (file.edges == 0) {
            throw source.refuse(
                    "no line holds an edge; all are blank, comments or column names.", "another file was meant.");
        }
        return file;
    }

    /** Where it was read from. */
    InputText source() {
        return source;
    }

    /** The persons, in the order in which they appear. */
    List<String> ids() {
        return ids;
    }

    /** Edges read, with those that are dropped later. */
    int edges() {
        return edges;
    }

    /** Refuses a person whom the table of persons does not have. */
    void requireIn(PersonIds known, InputText table) {
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                throw source.refuse(
                        firstLine[i],
                        "the person %s is not in the table %s, which has %d persons; an edge must join two of them."
                                .formatted(ids.get(i), table.name(), known.size()),
                        "the table lacks a row, or the two files number people differently.");
            }
        }
    }

    /** The network among all persons of the input. */
    GivenNetwork network(PersonIds numbers) {
        int[] number = ids.stream().mapToInt(numbers::number).toArray();
        int[] a = new int[edges];
        int[] b = new int[edges];
        for (int e = 0; e < edges; e++) {
            a[e] = number[from[e]];
            b[e] = number[to[e]];
        }
        return GivenNetwork.of(numbers.size(), a, b);
    }

    private void add(int line, String text, String[] cells, String separator) {
        boolean fits = cells.length >= 2 && cells.length <= MOST_CELLS && !cells[0].isEmpty() && !cells[1].isEmpty();
        for (int c = 2; fits && c < cells.length; c++) {
            fits = NUMBER.matcher(cells[c]).matches();
        }
        if (!fits) {
            throw source.refuse(
                    line,
                    "\"%s\" is no edge; allowed are two ids, and after them at most two numbers, separated by %s as in the first line."
                            .formatted(shown(text), name(separator)),
                    "an id holds a %s, or the line is a comment: begin it with #.".formatted(name(separator)));
        }
        if (edges == from.length) {
            from = Arrays.copyOf(from, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
        }
        from[edges] = place(cells[0], line);
        to[edges] = place(cells[1], line);
        edges++;
    }

    private int place(String id, int line) {
        Integer place = places.get(id);
        if (place != null) {
            return place;
        }
        int next = ids.size();
        if (next == mostPersons) {
            throw source.refuse(
                    line,
                    "the person %s is one more than the %d persons that are allowed.".formatted(shown(id), mostPersons),
                    "a part of the network is enough.");
        }
        if (next == firstLine.length) {
            firstLine = Arrays.copyOf(firstLine, 2 * next);
        }
        firstLine[next] = line;
        ids.add(id);
        places.put(id, next);
        return next;
    }

    private static String separator(String line) {
        return line.contains(",") ? "," : line.contains("\t") ? "\t" : " ";
    }

    private static String name(String separator) {
        return separator.equals(",") ? "comma" : separator.equals("\t") ? "tab" : "blank";
    }

    private static String[] cells(String line, String separator) {
        String[] cells = separator.equals(" ") ? BLANKS.split(line, -1) : line.split(separator, -1);
        for (int c = 0; c < cells.length; c++) {
            String cell = cells[c].strip();
            boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
            cells[c] = quoted ? cell.substring(1, cell.length() - 1) : cell;
        }
        return cells;
    }

    private static boolean isHeading(String[] cells) {
        return cells.length >= 2
                && HEADINGS.contains(cells[0].toLowerCase(Locale.ROOT))
                && HEADINGS.contains(cells[1].toLowerCase(Locale.ROOT));
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}

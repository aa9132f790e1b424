package org.kring.viz.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints rows in columns that are as wide as they need; the last one runs free. */
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /**
     * Prints rows.
     *
     * @param out where to
     * @param rows rows of equal length
     */
    static void print(PrintWriter out, List<List<String>> rows) {
        lines(rows).forEach(out::println);
    }

    /**
     * Sets rows in columns.
     *
     * @param rows rows of equal length
     * @return one line per row
     */
    static List<String> lines(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < row.size() - 1; c++) {
                int column = c;
                int width = rows.stream()
                        .mapToInt(r -> r.get(column).length())
                        .max()
                        .orElse(0);
                String cell = row.get(c);
                line.append(cell).append(" ".repeat(width - cell.length())).append(GAP);
            }
            lines.add(line.append(row.get(row.size() - 1)).toString().stripTrailing());
        }
        return lines;
    }
}

package org.kring.viz.cli;

import java.io.PrintWriter;
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
            out.println(line.append(row.get(row.size() - 1)).toString().stripTrailing());
        }
    }
}

package org.kring.experiments.pattern;

import java.util.List;

/** Rows of a table in Markdown. */
final class MarkdownTable {

    private MarkdownTable() {}

    /** A row, with a line end. */
    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}

package org.kring.experiments.result;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Numbers of a run as cells of tables: pieces of a text, such as of a line of the journal, that are never made into strings. */
final class Cells {

    private final byte[] text;
    private final int[] bounds;

    /**
     * Cells that stand in a text.
     *
     * @param text the text, in UTF-8; not copied
     * @param bounds for each cell its first byte and the byte after its last; not copied. A cell from 0 to 0 is empty
     */
    Cells(byte[] text, int[] bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    /** Each number as short as it can be read back exactly, empty if undefined. */
    static Cells of(List<Double> numbers) {
        StringBuilder text = new StringBuilder();
        int[] bounds = new int[2 * numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            double number = numbers.get(i);
            bounds[2 * i] = text.length();
            if (!Double.isNaN(number)) {
                text.append(number);
            }
            bounds[2 * i + 1] = text.length();
        }
        return new Cells(text.toString().getBytes(StandardCharsets.UTF_8), bounds);
    }

    /** So many empty cells. */
    static Cells empty(int size) {
        return new Cells(new byte[0], new int[2 * size]);
    }

    int size() {
        return bounds.length / 2;
    }

    /** Appends a cell to a line. */
    void copy(int cell, TableLines lines) {
        lines.append(text, bounds[2 * cell], bounds[2 * cell + 1]);
    }
}

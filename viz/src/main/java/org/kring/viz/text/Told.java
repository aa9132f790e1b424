package org.kring.viz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text whose numbers name the cells that they come from.
 *
 * @param pieces words and numbers, in the order in which they are read
 */
public record Told(List<Piece> pieces) {

    /** Marks the place of an argument in a text; no message holds such a sign. */
    private static final char MARK = '\uE000';

    /** Copies the pieces. */
    public Told {
        pieces = List.copyOf(pieces);
    }

    /** A part of a text. */
    public sealed interface Piece permits Words, Cited {

        /**
         * What people read.
         *
         * @return words or digits
         */
        String text();
    }

    /**
     * Words without a number of a study.
     *
     * @param text the words
     */
    public record Words(String text) implements Piece {}

    /**
     * A text without a number of a study.
     *
     * @param text the words
     * @return the same as one piece
     */
    public static Told of(String text) {
        return new Told(List.of(new Words(text)));
    }

    /**
     * Texts one behind the other.
     *
     * @param between what stands between two of them
     * @param texts the texts
     * @return all in one
     */
    public static Told joined(String between, List<Told> texts) {
        List<Piece> pieces = new ArrayList<>();
        for (Told text : texts) {
            if (!pieces.isEmpty()) {
                pieces.add(new Words(between));
            }
            pieces.addAll(text.pieces);
        }
        return new Told(pieces);
    }

    /**
     * A text that was said with numbers in it, such as "30 replicates".
     *
     * @param text the whole text
     * @param numbers the numbers in the order in which they are read; each takes the place of the same digits
     * @return the text with its numbers; a number whose digits are not in the rest of the text is left out
     */
    public static Told around(String text, Cited... numbers) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Cited number : numbers) {
            int at = text.indexOf(number.text(), from);
            if (at >= 0) {
                pieces.add(new Words(text.substring(from, at)));
                pieces.add(number);
                from = at + number.text().length();
            }
        }
        pieces.add(new Words(text.substring(from)));
        return new Told(pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    /**
     * What people read.
     *
     * @return the text without the cells
     */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /**
     * The numbers with their cells.
     *
     * @return every number, in the order in which they are read
     */
    public List<Cited> numbers() {
        return pieces.stream()
                .filter(Cited.class::isInstance)
                .map(Cited.class::cast)
                .toList();
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true without any letter or digit
     */
    public boolean isEmpty() {
        return text().isEmpty();
    }

    /** The sign that stands for an argument while a message is put together. */
    static String mark(int argument) {
        return "" + MARK + (char) (MARK + 1 + argument);
    }

    /** A text with signs for arguments, and what takes their places. */
    static Told filled(String marked, List<Told> arguments) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = marked.indexOf(MARK); at >= 0; at = marked.indexOf(MARK, from)) {
            pieces.add(new Words(marked.substring(from, at)));
            pieces.addAll(arguments.get(marked.charAt(at + 1) - MARK - 1).pieces);
            from = at + 2;
        }
        pieces.add(new Words(marked.substring(from)));
        return new Told(pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }
}

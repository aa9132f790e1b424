package org.kring.viz.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A number as a text writes it, with the cells of the study folder that it comes from: the sum of the cells, each times its
 * factor, and of an offset.
 *
 * @param text the number as it is written, in digits
 * @param terms the cells
 * @param offset what is added: 100 where a number is what is left of 100 %, else 0
 */
public record Cited(String text, List<Term> terms, double offset) implements Told.Piece {

    /** Copies the cells. */
    public Cited {
        terms = List.copyOf(terms);
    }

    /**
     * A number of one cell.
     *
     * @param text the number as it is written
     * @param source file and place, such as {@code analysis/estimates.csv#outcome=isolationRisk;arm=absent;mean}
     * @param factor what the number there is multiplied by to give the one here
     */
    public Cited(String text, String source, double factor) {
        this(text, List.of(new Term(source, factor)), 0.0);
    }

    /**
     * A cell with its factor.
     *
     * @param source file and place; behind the last semicolon a column, or a function of one such as {@code mean(reach)}
     * @param factor what the number there is multiplied by
     */
    public record Term(String source, double factor) {

        /**
         * The same cell, counted otherwise.
         *
         * @param by what it is multiplied by besides
         * @return the cell with the product of both factors
         */
        public Term times(double by) {
            return new Term(source, by * factor);
        }

        /**
         * The number of this cell alone.
         *
         * @param number the number as it is written; words, if it is not defined
         * @return a text that names this cell, or plain words if there are no digits in them
         */
        public Told told(String number) {
            return sum(number, List.of(this), 0.0);
        }
    }

    /**
     * The number of several cells.
     *
     * @param number the number as it is written; words, if it is not defined
     * @param terms the cells
     * @param offset what is added to them
     * @return a text that names the cells, or plain words if there are no digits in them
     */
    public static Told sum(String number, List<Term> terms, double offset) {
        return number.chars().anyMatch(Character::isDigit)
                ? new Told(new ArrayList<>(List.of(new Cited(number, terms, offset))))
                : Told.of(number);
    }
}

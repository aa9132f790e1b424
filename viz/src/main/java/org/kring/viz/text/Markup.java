package org.kring.viz.text;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kring.viz.text.Cited.Term;

/** Texts as markup, in which every number names its cells: {@code data-source}, {@code data-factor}, {@code data-offset}. */
public final class Markup {

    private static final Pattern NUMBER = Pattern.compile("<span class=\"n\"[^>]*>([^<]*)</span>");

    private Markup() {}

    /**
     * A text with its cells.
     *
     * @param told the text
     * @param element element around each number, {@code span} in a page and {@code tspan} in a drawing
     * @return markup that is well-formed in HTML and in XML
     */
    public static String of(Told told, String element) {
        return told.pieces().stream()
                .map(piece -> piece instanceof Cited number ? number(number, element) : escaped(piece.text()))
                .collect(Collectors.joining());
    }

    private static String number(Cited number, String element) {
        String offset = number.offset() == 0.0 ? "" : " data-offset=\"%s\"".formatted(number.offset());
        return "<%1$s class=\"n\" data-source=\"%2$s\" data-factor=\"%3$s\"%4$s>%5$s</%1$s>"
                .formatted(
                        element,
                        escaped(terms(number, Term::source)),
                        terms(number, term -> "" + term.factor()),
                        offset,
                        escaped(number.text()));
    }

    /**
     * A page without the cells of its numbers, for paper: nobody can look them up there, and around an element of its own a line may
     * break between a bracket and the number in it.
     *
     * @param page HTML with {@code span} around each number
     * @return the same with the bare numbers
     */
    public static String withoutCells(String page) {
        return NUMBER.matcher(page).replaceAll("$1");
    }

    private static String terms(Cited number, Function<Term, String> what) {
        return number.terms().stream().map(what).collect(Collectors.joining(" | "));
    }

    /**
     * A text without markup of its own.
     *
     * @param text any text
     * @return the same for the content or an attribute of an element
     */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

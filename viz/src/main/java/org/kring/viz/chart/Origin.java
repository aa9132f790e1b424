package org.kring.viz.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.kring.viz.text.Messages;

/**
 * The tables that a figure is drawn from.
 *
 * @param places files with their columns, such as {@code analysis/estimates.csv#mean,low,high}, or of JSON with a pointer
 * @param line the files in words, as it stands below the caption
 */
public record Origin(List<String> places, String line) {

    /** Checks and copies the places. */
    public Origin {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a figure names the tables that its numbers come from");
        }
        for (String place : places) {
            if (!place.matches("[^#]+#[^#]+")) {
                throw new IllegalArgumentException(
                        "a source is a file and its columns, as in runs.csv#reach, but was " + place);
            }
        }
    }

    /**
     * The tables of a figure.
     *
     * @param words the language
     * @param places files with their columns, at least one
     * @return the tables, with a sentence that names them
     */
    static Origin of(Messages words, String... places) {
        return of(words, List.of(places));
    }

    /** The tables of a figure. */
    static Origin of(Messages words, List<String> places) {
        String files = places.stream()
                .map(place -> place.replaceAll("#.*", ""))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Origin(places, words.say("figure.origin", files));
    }

    /**
     * All places in one text, for the drawing.
     *
     * @return files with their columns, between upright strokes
     */
    public String inOne() {
        return String.join(" | ", places);
    }
}

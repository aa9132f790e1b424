package org.kring.viz.chart;

import java.util.List;

/**
 * One figure of one study.
 *
 * @param name file name without ending, in lower case with hyphens
 * @param title the question that it answers
 * @param alt one or two sentences with the key numbers, for people who cannot see it
 * @param caption what is shown, how many replicates, what the intervals are
 * @param panels charts side by side, or stacked where the page is narrow
 */
public record Figure(String name, String title, String alt, String caption, List<Panel> panels) {

    /** Checks the name and copies the panels. */
    public Figure {
        panels = List.copyOf(panels);
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a figure is named in lower case with hyphens, but was " + name);
        }
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("figure %s has no chart".formatted(name));
        }
    }
}

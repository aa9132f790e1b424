package org.kring.viz.chart;

import java.util.List;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/**
 * One figure of one study.
 *
 * @param name file name without ending, in lower case with hyphens
 * @param title the question that it answers
 * @param alt one or two sentences with the key numbers, for people who cannot see it
 * @param caption what is shown, how many replicates, what the intervals are
 * @param origin tables that it is drawn from
 * @param panels charts side by side, or stacked where the page is narrow
 */
public record Figure(String name, String title, Told alt, Told caption, Origin origin, List<Panel> panels) {

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

    /**
     * The same figure, marked as drawn before its study was done.
     *
     * @param words the language of the figure
     * @param replicates replicates that it shows
     * @param least replicates that the study will have at least
     * @return the figure with another title and caption
     */
    public Figure provisional(Messages words, int replicates, int least) {
        return new Figure(
                name,
                words.say("provisional.title", replicates, least, title),
                alt,
                words.tell("provisional.caption", caption),
                origin,
                panels);
    }
}

package org.kring.viz.chart;

import java.awt.Font;
import java.util.List;
import org.kring.viz.style.Lettering;

/** Headings and axis names broken so that they fit above and below a panel. */
final class HeadingLines {

    private static final double LINE = 17.0;

    private HeadingLines() {}

    static String wrapped(String heading, int width) {
        return String.join("\n", lines(heading, width));
    }

    /** Room in px that a heading takes. */
    static int height(String heading, int width) {
        return heading.isEmpty() ? 0 : (int) Math.ceil(lines(heading, width).size() * LINE) + 8;
    }

    /** The name of an axis, cut to the one line that it has. */
    static String axis(String name, int width) {
        List<String> lines = Lettering.wrap(name, Lettering.LABEL, width - 24.0);
        return lines.size() < 2 ? name : lines.get(0) + "\u2026";
    }

    /** Text cut with an ellipsis where it is wider than its room in px. */
    static String cut(String text, Font font, double room) {
        String shown = text;
        while (shown.length() > 4 && Lettering.width(shown, font) > room) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "\u2026";
        }
        return shown;
    }

    private static List<String> lines(String heading, int width) {
        return heading.lines()
                .flatMap(line -> Lettering.wrap(line, Lettering.LABEL, width - 8.0).stream())
                .map(line -> cut(line, Lettering.LABEL, width - 8.0))
                .toList();
    }
}

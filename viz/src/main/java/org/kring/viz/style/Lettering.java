package org.kring.viz.style;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Fonts and the room that text takes.
 *
 * <p>The family is the generic sans serif, so that an SVG file names no font that a reader may lack. Line breaks are
 * measured with the fonts of the machine that draws: two machines with other fonts may break lines elsewhere.
 */
public final class Lettering {

    /** Titles of figures. */
    public static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 16);

    /** Headings of panels and names of strategies. */
    public static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    /** Names that must stand out. */
    public static final Font STRONG = new Font(Font.SANS_SERIF, Font.BOLD, 12);

    /** Tick labels, legends and captions. */
    public static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Lettering() {}

    /**
     * Width of a line of text.
     *
     * @param text one line
     * @param font its font
     * @return width in px
     */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0.0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    /**
     * Height from line to line.
     *
     * @param font the font
     * @return height in px
     */
    public static double lineHeight(Font font) {
        return Math.ceil(font.getSize() * 1.35);
    }

    /**
     * Breaks text at spaces.
     *
     * @param text text of any length
     * @param font its font
     * @param width room in px; a single word that is wider keeps its own line
     * @return the lines, none if the text is empty
     */
    public static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        // A number and its percent sign stay together.
        for (String word : text.split(" (?!%)", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
            while (line.indexOf('/') > 0 && width(line, font) > width) {
                String head = head(line, font, width);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    /** As much of the path of a file as fits. */
    private static String head(String path, Font font, double width) {
        int end = path.length() - 1;
        while (end > 1 && width(path.substring(0, end), font) > width) {
            end--;
        }
        return path.substring(0, end);
    }

    /**
     * A text that is not too long.
     *
     * @param text any text
     * @param most letters that it may have
     * @return the text, cut off with an ellipsis if it is longer
     */
    public static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "\u2026";
    }
}

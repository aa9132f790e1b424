package org.kring.viz.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;

/**
 * The look of one strategy in every figure of a study.
 *
 * @param label label of the strategy as the study calls it
 * @param name the strategy as people call it in the language of the figure
 * @param color colour of its lines and markers
 * @param marker shape of its points, about 9 px wide, centred on the origin
 * @param line width and dash of its lines
 */
public record ArmStyle(String label, String name, Color color, Shape marker, BasicStroke line) {

    private static final int LONGEST = 24;

    /**
     * The name, cut where it would take too much room in a figure.
     *
     * @return at most 24 characters
     */
    public String shortLabel() {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "\u2026";
    }

    /**
     * The same look under another name.
     *
     * @param other the strategy as people call it
     * @return the look with that name
     */
    public ArmStyle called(String other) {
        return new ArmStyle(label, other, color, marker, line);
    }

    /**
     * The same look in another colour.
     *
     * @param other colour of lines and markers
     * @return the look in that colour
     */
    public ArmStyle in(Color other) {
        return new ArmStyle(label, name, other, marker, line);
    }

    /**
     * The colour of its bands and bubbles.
     *
     * @param alpha opacity in [0,1]
     * @return the colour, see-through
     */
    public Color see(double alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255.0 * alpha));
    }
}

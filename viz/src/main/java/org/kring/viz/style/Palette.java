package org.kring.viz.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kring.experiments.scenario.Catalogue;

/** Gives every strategy a colour, marker and dash, the built-in ones the same in every study; the reference is always grey. */
public final class Palette {

    /** Text and axes. */
    public static final Color INK = new Color(0x1F2328);

    /** Captions and tick labels; 7:1 on white. */
    public static final Color SOFT_INK = new Color(0x4A4F55);

    /** Grid lines. */
    public static final Color GRID = new Color(0xE3E5E8);

    /** Axis lines and the line of no difference. */
    public static final Color RULE = new Color(0x8A9097);

    /** Marks persons who wrote. */
    public static final Color PINK = new Color(0xCC79A7);

    /** Marks persons who reacted. */
    public static final Color AMBER = new Color(0xE69F00);

    /** Marks persons who read. */
    public static final Color SKY = new Color(0x56B4E9);

    /** Built-in strategies in the order of their looks. */
    private static final List<String> HOMES = Catalogue.strategies().stream()
            .filter(strategy -> !strategy.equals(Catalogue.ABSENT))
            .toList();

    private static final Color REFERENCE = new Color(0x6B6F74);

    /** Okabe and Ito without yellow, which vanishes on white paper; darkest and lightest far apart for grey print. */
    private static final List<Color> COLORS = List.of(
            new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), PINK, AMBER, new Color(0x000000), SKY);

    private static final List<Shape> MARKERS = List.of(
            new Ellipse2D.Double(-4.5, -4.5, 9.0, 9.0),
            new Rectangle2D.Double(-4.0, -4.0, 8.0, 8.0),
            polygon(0.0, -5.0, 5.0, 4.0, -5.0, 4.0),
            polygon(0.0, -5.5, 5.5, 0.0, 0.0, 5.5, -5.5, 0.0),
            polygon(0.0, 5.0, 5.0, -4.0, -5.0, -4.0),
            polygon(-4.5, -4.5, 0.0, -1.5, 4.5, -4.5, 1.5, 0.0, 4.5, 4.5, 0.0, 1.5, -4.5, 4.5, -1.5, 0.0));

    private static final List<float[]> DASHES = List.of(
            new float[] {}, new float[] {9f, 3f}, new float[] {2f, 3f}, new float[] {9f, 3f, 2f, 3f}, new float[] {
                5f, 2f
            });

    private Palette() {}

    /**
     * The looks of the strategies of a study. A built-in strategy has the same look in every study, except where another one
     * of the study has its colour already; strategies of one's own take the first looks that are left.
     *
     * @param labels names of the strategies in the order of the study
     * @param reference the one drawn in grey
     * @return one look per name, in the same order
     */
    public static List<ArmStyle> of(List<String> labels, String reference) {
        Map<String, Integer> positions = new HashMap<>();
        Set<Integer> colors = new HashSet<>();
        for (String label : labels) {
            int home = HOMES.indexOf(label);
            if (home >= 0 && !label.equals(reference) && colors.add(home % COLORS.size())) {
                positions.put(label, home);
            }
        }
        List<ArmStyle> styles = new ArrayList<>();
        for (String label : labels) {
            styles.add(
                    label.equals(reference)
                            ? new ArmStyle(
                                    label,
                                    label,
                                    REFERENCE,
                                    polygon(-5, -1.5, 5, -1.5, 5, 1.5, -5, 1.5),
                                    line(DASHES.get(2)))
                            : at(label, position(label, positions, colors)));
        }
        return List.copyOf(styles);
    }

    /** The first position whose colour is free; if none is, the first one that no other strategy has. */
    private static int position(String label, Map<String, Integer> positions, Set<Integer> colors) {
        if (!positions.containsKey(label)) {
            int free = 0;
            while (free < COLORS.size() ? !colors.add(free) : positions.containsValue(free)) {
                free++;
            }
            positions.put(label, free);
        }
        return positions.get(label);
    }

    private static ArmStyle at(String label, int position) {
        return new ArmStyle(
                label,
                label,
                COLORS.get(position % COLORS.size()),
                MARKERS.get(position % MARKERS.size()),
                line(DASHES.get(position % DASHES.size())));
    }

    private static BasicStroke line(float[] dash) {
        return dash.length == 0
                ? new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}

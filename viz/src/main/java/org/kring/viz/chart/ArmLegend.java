package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;

/** Legends below a panel, and the room that they take. */
final class ArmLegend {

    private static final double AROUND = 34.0;
    private static final int LINE = 20;
    private static final Shape SQUARE = new Rectangle2D.Double(-6.0, -6.0, 12.0, 12.0);

    private ArmLegend() {}

    /** The marker and name of every strategy. */
    static void add(JFreeChart chart, XYPlot plot, List<ArmStyle> styles) {
        LegendItemCollection items = new LegendItemCollection();
        for (ArmStyle style : styles) {
            LegendItem item = new LegendItem(style.shortLabel(), style.color());
            item.setShape(style.marker());
            items.add(item);
        }
        plot.setFixedLegendItems(items);
        ChartStyle.legend(chart, plot);
    }

    /** A square for every fill. */
    static void squares(JFreeChart chart, XYPlot plot, List<String> names, List<Color> colors) {
        LegendItemCollection items = new LegendItemCollection();
        for (int i = 0; i < names.size(); i++) {
            items.add(new LegendItem(
                    names.get(i), "", "", "", SQUARE, colors.get(i), new BasicStroke(0.8f), Palette.SOFT_INK));
        }
        plot.setFixedLegendItems(items);
        ChartStyle.legend(chart, plot);
    }

    static int height(List<ArmStyle> styles, int width) {
        return lines(styles.stream().map(ArmStyle::shortLabel).toList(), width) * LINE + 8;
    }

    /** Room in px for names in one or more lines. */
    static int roomFor(List<String> names, int width) {
        return lines(names, width) * LINE + 8;
    }

    private static int lines(List<String> names, int width) {
        int lines = 1;
        double used = 0.0;
        for (String name : names) {
            double wide = AROUND + Lettering.width(name, Lettering.SMALL);
            if (used > 0.0 && used + wide > width) {
                lines++;
                used = 0.0;
            }
            used += wide;
        }
        return lines;
    }
}

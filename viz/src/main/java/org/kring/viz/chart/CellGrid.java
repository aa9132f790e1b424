package org.kring.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;

/** Small pictures of the same kind, side by side and under each other, each with its name above and one legend for all. */
final class CellGrid {

    private static final int NAME = 22;
    private static final int NOTE = 15;
    private static final int GAP = 14;
    private static final double SMALL = 11.0;

    private final List<Cell> cells;
    private final int columns;
    private final double narrowest;
    private final DoubleUnaryOperator height;

    /**
     * A grid.
     *
     * @param cells pictures, row by row
     * @param columns most in a row
     * @param narrowest least width of one in px, where the grid is wider than that
     * @param height height in px of a picture of some width
     */
    CellGrid(List<Cell> cells, int columns, double narrowest, DoubleUnaryOperator height) {
        this.cells = List.copyOf(cells);
        this.columns = columns;
        this.narrowest = narrowest;
        this.height = height;
    }

    /**
     * One picture.
     *
     * @param name what stands above it
     * @param note a second line, empty for none
     * @param drawing draws it
     */
    record Cell(String name, String note, Drawing drawing) {}

    /** Draws a picture into a place. */
    @FunctionalInterface
    interface Drawing {

        /**
         * Draws.
         *
         * @param g2 where to
         * @param area the place in px
         */
        void draw(Graphics2D g2, Rectangle2D area);
    }

    /** The grid as a panel, with a legend of squares. */
    Panel panel(String heading, List<String> names, List<Color> colors) {
        return new Panel(
                width -> HeadingLines.height(heading, width)
                        + (int) Math.ceil(rows(width) * step(width))
                        + 2 * GAP
                        + ArmLegend.roomFor(names, width),
                width -> chart(heading, names, colors, width));
    }

    private JFreeChart chart(String heading, List<String> names, List<Color> colors, int width) {
        XYPlot plot = new XYPlot(null, hidden(), hidden(), null);
        ChartStyle.dress(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.addAnnotation(new Overlay((g2, frame) -> draw(g2, frame, width)));
        JFreeChart chart = ChartStyle.chart(HeadingLines.wrapped(heading, width), plot);
        ArmLegend.squares(chart, plot, names, colors);
        return chart;
    }

    private static NumberAxis hidden() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0.0, 1.0);
        axis.setVisible(false);
        return axis;
    }

    private int across(int width) {
        return Math.max(1, Math.min(columns, (int) Math.floor((width + GAP) / (narrowest + GAP))));
    }

    private int rows(int width) {
        return (cells.size() + across(width) - 1) / across(width);
    }

    private double wide(int width) {
        return (width - GAP * (across(width) - 1.0)) / across(width);
    }

    private double step(int width) {
        return above() + height.applyAsDouble(wide(width)) + GAP;
    }

    private int above() {
        return cells.stream().allMatch(cell -> cell.note().isEmpty()) ? NAME : NAME + NOTE;
    }

    private void draw(Graphics2D g2, Frame frame, int width) {
        double wide = wide(width);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            double x = frame.area().getMinX() + i % across(width) * (wide + GAP);
            double y = frame.area().getMinY() + Math.floorDiv(i, across(width)) * step(width);
            line(g2, cell.name(), Lettering.STRONG, x, y + SMALL + 2, wide);
            line(g2, cell.note(), Lettering.SMALL, x, y + SMALL + 2 + NOTE, wide);
            cell.drawing().draw(g2, new Rectangle2D.Double(x, y + above(), wide, height.applyAsDouble(wide)));
        }
    }

    private static void line(Graphics2D g2, String text, Font font, double x, double y, double wide) {
        if (!text.isEmpty()) {
            g2.setFont(font);
            g2.setPaint(Palette.INK);
            g2.drawString(HeadingLines.cut(text, font, wide), (float) x, (float) y);
        }
    }
}

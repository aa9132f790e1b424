package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** One bar of 100 % per strategy, cut into parts, with an interval at every cut. */
final class StackedRows {

    private static final int BAR = 20;
    private static final int GAP = 12;
    private static final int NAME_LINE = 17;
    private static final int AXIS = 60;
    private static final BasicStroke HALO = new BasicStroke(4f);
    private static final BasicStroke LINE = new BasicStroke(1.4f);

    private final List<Row> rows;
    private final List<Color> colors;
    private final Messages words;

    private StackedRows(List<Row> rows, List<Color> colors, Messages words) {
        this.rows = List.copyOf(rows);
        this.colors = List.copyOf(colors);
        this.words = words;
    }

    /**
     * One bar.
     *
     * @param style strategy
     * @param parts parts from left to right, in per cent
     * @param borders the interval at every cut between two parts
     */
    record Row(ArmStyle style, List<Part> parts, List<Border> borders) {

        /** A row without a bar that says what the rows below it are about. */
        static Row heading(String text) {
            return new Row(Palette.of(List.of(text), "").get(0), List.of(), List.of());
        }

        boolean isHeading() {
            return parts.isEmpty();
        }

        Told inWords(List<String> names, Messages words) {
            return Told.joined(
                    ", ",
                    IntStream.range(0, parts.size())
                            .mapToObj(
                                    i -> Block.named(names.get(i), parts.get(i).told(words)))
                            .toList());
        }
    }

    /**
     * A part of a bar.
     *
     * @param value its size in per cent, {@code NaN} for none
     * @param cells the cells that add up to it
     * @param offset what is added to them, 100 for what is left of the whole
     */
    record Part(double value, List<Term> cells, double offset) {

        Told told(Messages words) {
            Told digits = Cited.sum(words.numerals().fixed(value, 1), cells, offset);
            String sign = words.language().percent();
            return digits.numbers().isEmpty() ? digits : Told.joined("", List.of(digits, Told.of(sign)));
        }
    }

    /**
     * The interval of a cut.
     *
     * @param low lower end in per cent, not finite for none
     * @param high upper end
     */
    record Border(double low, double high) {

        private static final double THINNEST = 0.05;

        /** Whether there is an interval that is wider than a cut. */
        boolean isVisible() {
            return Double.isFinite(high - low) && high - low > THINNEST;
        }
    }

    /** A panel with rows from top to bottom and what the parts are called. */
    static Panel panel(List<Row> rows, List<String> names, List<Color> colors, String axis, Messages words) {
        StackedRows chart = new StackedRows(rows, colors, words);
        return new Panel(
                width -> rows.size() * step(width) + AXIS + ArmLegend.roomFor(names, width),
                width -> chart.draw(names, axis, width));
    }

    private static boolean isNarrow(int width) {
        return width < ChartStyle.NARROW;
    }

    private static int step(int width) {
        return BAR + GAP + (isNarrow(width) ? NAME_LINE : 0);
    }

    private JFreeChart draw(List<String> names, String axis, int width) {
        NumberAxis x = ChartStyle.axis(HeadingLines.axis(axis, width), words.numerals());
        x.setRange(0.0, 100.0);
        x.setTickUnit(new NumberTickUnit(20.0));
        NumberAxis y = new NumberAxis();
        y.setRange(0.0, Math.max(1, rows.size()));
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer());
        ChartStyle.dress(plot);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(4, isNarrow(width) ? 6 : roomLeft(), 4, 18));
        plot.addAnnotation(new Overlay((g2, frame) -> draw(g2, frame, width)));
        JFreeChart chart = ChartStyle.chart("", plot);
        ArmLegend.squares(chart, plot, names, colors);
        return chart;
    }

    private double roomLeft() {
        return 16
                + rows.stream()
                        .filter(row -> !row.isHeading())
                        .mapToDouble(row -> Lettering.width(row.style().shortLabel(), Lettering.STRONG))
                        .max()
                        .orElse(0.0);
    }

    private void draw(Graphics2D g2, Frame frame, int width) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = frame.y().applyAsDouble(i) + (isNarrow(width) ? NAME_LINE : GAP / 2.0);
            if (row.isHeading()) {
                double left = frame.area().getMinX() - (isNarrow(width) ? 0.0 : roomLeft() - 4.0);
                String heading = HeadingLines.cut(
                        row.style().name(), Lettering.LABEL, frame.area().getMaxX() - left);
                g2.setPaint(Color.WHITE);
                double wide = Lettering.width(heading, Lettering.LABEL) + 6.0;
                g2.fill(new Rectangle2D.Double(left, frame.y().applyAsDouble(i + 1.0) - 20.0, wide, 16.0));
                text(g2, heading, Lettering.LABEL, left, frame.y().applyAsDouble(i + 1.0) - 8.0, Palette.INK);
            } else if (isNarrow(width)) {
                text(
                        g2,
                        row.style().shortLabel(),
                        Lettering.STRONG,
                        frame.area().getMinX(),
                        top - 4,
                        Palette.INK);
            } else {
                double x = frame.area().getMinX() - roomLeft() + 4;
                text(g2, row.style().shortLabel(), Lettering.STRONG, x, top + BAR / 2.0 + 4, Palette.INK);
            }
            bar(g2, frame, row, top);
        }
    }

    private void bar(Graphics2D g2, Frame frame, Row row, double top) {
        double from = 0.0;
        for (int i = 0; i < row.parts().size(); i++) {
            double part = row.parts().get(i).value();
            if (Double.isFinite(part)) {
                part(g2, frame, new Rectangle2D.Double(from, top, part, BAR), i);
                from += part;
            }
        }
        for (int i = 0; i < row.borders().size(); i++) {
            Border border = row.borders().get(i);
            // In turn, so that the intervals of narrow parts do not run into each other.
            double y = top + BAR + 2.5 + (row.borders().size() > 2 ? i % 2 * 4.0 : 0.0);
            if (border.isVisible()) {
                Line2D line = new Line2D.Double(
                        frame.x().applyAsDouble(Math.max(0.0, border.low())),
                        y,
                        frame.x().applyAsDouble(Math.min(100.0, border.high())),
                        y);
                stroke(g2, line, HALO, Color.WHITE);
                stroke(g2, line, LINE, Palette.INK);
            }
        }
    }

    /** A part with its number, if that fits. */
    private void part(Graphics2D g2, Frame frame, Rectangle2D part, int index) {
        double x = frame.x().applyAsDouble(part.getMinX());
        double width = frame.x().applyAsDouble(part.getMaxX()) - x;
        g2.setPaint(colors.get(index));
        g2.fill(new Rectangle2D.Double(x, part.getY(), Math.max(0.0, width - 1.0), part.getHeight()));
        String number = words.numerals().fixed(part.getWidth(), 1);
        double wide = Lettering.width(number, Lettering.SMALL);
        if (width > wide + 8.0) {
            Color ink = isDark(colors.get(index)) ? Color.WHITE : Palette.INK;
            text(g2, number, Lettering.SMALL, x + (width - wide) / 2.0, part.getY() + BAR / 2.0 + 4, ink);
        }
    }

    private static boolean isDark(Color color) {
        return 0.3 * color.getRed() + 0.6 * color.getGreen() + 0.1 * color.getBlue() < 110.0;
    }

    private static void stroke(Graphics2D g2, Line2D line, BasicStroke stroke, Color color) {
        g2.setPaint(color);
        g2.setStroke(stroke);
        g2.draw(line);
    }

    private static void text(Graphics2D g2, String text, Font font, double x, double y, Color color) {
        g2.setFont(font);
        g2.setPaint(color);
        g2.drawString(text, (float) x, (float) y);
    }
}

package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Numerals;

/** Rows of lying bars that begin at 0, each with its interval, over a band of what noise alone reaches. */
final class BarRows {

    private static final int BAR = 12;
    private static final int GAP = 10;
    private static final int NAME_LINE = 18;
    private static final int AROUND = 84;
    private static final double LEAST = 1e-9;
    private static final BasicStroke ZERO = new BasicStroke(1f);
    private static final BasicStroke INTERVAL = new BasicStroke(1.4f);

    private final List<Row> rows;
    private final String heading;
    private final Numerals numerals;

    private BarRows(List<Row> rows, String heading, Numerals numerals) {
        this.rows = List.copyOf(rows);
        this.heading = heading;
        this.numerals = numerals;
    }

    /**
     * One factor.
     *
     * @param name its name
     * @param bars its bars from top to bottom, the same number in each row
     * @param numbers the same in words
     */
    record Row(String name, List<Bar> bars, String numbers) {}

    /**
     * One bar.
     *
     * @param value where it ends, in the unit of the axis
     * @param low lower end of its interval
     * @param high upper end
     * @param noiseLow from where noise reaches, at most 0
     * @param noiseHigh to where, {@code NaN} if that is not known
     * @param color its colour
     */
    record Bar(double value, double low, double high, double noiseLow, double noiseHigh, Color color) {}

    /** A panel with rows from top to bottom; the axis and what stands above the numbers. */
    static Panel panel(List<Row> rows, String axis, String heading, String chart, Numerals numerals) {
        BarRows of = new BarRows(rows, heading, numerals);
        return new Panel(
                of::height,
                width -> ChartStyle.chart(
                        String.join("\n", Lettering.wrap(chart, Lettering.LABEL, width)), of.plot(axis, width)));
    }

    private int height(int width) {
        return rows.size() * (rows.get(0).bars().size() * BAR + GAP + above(width)) + AROUND;
    }

    /** Room for what stands above a bar: where it is narrow the name and its numbers, below each other if they are long. */
    private int above(int width) {
        return !isNarrow(width) ? 0 : isLong(width) ? 2 * NAME_LINE - 4 : NAME_LINE;
    }

    private boolean isLong(int width) {
        return rows.stream()
                .anyMatch(row -> Lettering.width(row.name() + "  " + row.numbers(), Lettering.SMALL) > width - 24.0);
    }

    private static boolean isNarrow(int width) {
        return width < ChartStyle.NARROW;
    }

    private XYPlot plot(String axis, int width) {
        boolean narrow = isNarrow(width);
        NumberAxis x = ChartStyle.axis(axis, numerals);
        double low = end(false);
        double high = end(true);
        double room = Math.max(LEAST, 0.04 * (high - low));
        x.setRange(low < 0.0 ? low - room : 0.0, high + room);
        NumberAxis y = new NumberAxis();
        y.setRange(0.0, rows.size());
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, null);
        ChartStyle.dress(plot);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(
                narrow
                        ? new RectangleInsets(6, 6, 4, 14)
                        : new RectangleInsets(
                                18, room(Row::name, Lettering.STRONG), 4, room(Row::numbers, Lettering.LABEL)));
        plot.addAnnotation(new Overlay((g2, frame) -> draw(g2, frame, width)));
        return plot;
    }

    private double room(Function<Row, String> text, Font font) {
        double widest = rows.stream()
                .mapToDouble(row -> Lettering.width(text.apply(row), font))
                .max()
                .orElse(0.0);
        return 16 + Math.max(widest, font.equals(Lettering.LABEL) ? Lettering.width(heading, Lettering.SMALL) : 0.0);
    }

    /** How far bars, intervals and noise reach to one side. */
    private double end(boolean upper) {
        return rows.stream()
                .flatMap(row -> row.bars().stream())
                .flatMapToDouble(
                        bar -> DoubleStream.of(bar.value(), bar.low(), bar.high(), bar.noiseLow(), bar.noiseHigh()))
                .filter(Double::isFinite)
                .reduce(0.0, upper ? Math::max : Math::min);
    }

    private void draw(Graphics2D g2, Frame frame, int width) {
        boolean narrow = isNarrow(width);
        double zero = frame.x().applyAsDouble(0.0);
        g2.setPaint(Palette.RULE);
        g2.setStroke(ZERO);
        g2.draw(new Line2D.Double(
                zero, frame.area().getMinY(), zero, frame.area().getMaxY()));
        double step = frame.area().getHeight() / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = frame.area().getMinY() + i * step + (narrow ? above(width) : GAP / 2.0);
            for (int b = 0; b < row.bars().size(); b++) {
                bar(g2, frame, row.bars().get(b), top + b * BAR);
            }
            if (narrow && isLong(width)) {
                above(g2, row.name(), frame.area().getMinX(), top - NAME_LINE);
                above(g2, row.numbers(), frame.area().getMinX(), top - 4);
            } else if (narrow) {
                above(g2, row.name() + "  " + row.numbers(), frame.area().getMinX(), top - 4);
            } else {
                double middle = top + row.bars().size() * BAR / 2.0 + 4;
                text(
                        g2,
                        row.name(),
                        Lettering.STRONG,
                        frame.area().getMinX() - room(Row::name, Lettering.STRONG) + 4,
                        middle);
                text(g2, row.numbers(), Lettering.LABEL, frame.area().getMaxX() + 12, middle);
            }
        }
        if (!narrow) {
            text(
                    g2,
                    heading,
                    Lettering.SMALL,
                    frame.area().getMaxX() + 12,
                    frame.area().getMinY() - 6);
        }
    }

    private static void bar(Graphics2D g2, Frame frame, Bar bar, double top) {
        if (Double.isFinite(bar.noiseHigh())) {
            fill(g2, frame, bar.noiseLow(), bar.noiseHigh(), top, BAR, Palette.GRID);
        }
        if (!Double.isFinite(bar.value())) {
            return;
        }
        fill(g2, frame, 0.0, bar.value(), top + 2, BAR - 4.0, bar.color());
        if (Double.isFinite(bar.high() - bar.low())) {
            double y = top + BAR / 2.0;
            double from = frame.x().applyAsDouble(bar.low());
            double to = frame.x().applyAsDouble(bar.high());
            g2.setPaint(Palette.INK);
            g2.setStroke(INTERVAL);
            g2.draw(new Line2D.Double(from, y, to, y));
            g2.draw(new Line2D.Double(from, y - 3, from, y + 3));
            g2.draw(new Line2D.Double(to, y - 3, to, y + 3));
        }
    }

    private static void fill(
            Graphics2D g2, Frame frame, double from, double to, double top, double height, Color color) {
        double x = frame.x().applyAsDouble(Math.min(from, to));
        double width = frame.x().applyAsDouble(Math.max(from, to)) - x;
        g2.setPaint(color);
        g2.fill(new Rectangle2D.Double(x, top, width, height));
    }

    /** On a white ground that hides the lines behind it. */
    private static void above(Graphics2D g2, String text, double x, double y) {
        g2.setPaint(Color.WHITE);
        g2.fill(new Rectangle2D.Double(x, y - 10, Lettering.width(text, Lettering.SMALL), 13));
        text(g2, text, Lettering.SMALL, x, y);
    }

    private static void text(Graphics2D g2, String text, Font font, double x, double y) {
        g2.setFont(font);
        g2.setPaint(Palette.INK);
        g2.drawString(text, (float) x, (float) y);
    }
}

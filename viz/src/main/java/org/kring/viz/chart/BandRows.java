package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.experiments.pattern.Verdict;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/** Rows of values, each on the scale of a band of its own that goes from 0 to 1. */
final class BandRows {

    private static final int STEP = 20;
    private static final int NAME_LINE = 16;
    private static final int AXIS = 66;

    /** How far the axis goes beyond the band to each side, in widths of the band. */
    private static final double BEYOND = 1.0;

    private static final int WIDEST_NAME = 380;
    private static final BasicStroke LINE = new BasicStroke(1.6f);
    private static final Color BAND = new Color(0xD9DEE4);

    private final List<Row> rows;
    private final Messages words;
    private final List<ArmStyle> looks;

    private BandRows(List<Row> rows, Messages words) {
        this.rows = rows;
        this.words = words;
        looks = Palette.of(List.of(Verdict.PASS.name(), Verdict.FAIL.name(), Verdict.TOO_FEW.name()), "").stream()
                .map(look -> look.called(words.say("figure.validation." + look.label())))
                .toList();
    }

    /**
     * One value.
     *
     * @param id short name
     * @param name what it is
     * @param verdict how it fared
     * @param value where it lies, 0 at the lower end of its band and 1 at the upper
     * @param low lower end of what the replicates show, on the same scale
     * @param high upper end
     * @param numbers value and band in words
     */
    record Row(String id, String name, Verdict verdict, double value, double low, double high, String numbers) {}

    static Panel panel(List<Row> rows, Messages words) {
        BandRows chart = new BandRows(rows, words);
        return new Panel(width -> rows.size() * step(width) + AXIS + ArmLegend.height(chart.looks, width), chart::draw);
    }

    private static boolean isNarrow(int width) {
        return width < 2 * ChartStyle.NARROW - 320;
    }

    private static int step(int width) {
        return STEP + (isNarrow(width) ? 2 * NAME_LINE : 0);
    }

    private JFreeChart draw(int width) {
        NumberAxis x = ChartStyle.axis(HeadingLines.axis(words.say("figure.validation.x"), width), words.numerals());
        x.setRange(-BEYOND, 1.0 + BEYOND);
        x.setTickUnit(new NumberTickUnit(1.0));
        x.setNumberFormatOverride(new TickNames(this::tick));
        NumberAxis y = new NumberAxis();
        y.setRange(0.0, Math.max(1, rows.size()));
        y.setInverted(true);
        y.setVisible(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer());
        ChartStyle.dress(plot);
        plot.setRangeGridlinesVisible(false);
        boolean narrow = isNarrow(width);
        plot.setInsets(
                narrow
                        ? new RectangleInsets(2, 6, 2, 30)
                        : new RectangleInsets(2, WIDEST_NAME + 16.0, 2, roomRight() + 16.0));
        plot.addAnnotation(new Overlay((g2, frame) -> rows(g2, frame, narrow)));
        JFreeChart chart = ChartStyle.chart("", plot);
        ArmLegend.add(chart, plot, looks);
        return chart;
    }

    private String tick(double value) {
        long end = Math.round(value);
        return end == 0 ? words.say("figure.validation.low") : end == 1 ? words.say("figure.validation.high") : "";
    }

    private double roomRight() {
        return rows.stream()
                .mapToDouble(row -> Lettering.width(row.numbers(), Lettering.SMALL))
                .max()
                .orElse(0.0);
    }

    private void rows(Graphics2D g2, Frame frame, boolean narrow) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double top = frame.y().applyAsDouble(i);
            double y = top + STEP / 2.0 + (narrow ? 2 * NAME_LINE : 0);
            double left = frame.area().getMinX();
            if (narrow) {
                text(
                        g2,
                        HeadingLines.cut(
                                row.name(), Lettering.STRONG, frame.area().getWidth() + 20.0),
                        Lettering.STRONG,
                        left,
                        top + 13);
                text(g2, row.numbers(), Lettering.SMALL, left, top + 13 + NAME_LINE);
            } else {
                text(
                        g2,
                        HeadingLines.cut(row.name(), Lettering.LABEL, WIDEST_NAME),
                        Lettering.LABEL,
                        left - WIDEST_NAME - 12,
                        y + 4);
                text(g2, row.numbers(), Lettering.SMALL, frame.area().getMaxX() + 10, y + 4);
            }
            mark(g2, frame, row, y);
        }
    }

    private void mark(Graphics2D g2, Frame frame, Row row, double y) {
        double from = frame.x().applyAsDouble(0.0);
        double to = frame.x().applyAsDouble(1.0);
        g2.setPaint(BAND);
        g2.fill(new Rectangle2D.Double(from, y - 6, to - from, 12));
        ArmStyle look = looks.get(row.verdict().ordinal());
        g2.setPaint(look.color());
        if (Double.isFinite(row.high() - row.low())) {
            g2.setStroke(LINE);
            g2.draw(new Line2D.Double(place(frame, row.low()), y, place(frame, row.high()), y));
        }
        if (Double.isFinite(row.value())) {
            boolean beyond = Math.abs(row.value() - 0.5) > 0.5 + BEYOND;
            Shape shape = beyond ? arrow(row.value() > 0.5 ? 1.0 : -1.0) : look.marker();
            g2.fill(AffineTransform.getTranslateInstance(place(frame, row.value()), y)
                    .createTransformedShape(shape));
        }
    }

    private static double place(Frame frame, double value) {
        return frame.x().applyAsDouble(Math.max(-BEYOND, Math.min(1.0 + BEYOND, value)));
    }

    /** Points to where a value lies that is too far off for the axis. */
    private static Shape arrow(double way) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(-7.0 * way, -5.0);
        arrow.lineTo(0.0, 0.0);
        arrow.lineTo(-7.0 * way, 5.0);
        arrow.closePath();
        return arrow;
    }

    private static void text(Graphics2D g2, String text, Font font, double x, double y) {
        g2.setFont(font);
        g2.setPaint(Palette.INK);
        g2.drawString(text, (float) x, (float) y);
    }
}

package org.kring.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.experiments.analysis.SweepCurves;
import org.kring.experiments.analysis.SweepCurves.Cell;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;

/** One strategy of a sweep over two factors: a cell per pair of levels, the darker the more, with its number. */
final class HeatMap {

    private static final int CELL = 44;
    private static final int AROUND = 62;
    private static final int LONGEST = 12;
    /** Where white letters begin to stand out more than black ones; both have a contrast of 4.5 or more everywhere. */
    private static final double WHITE_FROM = 0.64;

    private static final Color LIGHT = new Color(0xEEF4FA);
    private static final Color DARK = new Color(0x08306B);

    private final SweepCurves curves;
    private final String arm;
    private final SweepLook look;

    HeatMap(SweepCurves curves, String arm, SweepLook look) {
        this.curves = curves;
        this.arm = arm;
        this.look = look;
    }

    int height(int width) {
        return curves.panels().size() * CELL + AROUND + HeadingLines.height(heading("x"), width);
    }

    private String heading(String strategy) {
        return look.words()
                .say(
                        "figure.sweep-map.heading",
                        strategy,
                        look.unit(),
                        look.factors().name(curves.x()),
                        look.factors().name(curves.panel().orElse("")));
    }

    JFreeChart draw(String strategy, int width) {
        SymbolAxis x = axis(curves.levels(), curves.x(), width);
        SymbolAxis y = axis(curves.panels(), curves.panel().orElse(""), width);
        y.setVerticalTickLabels(false);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), x, y, null);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(2, 0, 2, 8));
        plot.addAnnotation(new Overlay(this::cells));
        return ChartStyle.chart(HeadingLines.wrapped(heading(strategy), width), plot);
    }

    private SymbolAxis axis(List<String> raw, String path, int width) {
        return ChartStyle.levels(
                "", raw.stream().map(level -> level(path, level)).toList(), width - 80.0);
    }

    private String level(String path, String level) {
        String text = look.factors().level(path, level);
        return Lettering.cut(text, LONGEST);
    }

    private void cells(Graphics2D g2, Frame frame) {
        double low = means().min().orElse(0.0);
        double high = means().max().orElse(1.0);
        for (Cell cell : curves.cells()) {
            if (cell.arm().equals(arm) && Double.isFinite(cell.mean())) {
                int column = curves.levels().indexOf(cell.level());
                int row = curves.panels().indexOf(cell.panel());
                double left = frame.x().applyAsDouble(column - 0.5);
                double top = frame.y().applyAsDouble(row + 0.5);
                double width = frame.x().applyAsDouble(column + 0.5) - left;
                double height = frame.y().applyAsDouble(row - 0.5) - top;
                double mean = look.factor(curves, cell) * cell.mean();
                double depth = high > low ? (mean - low) / (high - low) : 0.0;
                cell(g2, new Rectangle2D.Double(left + 1, top + 1, width - 2, height - 2), cell, depth);
            }
        }
    }

    private DoubleStream means() {
        return curves.cells().stream()
                .mapToDouble(cell -> look.factor(curves, cell) * cell.mean())
                .filter(Double::isFinite);
    }

    private void cell(Graphics2D g2, Rectangle2D area, Cell cell, double depth) {
        g2.setPaint(between(depth));
        g2.fill(area);
        Color ink = depth > WHITE_FROM ? Color.WHITE : Color.BLACK;
        double factor = look.factor(curves, cell);
        // An end may be cut off where the outcome has no values beyond; the other one then tells how wide it is.
        double half = factor * Math.max(cell.high() - cell.mean(), cell.mean() - cell.low());
        String mean = look.words().numerals().plain(factor * cell.mean());
        boolean isCutTwice = cell.low() == look.metric().least()
                && cell.high() == look.metric().greatest();
        Optional<String> interval = Double.isFinite(half) && !isCutTwice
                ? Optional.of("±" + look.words().numerals().plain(half))
                : Optional.empty();
        double middle = area.getCenterY() + (interval.isPresent() ? -2 : 4);
        text(g2, mean, Lettering.LABEL, area, middle, ink);
        interval.ifPresent(text -> text(g2, text, Lettering.SMALL, area, middle + 14, ink));
    }

    private static void text(Graphics2D g2, String text, Font font, Rectangle2D area, double y, Color ink) {
        double width = Lettering.width(text, font);
        if (width < area.getWidth() - 2) {
            g2.setFont(font);
            g2.setPaint(ink);
            g2.drawString(text, (float) (area.getCenterX() - width / 2.0), (float) y);
        }
    }

    private static Color between(double depth) {
        return new Color(
                mixed(LIGHT.getRed(), DARK.getRed(), depth),
                mixed(LIGHT.getGreen(), DARK.getGreen(), depth),
                mixed(LIGHT.getBlue(), DARK.getBlue(), depth));
    }

    private static int mixed(int from, int to, double depth) {
        return (int) Math.round(from + depth * (to - from));
    }
}

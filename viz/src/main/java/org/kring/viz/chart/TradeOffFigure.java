package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Numerals;
import org.kring.viz.text.Told;

/** Reach against isolation risk, with staff hours as area. */
final class TradeOffFigure {

    static final String NAME = "trade-off";

    private static final String REACH = "reachShareOfClients";

    /** Radius in px of the largest bubble; areas are in proportion to staff hours. */
    private static final double LARGEST = 22.0;

    /** Least percentage points that the upright axis shows each way, so that luck does not look like an effect. */
    private static final double LEAST_POINTS = 0.5;

    private TradeOffFigure() {}

    static FigureRecipe recipe() {
        return new FigureRecipe(NAME, TradeOffFigure::draw);
    }

    /**
     * One strategy.
     *
     * @param style its look
     * @param reach share of clients reached
     * @param risk difference in isolation risk to the reference
     * @param hours staff hours a week
     */
    private record Spot(ArmStyle style, Estimate reach, PairDifference risk, double hours) {

        boolean drawn() {
            return !Double.isNaN(reach.mean()) && !Double.isNaN(risk.difference());
        }

        String label(Messages words) {
            return words.say(
                    "figure.trade-off.label",
                    style.shortLabel(),
                    words.numerals().fixed(hours, 1));
        }

        Told sentence(Findings findings) {
            Messages words = findings.words();
            Numerals numerals = words.numerals();
            if (!drawn()) {
                return words.tell("figure.trade-off.none", style.name());
            }
            Told clients = Cells.percent(findings.words(), Cells.of(reach).value(), reach.mean(), 1);
            Told price = Cells.of(findings.estimate("staffHours", style.label()))
                    .value()
                    .times(1.0 / Math.max(1, findings.weeks()))
                    .told(numerals.fixed(hours, 1));
            return style.label().equals(findings.results().reference())
                    ? words.tell("figure.trade-off.reference", style.name(), clients, price)
                    : words.tell(
                            "figure.trade-off.spot",
                            style.name(),
                            clients,
                            Cells.of(findings, risk)
                                    .value()
                                    .times(Blocks.PERCENT)
                                    .told(numerals.signed(Blocks.PERCENT * risk.difference(), 2)),
                            price);
        }
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<Spot> spots =
                findings.styles().stream().map(style -> spot(findings, style)).toList();
        String reference = findings.referenceName();
        Told caption = words.tell(
                "figure.trade-off.caption",
                Cells.confidence(findings, IsolationRiskFigure.METRIC),
                Cells.replicates(findings),
                reference,
                Cells.weeks(findings));
        Told told = Told.joined(
                "; ", spots.stream().map(spot -> spot.sentence(findings)).toList());
        return new Figure(
                NAME,
                words.say("figure.trade-off.title"),
                words.tell("figure.trade-off.alt", told),
                caption,
                Origin.of(words, Cells.ESTIMATES, Cells.PAIRS),
                List.of(new Panel(TradeOffFigure::height, width -> chart(spots, reference, words))));
    }

    private static Spot spot(Findings findings, ArmStyle style) {
        String arm = style.label();
        boolean reference = arm.equals(findings.results().reference());
        PairDifference risk = findings.toReference(IsolationRiskFigure.METRIC, arm);
        return new Spot(
                style, findings.estimate(REACH, arm), reference ? zero(risk) : risk, findings.staffHoursPerWeek(arm));
    }

    /** The reference differs from itself by nothing. */
    private static PairDifference zero(PairDifference p) {
        return new PairDifference(
                p.outcome(), p.a(), p.b(), 0.0, 0.0, 0.0, p.confidence(), p.n(), 1.0, Double.NaN, 1.0);
    }

    private static int height(int width) {
        return width < ChartStyle.NARROW ? 400 : Math.min(520, 240 + width / 4);
    }

    private static JFreeChart chart(List<Spot> spots, String reference, Messages words) {
        NumberAxis x = ChartStyle.axis(words.say("figure.trade-off.x"), words.numerals());
        x.setAutoRangeIncludesZero(true);
        x.setUpperMargin(0.12);
        x.setLowerMargin(0.05);
        x.setAutoRangeStickyZero(false);
        NumberAxis y = ChartStyle.axis("", words.numerals());
        y.setRange(
                -1.2 * far(spots, spot -> -spot.risk().low()),
                1.2 * far(spots, spot -> spot.risk().high()));
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setCapLength(5);
        renderer.setErrorStroke(new BasicStroke(1.3f));
        renderer.setErrorPaint(Palette.SOFT_INK);
        XYPlot plot = new XYPlot(data(spots, renderer), x, y, renderer);
        ChartStyle.dress(plot);
        plot.setInsets(new RectangleInsets(4, 0, 4, 8));
        plot.addRangeMarker(new ValueMarker(0.0, Palette.INK, new BasicStroke(1.2f)));
        List<SpotLabels.Spot> labels = spots.stream()
                .filter(Spot::drawn)
                .map(s -> new SpotLabels.Spot(
                        100.0 * s.reach().mean(),
                        100.0 * s.risk().difference(),
                        radius(s, spots),
                        s.label(words),
                        100.0 * s.risk().low(),
                        100.0 * s.risk().high()))
                .toList();
        plot.addAnnotation(new Overlay((g2, frame) -> SpotLabels.draw(g2, frame, labels)));
        return ChartStyle.chart(words.say("figure.trade-off.heading", reference), plot);
    }

    /** How far the upright axis reaches to one side: to the end of all intervals, and never below the least. */
    private static double far(List<Spot> spots, ToDoubleFunction<Spot> end) {
        return spots.stream()
                .filter(Spot::drawn)
                .mapToDouble(end)
                .filter(Double::isFinite)
                .map(share -> 100.0 * share)
                .reduce(LEAST_POINTS, Math::max);
    }

    /** With one replicate there is no interval to draw. */
    private static double drawn(double end, double middle) {
        return Double.isFinite(end) ? end : middle;
    }

    private static XYIntervalSeriesCollection data(List<Spot> spots, XYErrorRenderer renderer) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            XYIntervalSeries series = new XYIntervalSeries(spot.style().label());
            if (spot.drawn()) {
                Estimate r = spot.reach();
                PairDifference d = spot.risk();
                series.add(
                        100.0 * r.mean(),
                        100.0 * drawn(r.low(), r.mean()),
                        100.0 * drawn(r.high(), r.mean()),
                        100.0 * d.difference(),
                        100.0 * drawn(d.low(), d.difference()),
                        100.0 * drawn(d.high(), d.difference()));
            }
            data.addSeries(series);
            double radius = radius(spot, spots);
            renderer.setSeriesPaint(i, spot.style().see(0.6));
            renderer.setSeriesShape(i, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        }
        return data;
    }

    private static double radius(Spot spot, List<Spot> spots) {
        double most = spots.stream()
                .mapToDouble(Spot::hours)
                .filter(h -> h > 0.0)
                .max()
                .orElse(1.0);
        return spot.hours() > 0.0 ? Math.max(3.5, LARGEST * Math.sqrt(spot.hours() / most)) : 3.5;
    }
}

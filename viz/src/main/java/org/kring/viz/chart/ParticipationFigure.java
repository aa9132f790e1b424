package org.kring.viz.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.viz.chart.ParticipationPyramid.Step;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The pyramid of readers, reactors and creators of every strategy, with the Lorenz curve of its contributions. */
final class ParticipationFigure {

    static final String NAME = "participation";

    /** The order of the steps from the top. */
    private static final List<String> METRICS = List.of("creatorShare", "reactorShare", "readerShare");

    /** The shares that 1-9-90 names, in the same order. */
    private static final double[] FOLKLORE = {0.01, 0.09, 0.90};

    private ParticipationFigure() {}

    static FigureRecipe recipe() {
        return new FigureRecipe(NAME, ParticipationFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<ArmStyle> arms = findings.styles().stream()
                .filter(style -> METRICS.stream().anyMatch(metric -> findings.mean(metric, style.label()) > 0.0))
                .toList();
        List<ParticipationPyramid> pyramids =
                arms.stream().map(style -> pyramid(findings, style)).toList();
        List<LorenzCurve> curves = arms.stream()
                .map(style -> LorenzCurve.mean(style, findings.results().runs(style.label())))
                .filter(LorenzCurve::defined)
                .toList();
        return new Figure(
                NAME,
                words.say("figure.participation.title"),
                alt(pyramids, curves, words),
                caption(findings, pyramids),
                Origin.of(words, Cells.ESTIMATES, "curves.csv#percentOfCommunity,shareOfContributions"),
                List.of(
                        new Panel(
                                width -> ParticipationPyramid.height(pyramids.size(), width),
                                width -> ParticipationPyramid.chart(pyramids, words)),
                        new Panel(ParticipationFigure::lorenzHeight, width -> LorenzCurve.chart(curves, words))));
    }

    private static int lorenzHeight(int width) {
        return Math.min(460, width < ChartStyle.NARROW ? width + 60 : width);
    }

    private static ParticipationPyramid pyramid(Findings findings, ArmStyle style) {
        return new ParticipationPyramid(
                style,
                List.of(
                        step(findings, style, "creators", "creatorShare"),
                        step(findings, style, "reactors", "reactorShare"),
                        step(findings, style, "readers", "readerShare")));
    }

    private static Step step(Findings findings, ArmStyle style, String who, String metric) {
        double mean = findings.mean(metric, style.label());
        Term cell = Cells.of(findings.estimate(metric, style.label())).value();
        return new Step(
                Block.named(
                        findings.words().say("figure.participation." + who),
                        Cells.percent(findings.words(), cell, mean, 1)),
                cell,
                mean);
    }

    private static Told alt(List<ParticipationPyramid> pyramids, List<LorenzCurve> curves, Messages words) {
        List<Told> shares = pyramids.stream()
                .map(p -> Told.joined(
                        ": ",
                        List.of(
                                Told.of(p.style().name()),
                                Told.joined(
                                        ", ",
                                        p.steps().stream().map(Step::numbers).toList()))))
                .toList();
        List<Told> lorenz = curves.stream()
                .map(curve -> Block.named(curve.style().name(), curve.told(words)))
                .toList();
        return words.tell(
                "figure.participation.alt",
                shares.isEmpty() ? words.tell("figure.participation.alt.unseen") : Told.joined("; ", shares),
                lorenz.isEmpty() ? words.tell("figure.participation.alt.nobody") : Told.joined(", ", lorenz));
    }

    private static Told caption(Findings findings, List<ParticipationPyramid> pyramids) {
        return findings.words()
                .tell(
                        "figure.participation.caption",
                        Cells.replicates(findings),
                        widest(findings, pyramids),
                        nearest(pyramids, findings.words()));
    }

    /** How far the widest interval of a share reaches, so that none need be drawn. */
    private static Told widest(Findings findings, List<ParticipationPyramid> pyramids) {
        Messages words = findings.words();
        return pyramids.stream()
                .flatMap(p -> METRICS.stream()
                        .map(metric -> findings.estimate(metric, p.style().label())))
                .filter(e -> Double.isFinite(half(e)))
                .max(Comparator.comparingDouble(ParticipationFigure::half))
                .map(e -> words.tell(
                        "figure.participation.widest",
                        Cited.sum(
                                words.numerals().fixed(Blocks.PERCENT * half(e), 1),
                                List.of(
                                        Cells.of(e).high().times(Blocks.PERCENT / 2.0),
                                        Cells.of(e).low().times(-Blocks.PERCENT / 2.0)),
                                0.0)))
                .orElseGet(() -> Told.of(""));
    }

    private static double half(Estimate e) {
        return (e.high() - e.low()) / 2.0;
    }

    private static Told nearest(List<ParticipationPyramid> pyramids, Messages words) {
        Stream<ParticipationPyramid> defined = pyramids.stream().filter(p -> !Double.isNaN(distance(p)));
        return defined.min(Comparator.comparingDouble(ParticipationFigure::distance))
                .map(p -> words.tell(
                        "figure.participation.nearest",
                        p.style().name(),
                        Told.joined(
                                "\u2013",
                                p.steps().stream()
                                        .map(step -> step.cell()
                                                .times(Blocks.PERCENT)
                                                .told(words.numerals().fixed(Blocks.PERCENT * step.mean(), 1)))
                                        .toList())))
                .orElseGet(() -> Told.of(""));
    }

    /** Sum of the distances of the three shares to 1-9-90. */
    private static double distance(ParticipationPyramid pyramid) {
        double sum = 0.0;
        for (int i = 0; i < FOLKLORE.length; i++) {
            sum += Math.abs(pyramid.steps().get(i).mean() - FOLKLORE[i]);
        }
        return sum;
    }
}

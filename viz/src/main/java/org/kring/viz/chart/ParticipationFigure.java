package org.kring.viz.chart;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.viz.chart.ParticipationPyramid.Step;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.text.Messages;

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
        Messages words = findings.words();
        return new Step(
                "%s %s"
                        .formatted(
                                words.say("figure.participation." + who),
                                words.numerals().percent(mean)),
                mean);
    }

    private static String alt(List<ParticipationPyramid> pyramids, List<LorenzCurve> curves, Messages words) {
        String shares = pyramids.stream()
                .map(p -> p.style().name() + ": "
                        + p.steps().stream().map(Step::numbers).collect(joining(", ")))
                .collect(joining("; "));
        String lorenz = curves.stream()
                .map(curve ->
                        "%s %s".formatted(curve.style().name(), words.numerals().percent(curve.topTenth())))
                .collect(joining(", "));
        return words.say(
                "figure.participation.alt",
                shares.isEmpty() ? words.say("figure.participation.alt.unseen") : shares,
                lorenz.isEmpty() ? words.say("figure.participation.alt.nobody") : lorenz);
    }

    private static String caption(Findings findings, List<ParticipationPyramid> pyramids) {
        return findings.words()
                .say(
                        "figure.participation.caption",
                        findings.replicates(),
                        widest(findings, pyramids),
                        nearest(pyramids, findings.words()));
    }

    /** How far the intervals of the shares reach, so that no interval need be drawn. */
    private static String widest(Findings findings, List<ParticipationPyramid> pyramids) {
        Messages words = findings.words();
        return pyramids.stream()
                .flatMap(p -> METRICS.stream()
                        .map(metric -> findings.estimate(metric, p.style().label())))
                .map(ParticipationFigure::half)
                .filter(Double::isFinite)
                .max(Comparator.naturalOrder())
                .map(half -> words.say(
                        "figure.participation.widest", words.numerals().fixed(Math.ceil(1000.0 * half) / 10.0, 1)))
                .orElse("");
    }

    private static double half(Estimate e) {
        return (e.high() - e.low()) / 2.0;
    }

    private static String nearest(List<ParticipationPyramid> pyramids, Messages words) {
        Stream<ParticipationPyramid> defined = pyramids.stream().filter(p -> !Double.isNaN(distance(p)));
        return defined.min(Comparator.comparingDouble(ParticipationFigure::distance))
                .map(p -> words.say(
                        "figure.participation.nearest",
                        p.style().name(),
                        p.steps().stream()
                                .map(step -> words.numerals().fixed(100.0 * step.mean(), 1))
                                .collect(joining("\u2013"))))
                .orElse("");
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

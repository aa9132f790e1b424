package org.kring.viz.chart;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.viz.chart.ParticipationPyramid.Step;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Numerals;

/** The pyramid of readers, reactors and creators of every strategy, with the Lorenz curve of its contributions. */
final class ParticipationFigure {

    static final String NAME = "participation";

    private static final String QUESTION = "How many read, react and write, and who does the writing?";

    /** The order of the steps from the top. */
    private static final List<String> METRICS = List.of("creatorShare", "reactorShare", "readerShare");

    /** The shares that 1-9-90 names, in the same order. */
    private static final double[] FOLKLORE = {0.01, 0.09, 0.90};

    private ParticipationFigure() {}

    static FigureRecipe recipe() {
        return new FigureRecipe(NAME, QUESTION, ParticipationFigure::draw);
    }

    private static Figure draw(Findings findings) {
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
                QUESTION,
                alt(pyramids, curves),
                caption(findings, pyramids),
                List.of(
                        new Panel(
                                width -> ParticipationPyramid.height(pyramids.size(), width),
                                width -> ParticipationPyramid.chart(pyramids)),
                        new Panel(ParticipationFigure::lorenzHeight, width -> LorenzCurve.chart(curves))));
    }

    private static int lorenzHeight(int width) {
        return Math.min(460, width < ChartStyle.NARROW ? width + 60 : width);
    }

    private static ParticipationPyramid pyramid(Findings findings, ArmStyle style) {
        return new ParticipationPyramid(
                style,
                List.of(
                        new Step("creators", findings.mean("creatorShare", style.label())),
                        new Step("reactors", findings.mean("reactorShare", style.label())),
                        new Step("readers", findings.mean("readerShare", style.label()))));
    }

    private static String alt(List<ParticipationPyramid> pyramids, List<LorenzCurve> curves) {
        String shares = pyramids.stream()
                .map(p -> p.style().label() + ": "
                        + p.steps().stream().map(Step::numbers).collect(joining(", ")))
                .collect(joining("; "));
        String lorenz = curves.stream()
                .map(curve -> "%s %s".formatted(curve.style().label(), Numerals.percent(curve.topTenth())))
                .collect(joining(", "));
        return "A pyramid per strategy. %s. Posts and comments written by the most active tenth of the community: %s."
                .formatted(
                        shares.isEmpty() ? "Nobody saw a post in any of 0 strategies" : shares,
                        lorenz.isEmpty() ? "nobody wrote anything" : lorenz);
    }

    private static String caption(Findings findings, List<ParticipationPyramid> pyramids) {
        return ("Community: all who saw a post or wrote. Creators wrote a post or comment; reactors liked,"
                        + " shared, saved or wrote in private; readers did nothing visible. Means of %s replicates%s;"
                        + " curves: of those in which anybody wrote, without interval. %sNo rule of the model states these"
                        + " shares.")
                .formatted(findings.results().replicates(), widest(findings, pyramids), nearest(pyramids));
    }

    /** How far the intervals of the shares reach, so that no interval need be drawn. */
    private static String widest(Findings findings, List<ParticipationPyramid> pyramids) {
        return pyramids.stream()
                .flatMap(p -> METRICS.stream()
                        .map(metric -> findings.estimate(metric, p.style().label())))
                .map(ParticipationFigure::half)
                .filter(Double::isFinite)
                .max(Comparator.naturalOrder())
                .map(half -> ", no 95 %% interval of a share wider than \u00b1%s points"
                        .formatted(Numerals.fixed(Math.ceil(1000.0 * half) / 10.0, 1)))
                .orElse("");
    }

    private static double half(Estimate e) {
        return (e.high() - e.low()) / 2.0;
    }

    private static String nearest(List<ParticipationPyramid> pyramids) {
        Stream<ParticipationPyramid> defined = pyramids.stream().filter(p -> !Double.isNaN(distance(p)));
        return defined.min(Comparator.comparingDouble(ParticipationFigure::distance))
                .map(p -> "Nearest to 1-9-90 comes %s with %s. "
                        .formatted(
                                p.style().label(),
                                p.steps().stream()
                                        .map(step -> Numerals.fixed(100.0 * step.mean(), 1))
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

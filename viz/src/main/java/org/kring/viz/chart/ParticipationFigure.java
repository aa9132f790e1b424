package org.kring.viz.chart;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.kring.viz.chart.ParticipationPyramid.Step;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Numerals;

/** The 1-9-90 pyramid of the community with the Lorenz curve of its contributions. */
final class ParticipationFigure {

    static final String NAME = "participation";

    private static final String QUESTION = "How many read, react and write, and who does the writing?";

    private static final String TOP_TENTH = "topTenPercentShareOfContributions";

    private ParticipationFigure() {}

    static FigureRecipe recipe() {
        return new FigureRecipe(NAME, QUESTION, ParticipationFigure::draw);
    }

    private static Figure draw(Findings findings) {
        List<ArmStyle> arms = findings.styles().stream()
                .filter(style -> findings.mean("readerShare", style.label()) > 0.0)
                .toList();
        List<Step> steps = List.of(
                step(findings, arms, "Creators", "wrote a post or comment", "creatorShare"),
                step(findings, arms, "Reactors", "liked, shared, saved or wrote in private", "reactorShare"),
                step(findings, arms, "Readers", "did nothing visible", "readerShare"));
        List<LorenzCurve> curves = arms.stream()
                .map(style -> LorenzCurve.mean(style, findings.results().runs(style.label())))
                .filter(LorenzCurve::defined)
                .toList();
        return new Figure(
                NAME,
                QUESTION,
                alt(findings, arms, steps, curves),
                caption(findings, arms),
                List.of(
                        new Panel(ParticipationFigure::pyramidHeight, width -> ParticipationPyramid.chart(steps)),
                        new Panel(ParticipationFigure::lorenzHeight, width -> LorenzCurve.chart(curves))));
    }

    private static int pyramidHeight(int width) {
        return Math.min(410, lorenzHeight(width) - 50);
    }

    private static int lorenzHeight(int width) {
        return Math.min(460, width < ChartStyle.NARROW ? width + 60 : width);
    }

    private static Step step(Findings findings, List<ArmStyle> arms, String name, String meaning, String metric) {
        double[] means = arms.stream()
                .mapToDouble(style -> findings.mean(metric, style.label()))
                .filter(x -> !Double.isNaN(x))
                .toArray();
        return new Step(
                name,
                meaning,
                Arrays.stream(means).average().orElse(Double.NaN),
                Arrays.stream(means).min().orElse(Double.NaN),
                Arrays.stream(means).max().orElse(Double.NaN));
    }

    private static String alt(Findings findings, List<ArmStyle> arms, List<Step> steps, List<LorenzCurve> curves) {
        String pyramid = steps.stream()
                .map(step -> step.name() + " " + Numerals.percent(step.mean()))
                .collect(joining(", "));
        String lorenz = curves.isEmpty()
                ? "Nobody wrote anything"
                : "The most active tenth of the community wrote %s of all posts and comments on average"
                        .formatted(Numerals.percent(curves.stream()
                                .mapToDouble(LorenzCurve::topTenth)
                                .average()
                                .orElse(Double.NaN)));
        return "Pyramid of the community, mean of %s strategies: %s. %s; of those who wrote, the most active tenth wrote %s."
                .formatted(arms.size(), pyramid, lorenz, Numerals.percent(topTenth(findings, arms)));
    }

    private static double topTenth(Findings findings, List<ArmStyle> arms) {
        return arms.stream()
                .mapToDouble(style -> findings.mean(TOP_TENTH, style.label()))
                .filter(x -> !Double.isNaN(x))
                .average()
                .orElse(Double.NaN);
    }

    private static String caption(Findings findings, List<ArmStyle> arms) {
        return ("Community: all who saw a post, followed or joined. Pyramid: mean of %s strategies (%s), %s replicates"
                        + " each. Curves: mean of the replicates in which"
                        + " anybody wrote; no interval is drawn. Among those who wrote at all, the most active tenth"
                        + " wrote %s. The shares come out of the model; no rule states them, and 90-9-1 is no law.")
                .formatted(
                        arms.size(),
                        arms.stream().map(ArmStyle::label).collect(joining(", ")),
                        findings.results().replicates(),
                        Numerals.percent(topTenth(findings, arms)));
    }
}

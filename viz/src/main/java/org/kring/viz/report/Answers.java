package org.kring.viz.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.experiments.analysis.Comparison.BestProbability;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Answer;
import org.kring.viz.report.ReportPage.Line;
import org.kring.viz.style.Numerals;

/** The verdicts of a comparison in the order and the words of the page. */
final class Answers {

    private Answers() {}

    static List<Answer> headlines(Findings findings) {
        return Headline.ALL.stream()
                .map(h -> answer(findings, h.outcome(), h.question(), best(findings, h.outcome())))
                .filter(answer -> !answer.verdicts().isEmpty())
                .toList();
    }

    static List<Answer> others(Findings findings) {
        Set<String> told = Headline.ALL.stream().map(Headline::outcome).collect(Collectors.toSet());
        return findings.comparison().verdicts().stream()
                .map(Verdict::outcome)
                .distinct()
                .filter(outcome -> !told.contains(outcome))
                .map(outcome -> answer(findings, outcome, outcome, ""))
                .toList();
    }

    private static Answer answer(Findings findings, String outcome, String heading, String summary) {
        List<Line> lines = findings.comparison().verdicts().stream()
                .filter(verdict -> verdict.outcome().equals(outcome))
                .map(verdict -> new Line(word(verdict), verdict.sentence()))
                .toList();
        String meaning = Metrics.run().stream()
                .filter(metric -> metric.name().equals(outcome))
                .map(Metric::sentence)
                .findFirst()
                .orElse("");
        return new Answer(heading, meaning, summary, lines);
    }

    private static String word(Verdict verdict) {
        return switch (verdict.standing()) {
            case BEST -> "Best";
            case TIED -> "Tied";
            case WORSE -> "Worse";
            case UNDEFINED -> "Not defined";
        };
    }

    /** Which strategy is most likely best, how sure, and what it costs a week. */
    private static String best(Findings findings, String outcome) {
        List<BestProbability> ranked = findings.comparison().best().stream()
                .filter(b -> b.outcome().equals(outcome) && !Double.isNaN(b.probability()))
                .sorted(Comparator.comparingDouble(BestProbability::probability).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return "";
        }
        double top = ranked.get(0).probability();
        List<String> arms = ranked.stream()
                .filter(b -> b.probability() > top - 1e-9)
                .map(BestProbability::arm)
                .toList();
        return "Most likely best: %s, with probability %s%s."
                .formatted(
                        arms.stream().map(arm -> withCost(findings, arm)).collect(joining("; ")),
                        Numerals.fixed(top, 2),
                        arms.size() > 1 ? " each" : "");
    }

    private static String withCost(Findings findings, String arm) {
        return "%s (%s staff hours a week)".formatted(arm, Numerals.fixed(findings.staffHoursPerWeek(arm), 1));
    }

    /** One sentence per third that is beyond doubt worse or better off, or one that says there is none. */
    static List<String> losers(Findings findings) {
        List<String> sentences = new ArrayList<>();
        for (ThirdEffect effect : findings.comparison().losers()) {
            if (effect.low() > 0.0 || effect.high() < 0.0) {
                sentences.add("With %s, %s are %s off than with %s: isolation risk changes by %s points (%s to %s)."
                        .formatted(
                                effect.arm(),
                                third(effect.third()),
                                effect.low() > 0.0 ? "worse" : "better",
                                findings.results().reference(),
                                points(effect.difference()),
                                points(effect.low()),
                                points(effect.high())));
            }
        }
        if (findings.comparison().losers().stream().noneMatch(effect -> effect.low() > 0.0)) {
            sentences.add("No third of the clients is shown to lose under any strategy. That is not proof that nobody"
                    + " loses: a loss smaller than the width of the intervals would not be seen.");
        }
        return List.copyOf(sentences);
    }

    private static String points(double share) {
        return Numerals.signed(100.0 * share, 1);
    }

    private static String third(String name) {
        return switch (name) {
            case "leastLonely" -> "the clients who were least lonely at the start";
            case "middle" -> "the clients in the middle third of loneliness";
            case "mostLonely" -> "the clients who were most lonely at the start";
            default -> name;
        };
    }
}

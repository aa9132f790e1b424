package org.kring.viz.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kring.experiments.analysis.Comparison.BestProbability;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Answer;
import org.kring.viz.report.ReportPage.Line;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Numerals;

/** The verdicts of a comparison in the order and the words of the page. */
final class Answers {

    private Answers() {}

    static List<Answer> headlines(Findings findings) {
        return Headline.ALL.stream()
                .map(h -> answer(findings, h.outcome(), h.question(), summary(findings, h)))
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

    private static String summary(Findings findings, Headline headline) {
        return headline.equals(Headline.COST) ? costs(findings) : best(findings, headline);
    }

    /** Which strategy is most likely best, how sure, and what it costs a week. */
    private static String best(Findings findings, Headline headline) {
        List<BestProbability> all = findings.comparison().best().stream()
                .filter(b -> b.outcome().equals(headline.outcome()) && b.probability() > 0.0)
                .toList();
        double top =
                all.stream().mapToDouble(BestProbability::probability).max().orElse(0.0);
        List<String> arms = all.stream()
                .filter(b -> b.probability() > top - 1e-9)
                .map(BestProbability::arm)
                .toList();
        if (arms.isEmpty()) {
            return "";
        }
        if (arms.size() > 1) {
            return "No strategy stands out; equally likely to be best: %s.".formatted(String.join(", ", arms));
        }
        String arm = arms.get(0);
        return "Most likely %s (%s in 100): %s, at %s staff hours a week."
                .formatted(arm, chances(top), headline.amount(findings, arm), hours(findings, arm));
    }

    private static String chances(double probability) {
        return probability > 0.99 ? "more than 99 chances" : Math.round(100.0 * probability) + " chances";
    }

    private static String costs(Findings findings) {
        List<String> arms = findings.challengers().stream()
                .map(ArmStyle::label)
                .filter(arm -> !Double.isNaN(findings.staffHoursPerWeek(arm)))
                .sorted(Comparator.comparingDouble(findings::staffHoursPerWeek))
                .toList();
        if (arms.isEmpty()) {
            return "";
        }
        String least = arms.get(0);
        String most = arms.get(arms.size() - 1);
        return "From %s staff hours a week (%s) to %s (%s)."
                .formatted(hours(findings, least), least, hours(findings, most), most);
    }

    private static String hours(Findings findings, String arm) {
        return Numerals.fixed(findings.staffHoursPerWeek(arm), 1);
    }

    /** Who is beyond doubt worse off, strategy by strategy, or that nobody is shown to be. */
    static List<String> losers(Findings findings) {
        List<String> sentences = sentences("Worse", findings, e -> e.low() > 0.0);
        return sentences.isEmpty()
                ? List.of("No third of the clients is shown to lose under any strategy. That is not proof that nobody"
                        + " loses: a loss smaller than the width of the intervals would not be seen.")
                : sentences;
    }

    /** Who is beyond doubt better off, strategy by strategy. */
    static List<String> winners(Findings findings) {
        return sentences("Better", findings, e -> e.high() < 0.0);
    }

    private static List<String> sentences(String how, Findings findings, Predicate<ThirdEffect> such) {
        List<String> sentences = new ArrayList<>();
        for (String arm : findings.results().arms()) {
            String thirds = findings.comparison().losers().stream()
                    .filter(e -> e.arm().equals(arm) && such.test(e))
                    .map(e -> "%s (%s points)".formatted(third(e.third()), points(e.difference())))
                    .collect(joining(", "));
            if (!thirds.isEmpty()) {
                sentences.add("%s off with %s than with %s, by change in isolation risk: %s."
                        .formatted(how, arm, findings.results().reference(), thirds));
            }
        }
        return sentences;
    }

    private static String points(double share) {
        return Numerals.signed(100.0 * share, 2);
    }

    private static String third(String name) {
        return switch (name) {
            case "leastLonely" -> "the least lonely third";
            case "middle" -> "the middle third";
            case "mostLonely" -> "the most lonely third";
            default -> name;
        };
    }
}

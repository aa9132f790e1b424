package org.kring.viz.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.experiments.analysis.Conclusion;
import org.kring.experiments.analysis.WorldText;
import org.kring.model.observe.Metrics;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Answer;
import org.kring.viz.report.ReportPage.Fact;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Numerals;

/** The verdicts of a comparison in the order and the words of the page. */
final class Answers {

    private Answers() {}

    /** What each outcome that people ask for first decides. */
    static List<Fact> headlines(Findings findings, Optional<WorldText> worlds) {
        return Headline.ALL.stream()
                .map(h -> new Fact(
                        h.question(), h.equals(Headline.COST) ? costs(findings) : decided(findings, worlds, h)))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static String decided(Findings findings, Optional<WorldText> worlds, Headline headline) {
        if (!findings.comparison().outcomes().contains(headline.outcome())) {
            return "";
        }
        return Conclusion.of(findings.results(), findings.comparison(), headline.outcome())
                .map(conclusion -> conclusion.shown() + " " + conclusion.guess())
                .map(said -> worlds.flatMap(text -> text.headline(headline.outcome()))
                        .map(world -> said + " " + world)
                        .orElse(said))
                .orElse("");
    }

    /** In how many plausible worlds which strategy wins, on the outcomes that people ask for first. */
    static List<Answer> worlds(WorldText text) {
        return Headline.ALL.stream()
                .filter(headline -> !headline.equals(Headline.COST))
                .map(headline -> new Answer(headline.question(), text.sentences(headline.outcome())))
                .filter(answer -> !answer.lines().isEmpty())
                .toList();
    }

    /** Every verdict in full, outcome by outcome, but for details. */
    static List<Answer> sentences(Findings findings) {
        return findings.comparison().verdicts().stream()
                .map(Verdict::outcome)
                .distinct()
                .filter(outcome -> !Metrics.isDetail(outcome))
                .map(outcome -> answer(findings, outcome))
                .toList();
    }

    private static Answer answer(Findings findings, String outcome) {
        List<String> lines = findings.comparison().verdicts().stream()
                .filter(verdict -> verdict.outcome().equals(outcome))
                .map(Verdict::sentence)
                .toList();
        return new Answer(outcome, lines);
    }

    static String word(Verdict verdict) {
        return switch (verdict.standing()) {
            case BEST -> "Best";
            case TIED -> "Tied";
            case WORSE -> "Beaten";
            case UNDEFINED -> "No value";
        };
    }

    /** The staff hours of every strategy with outreach, the cheapest first. */
    private static String costs(Findings findings) {
        String costs = findings.challengers().stream()
                .map(ArmStyle::label)
                .filter(arm -> !Double.isNaN(findings.staffHoursPerWeek(arm)))
                .sorted(Comparator.comparingDouble(findings::staffHoursPerWeek))
                .map(arm -> "%s %s".formatted(arm, hours(findings, arm)))
                .collect(joining(", "));
        return costs.isEmpty() ? "" : "Staff hours a week: %s.".formatted(costs);
    }

    private static String hours(Findings findings, String arm) {
        long paid = Math.round(findings.paidImpressionsPerWeek(arm));
        String hours = Numerals.ENGLISH.fixed(findings.staffHoursPerWeek(arm), 1);
        return paid > 0 ? "%s (and %s paid impressions)".formatted(hours, paid) : hours;
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
        return Numerals.ENGLISH.signed(100.0 * share, 2);
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

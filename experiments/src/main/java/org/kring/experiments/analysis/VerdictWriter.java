package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.experiments.result.StudyResults;

/** The verdict of a comparison in plain words, as the terminal shows it: a block per outcome, who loses, how sure. */
public final class VerdictWriter {

    private static final int WIDTH = 110;

    private final StudyResults results;
    private final Comparison comparison;
    private final StaffHours hours;
    private final List<String> lines = new ArrayList<>();

    private VerdictWriter(StudyResults results, Comparison comparison) {
        this.results = results;
        this.comparison = comparison;
        hours = StaffHours.of(results);
    }

    /**
     * Writes the verdict.
     *
     * @param results the finished runs
     * @param comparison what the statistics say about them
     * @param reason why the study stopped growing
     * @return lines ended by a line feed, at most 110 characters wide, in English
     */
    public static String text(StudyResults results, Comparison comparison, StopReason reason) {
        return text(results, comparison, reason, Optional.empty());
    }

    /**
     * Writes the verdict of a study over plausible worlds.
     *
     * @param results the finished runs, one mean for each world
     * @param comparison what the statistics say about them
     * @param reason why the study stopped growing
     * @param worlds in how many worlds which strategy wins; empty for a study in one world
     * @return lines ended by a line feed, at most 110 characters wide, in English
     */
    public static String text(
            StudyResults results, Comparison comparison, StopReason reason, Optional<WorldComparison> worlds) {
        VerdictWriter writer = new VerdictWriter(results, comparison);
        comparison.outcomes().forEach(writer::outcome);
        writer.losers();
        worlds.map(WorldText::new).ifPresent(writer::worlds);
        writer.certainty(reason, worlds.map(WorldComparison::perWorld));
        return String.join("\n", writer.lines) + "\n";
    }

    private void outcome(String name) {
        OutcomeComparison on = comparison.on(name, results.reference());
        DifferenceText text = new DifferenceText(Wording.phrase(on.metric()), hours);
        heading("%s (%s)".formatted(on.metric().sentence().replaceAll("\\.$", ""), name));
        if (on.ranked().isEmpty()) {
            line("No strategy has a value here, because %s."
                    .formatted(Wording.phrase(on.metric()).undefined()));
            return;
        }
        if (!on.isJudged()) {
            line("Neither more nor less is better:");
            on.estimates().stream().filter(e -> e.n() > 0).forEach(e -> line(level(on, text, e)));
        } else {
            top(on, text);
            others("Beaten beyond luck", on.standing(Standing.WORSE));
            chances(on);
        }
        undefined(on);
    }

    private void top(OutcomeComparison on, DifferenceText text) {
        List<String> top = new ArrayList<>(on.standing(Standing.BEST));
        top.addAll(on.standing(Standing.TIED));
        line(Conclusion.shown(on, hours));
        String leader = top.get(0);
        if (!on.leavesAChoice()) {
            line(Conclusion.level(on, hours));
            return;
        }
        line((on.standing(leader) == Standing.BEST ? "" : "Best guess ") + level(on, text, on.estimate(leader)));
        for (String arm : top) {
            if (!arm.equals(results.reference()) && on.ranked().contains(results.reference())) {
                against(on, text, arm, results.reference());
            }
        }
        // Where the reference leads, those tied with it were compared with it just before.
        on.ranked().stream()
                .filter(arm -> !leader.equals(arm) && !arm.equals(results.reference()))
                .findFirst()
                .filter(next -> !leader.equals(results.reference()) || !top.contains(next))
                .ifPresent(next -> against(on, text, leader, next));
    }

    private void against(OutcomeComparison on, DifferenceText text, String arm, String other) {
        Optional<PairDifference> pair = on.difference(arm, other).filter(p -> p.n() > 0);
        line(pair.map(p -> "%s: %s.".formatted(arm, text.difference(p)))
                .orElseGet(() -> "%s: no comparison with %s, because %s."
                        .formatted(arm, other, Wording.phrase(on.metric()).undefined())));
    }

    private static String level(OutcomeComparison on, DifferenceText text, Estimate estimate) {
        return "%s: %s.".formatted(estimate.arm(), text.level(estimate, on.confidence()));
    }

    private void others(String label, List<String> arms) {
        if (!arms.isEmpty()) {
            List<String> costs = arms.stream()
                    .map(arm -> "%s (%s)".formatted(arm, hours.text(arm)))
                    .toList();
            line("%s: %s.".formatted(label, String.join(", ", costs)));
        }
    }

    private void chances(OutcomeComparison on) {
        List<String> chances = comparison.best().stream()
                .filter(b -> b.outcome().equals(on.metric().name()) && b.probability() >= 0.01)
                .sorted((x, y) -> Double.compare(y.probability(), x.probability()))
                .map(b -> b.arm() + " " + NumberText.chance(b.probability()))
                .toList();
        // Where doing nothing is not beaten, a chance of being best would read as the finding that the intervals deny.
        if (!chances.isEmpty() && on.leavesAChoice() && on.standing(on.reference()) != Standing.TIED) {
            String label = on.standing(Standing.BEST).isEmpty()
                    ? "If one must be chosen all the same, chance of being the best"
                    : "Chance of being the best";
            line("%s: %s.".formatted(label, String.join(", ", chances)));
        }
    }

    private void undefined(OutcomeComparison on) {
        List<String> arms = on.standing(Standing.UNDEFINED);
        if (!arms.isEmpty()) {
            line("No value for %s, because %s."
                    .formatted(
                            String.join(", ", arms), Wording.phrase(on.metric()).undefined()));
        }
    }

    private void losers() {
        heading("Who loses: isolation risk against %s, by loneliness at the start".formatted(results.reference()));
        double level = comparison.pairs().stream()
                .mapToDouble(PairDifference::confidence)
                .findFirst()
                .orElse(Confidence.fixed().level());
        LoserText text = new LoserText(results.reference(), hours, level);
        for (String arm : results.arms()) {
            if (!arm.equals(results.reference())) {
                text.sentences(
                                arm,
                                comparison.losers().stream()
                                        .filter(effect -> effect.arm().equals(arm))
                                        .toList())
                        .forEach(this::line);
            }
        }
    }

    private void worlds(WorldText text) {
        for (String outcome : comparison.outcomes()) {
            List<String> sentences = text.sentences(outcome);
            if (!sentences.isEmpty()) {
                heading("In how many plausible worlds: " + outcome);
                sentences.forEach(this::line);
            }
        }
        heading("What a plausible world is");
        text.method().forEach(this::line);
    }

    private void certainty(StopReason reason, Optional<Integer> perWorld) {
        heading("How sure");
        String what = perWorld.map(
                        n -> "plausible worlds, %s %s each,".formatted(n, n == 1 ? "replicate" : "replicates"))
                .orElse("replicates");
        line("%s ran %s %s of each of %s strategies; it stopped because %s."
                .formatted(
                        results.study(),
                        results.replicates(),
                        what,
                        results.arms().size(),
                        reason.because()));
        line(comparison.method());
    }

    private void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(text);
    }

    private void line(String text) {
        StringBuilder line = new StringBuilder("  ");
        String glue = "";
        for (String word : text.split(" ", -1)) {
            if (line.length() + glue.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("    ");
                glue = "";
            }
            line.append(glue).append(word);
            glue = " ";
        }
        lines.add(line.toString());
    }
}

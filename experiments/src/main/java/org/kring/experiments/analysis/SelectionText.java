package org.kring.experiments.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.experiments.result.SelectionRuns;
import org.kring.experiments.selection.Screening;
import org.kring.experiments.selection.Screening.Verdict;
import org.kring.experiments.study.Outcomes;
import org.kring.experiments.study.ReplicationRule.Selection;
import org.kring.model.observe.Metric.Direction;

/** A selection in words, as data and as a table. */
public final class SelectionText {

    private final SelectionRuns runs;
    private final Selection rule;
    private final Screening screening;
    private final SweepScale scale;

    /**
     * The words for a selection.
     *
     * @param runs its runs
     * @param rule what was asked
     * @throws IllegalArgumentException if too few replicates finished for a first look
     */
    public SelectionText(SelectionRuns runs, Selection rule) {
        this.runs = runs;
        this.rule = rule;
        screening = runs.screening(rule)
                .orElseThrow(() -> new IllegalArgumentException("too few replicates finished for a first look"));
        scale = SweepScale.of(rule.on());
    }

    /**
     * The verdict.
     *
     * @return several lines: which arm, with what promise, what became of each, what it cost
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        lines.add("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("strategy", rule.on() + ", " + scale.unit(), "replicates", ""));
        for (int arm : ranked()) {
            Screening.Arm found = screening.arms().get(arm);
            String fate = found.beatenBy()
                    .map(better -> "given up after %d for %s".formatted(found.n(), label(better)))
                    .orElse(arm == best() ? "selected" : "not told apart from the best");
            rows.add(List.of(label(arm), scale.text(found.mean()), "" + found.n(), fate));
        }
        lines.addAll(Aligned.columns(rows));
        lines.add("");
        lines.add(cost());
        if (runs.leftOut() > 0) {
            lines.add("%d replicates are left out, because a run failed or the outcome is undefined in them."
                    .formatted(runs.leftOut()));
        }
        lines.add(
                "Means of strategies that were given up rest on fewer replicates, and a mean that was selected is a little too"
                        + " good on average; kring compare with fresh luck (--seed) says by how much they differ.");
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private String headline() {
        String zone = scale.text(rule.zone().indifference());
        String sure = NumberText.percent(rule.zone().confidence());
        String way = isHigherBetter() ? "highest" : "lowest";
        return screening.verdict() == Verdict.SELECTED
                ? "%s has the %s %s. With a probability of at least %s it is truly the best, if it is better than every other by %s or more; of strategies closer than that any may be named."
                        .formatted(label(best()), way, rule.on(), sure, zone)
                : "Not decided after %d replicates: %s has the %s %s so far, without the probability asked for."
                        .formatted(screening.look(), label(best()), way, rule.on());
    }

    private String cost() {
        long equal = (long) screening.arms().size() * screening.look();
        return "%d runs; all %d strategies to the %d replicates of the last look would have been %d."
                .formatted(screening.runs(), screening.arms().size(), screening.look(), equal);
    }

    /**
     * The selection as data.
     *
     * @param study name of the study
     * @return study, outcome, verdict, best, indifference, confidence, runs, and for each strategy n, mean, given up for
     */
    public ObjectNode json(String study) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("study", study).put("outcome", rule.on()).put("verdict", verdict());
        root.put("best", label(best()));
        root.put("indifference", rule.zone().indifference());
        root.put("confidence", rule.zone().confidence());
        root.put("lookedAt", screening.runs());
        ArrayNode arms = root.putArray("strategies");
        for (int arm : ranked()) {
            Screening.Arm found = screening.arms().get(arm);
            ObjectNode node = arms.addObject().put("strategy", label(arm)).put("n", found.n());
            node.put("mean", NumberText.exact(found.mean()));
            node.put("givenUpFor", found.beatenBy().map(this::label).orElse(null));
        }
        return root;
    }

    /**
     * The selection as a table.
     *
     * @return CSV: strategy, outcome, n, mean, givenUpFor; the best first
     */
    public String csv() {
        return CsvText.of(List.of("strategy", "outcome", "n", "mean", "givenUpFor", "selected"), csv -> {
            for (int arm : ranked()) {
                Screening.Arm found = screening.arms().get(arm);
                csv.writeRecord(
                        label(arm),
                        rule.on(),
                        "" + found.n(),
                        NumberText.cell(found.mean()),
                        found.beatenBy().map(this::label).orElse(""),
                        "" + (arm == best() && screening.verdict() == Verdict.SELECTED));
            }
        });
    }

    private String verdict() {
        return screening.verdict() == Verdict.SELECTED ? "selected" : "not decided";
    }

    private int best() {
        return ranked().get(0);
    }

    /** Survivors by their means, then those given up, the longest in the running first. */
    private List<Integer> ranked() {
        double sign = isHigherBetter() ? -1.0 : 1.0;
        return IntStream.range(0, screening.arms().size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer arm) -> !screening.arms().get(arm).survives())
                        .thenComparing(arm -> -screening.arms().get(arm).n())
                        .thenComparing(arm -> sign * screening.arms().get(arm).mean()))
                .toList();
    }

    private boolean isHigherBetter() {
        return Outcomes.direction(rule.on()) == Direction.HIGHER;
    }

    private String label(int arm) {
        return runs.labels().get(arm);
    }
}

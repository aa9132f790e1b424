package org.kring.experiments.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.experiments.analysis.PrecisionRule.Stopped;
import org.kring.experiments.result.StudyResults;

/** A comparison as the one JSON object of {@code compare --json}. What is undefined or infinite is {@code null}. */
public final class ComparisonJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ComparisonJson() {}

    /**
     * What the statistics do not know about a study.
     *
     * @param digest digest of all results
     * @param runs finished runs
     * @param failures failed runs
     * @param stopped why the study stopped growing
     */
    public record Facts(String digest, int runs, int failures, Stopped stopped) {}

    /**
     * The object of {@code compare --json}.
     *
     * @param results the finished runs
     * @param comparison what the statistics say about them
     * @param facts the rest
     * @return study, digest, runs, failures, stopped, reference, strategies, pairs, best, losers, verdicts, method
     */
    public static ObjectNode of(StudyResults results, Comparison comparison, Facts facts) {
        ObjectNode root = NODES.objectNode();
        root.put("study", results.study());
        root.put("digest", facts.digest());
        root.put("runs", facts.runs());
        root.put("failures", facts.failures());
        root.put("stopped", facts.stopped().name().toLowerCase(Locale.ROOT));
        root.put("reference", results.reference());
        root.set("strategies", strategies(results, comparison));
        ArrayNode pairs = root.putArray("pairs");
        comparison.pairs().forEach(pair -> pairs.add(pair(pair)));
        root.set("best", best(comparison));
        ArrayNode losers = root.putArray("losers");
        comparison.losers().forEach(effect -> losers.add(loser(effect, results.reference())));
        ArrayNode verdicts = root.putArray("verdicts");
        comparison.verdicts().forEach(v -> verdicts.addObject()
                .put("outcome", v.outcome())
                .put("strategy", v.arm())
                .put("standing", v.standing().name().toLowerCase(Locale.ROOT))
                .put("sentence", v.sentence()));
        root.put("method", comparison.method());
        return root;
    }

    /**
     * The entry {@code ensemble} of {@code compare --json}.
     *
     * @param worlds in how many plausible worlds which strategy wins
     * @return name, digest, worlds, effectiveWorlds, differentSets, ancestors, perWorld, pairs, best
     */
    public static ObjectNode ensemble(WorldComparison worlds) {
        ObjectNode root = NODES.objectNode();
        root.put("name", worlds.ensemble()).put("digest", worlds.digest()).put("worlds", worlds.worlds());
        number(root, "effectiveWorlds", worlds.effectiveWorlds());
        root.put("differentSets", worlds.differentSets())
                .put("ancestors", worlds.ancestors())
                .put("perWorld", worlds.perWorld());
        ArrayNode pairs = root.putArray("pairs");
        worlds.pairs().forEach(pair -> {
            ObjectNode node = pairs.addObject()
                    .put("outcome", pair.outcome())
                    .put("a", pair.a())
                    .put("b", pair.b())
                    .put("worlds", pair.worlds())
                    .put("won", pair.won())
                    .put("lost", pair.lost());
            number(number(share(node, pair.share()), "between", pair.between()), "within", pair.within());
        });
        ArrayNode best = root.putArray("best");
        worlds.best()
                .forEach(each -> share(
                        best.addObject()
                                .put("outcome", each.outcome())
                                .put("strategy", each.arm())
                                .put("worlds", each.worlds()),
                        each.share()));
        return root;
    }

    private static ObjectNode share(ObjectNode node, Proportion share) {
        return number(number(number(node, "share", share.share()), "low", share.low()), "high", share.high());
    }

    private static ArrayNode strategies(StudyResults results, Comparison comparison) {
        StaffHours hours = StaffHours.of(results);
        ArrayNode strategies = NODES.arrayNode();
        for (String arm : results.arms()) {
            ObjectNode strategy = strategies.addObject().put("name", arm);
            ObjectNode outcomes = strategy.putObject("outcomes");
            comparison.estimates().stream().filter(e -> e.arm().equals(arm)).forEach(e -> number(
                            number(number(outcomes.putObject(e.outcome()), "mean", e.mean()), "low", e.low()),
                            "high",
                            e.high())
                    .put("n", e.n()));
            number(strategy, "staffHoursPerWeek", hours.of(arm));
        }
        return strategies;
    }

    private static ObjectNode pair(PairDifference pair) {
        ObjectNode node = NODES.objectNode();
        node.put("outcome", pair.outcome()).put("a", pair.a()).put("b", pair.b());
        number(node, "difference", pair.difference());
        number(node, "low", pair.low());
        number(node, "high", pair.high());
        number(node, "confidence", pair.confidence()).put("n", pair.n());
        number(node, "correlation", pair.correlation());
        number(node, "varianceRatio", pair.varianceRatio());
        return number(node, "pAdjusted", pair.pAdjusted());
    }

    private static ArrayNode best(Comparison comparison) {
        ArrayNode best = NODES.arrayNode();
        for (String outcome : comparison.outcomes()) {
            ObjectNode probabilities = NODES.objectNode();
            comparison.best().stream()
                    .filter(b -> b.outcome().equals(outcome))
                    .forEach(b -> number(probabilities, b.arm(), b.probability()));
            if (!probabilities.isEmpty()) {
                best.addObject().put("outcome", outcome).set("probability", probabilities);
            }
        }
        return best;
    }

    private static ObjectNode loser(ThirdEffect effect, String reference) {
        ObjectNode node = NODES.objectNode();
        node.put("outcome", Intervals.metricOf(effect.third()))
                .put("strategy", effect.arm())
                .put("against", reference)
                .put("third", effect.third());
        number(node, "difference", effect.difference());
        number(node, "low", effect.low());
        return number(node, "high", effect.high()).put("n", effect.n());
    }

    private static ObjectNode number(ObjectNode node, String name, double value) {
        return Double.isFinite(value) ? node.put(name, NumberText.exact(value)) : node.putNull(name);
    }
}

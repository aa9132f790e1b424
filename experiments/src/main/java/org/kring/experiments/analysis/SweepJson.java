package org.kring.experiments.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.study.RunId;

/** A sweep as the one JSON object of {@code sweep --json}. What is undefined or infinite is {@code null}. */
public final class SweepJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SweepJson() {}

    /**
     * The object of {@code sweep --json}.
     *
     * @param study name of the study
     * @param comparison what the statistics say
     * @param facts what they do not know
     * @return study, digest, runs, failures, stopped, reference, strategies, factors, points, estimates, differences, effects, signs
     */
    public static ObjectNode of(String study, SweepComparison comparison, ComparisonJson.Facts facts) {
        ObjectNode root = NODES.objectNode();
        root.put("study", study).put("digest", facts.digest());
        root.put("runs", facts.runs()).put("failures", facts.failures());
        root.put("stopped", facts.stopped().name().toLowerCase(Locale.ROOT)).put("reference", comparison.reference());
        ArrayNode arms = root.putArray("strategies");
        comparison.arms().forEach(arms::add);
        ArrayNode factors = root.putArray("factors");
        comparison.runs().paths().forEach(factors::add);
        root.set("points", points(comparison));
        ArrayNode estimates = root.putArray("estimates");
        comparison.estimates().forEach(e -> {
            ObjectNode node = keyed(estimates, e.outcome(), e.point(), e.arm(), e.n());
            number(node, "mean", e.mean());
            interval(node, e.low(), e.high());
        });
        ArrayNode differences = root.putArray("differences");
        comparison.differences().forEach(d -> {
            ObjectNode node = keyed(differences, d.outcome(), d.point(), d.arm(), d.n());
            number(node, "difference", d.difference());
            interval(node, d.low(), d.high());
            number(node, "jointLow", d.jointLow());
            number(node, "jointHigh", d.jointHigh());
        });
        root.set("effects", effects(comparison));
        ArrayNode signs = root.putArray("signs");
        comparison.signs().forEach(s -> {
            ObjectNode node = signs.addObject()
                    .put("expected", s.expectation())
                    .put("outcome", s.expected().outcome())
                    .put("verdict", SweepTables.word(s.verdict()))
                    .put("n", s.n());
            number(node, "difference", s.difference());
            interval(node, s.low(), s.high());
        });
        return root;
    }

    private static ArrayNode points(SweepComparison comparison) {
        ArrayNode points = NODES.arrayNode();
        for (SweepRuns.Point point : comparison.runs().points()) {
            ObjectNode node = points.addObject().put("point", RunId.point(point.number()));
            node.put("replicates", point.replicates().size());
            ArrayNode values = node.putArray("values");
            point.values().forEach(values::add);
        }
        return points;
    }

    private static ArrayNode effects(SweepComparison comparison) {
        ArrayNode effects = NODES.arrayNode();
        comparison.effects().forEach(e -> {
            ObjectNode node = effects.addObject()
                    .put("outcome", e.outcome())
                    .put("strategy", e.arm())
                    .put("factor", e.factor())
                    .put("level", e.level())
                    .put("n", e.n());
            number(node, "effect", e.effect());
            interval(node, e.low(), e.high());
            number(node, "onDifference", e.onDifference());
            number(node, "lowOnDifference", e.lowOnDifference());
            number(node, "highOnDifference", e.highOnDifference());
        });
        return effects;
    }

    private static ObjectNode keyed(ArrayNode array, String outcome, int point, String arm, int n) {
        return array.addObject()
                .put("outcome", outcome)
                .put("point", RunId.point(point))
                .put("strategy", arm)
                .put("n", n);
    }

    private static void interval(ObjectNode node, double low, double high) {
        number(node, "low", low);
        number(node, "high", high);
    }

    private static void number(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, NumberText.exact(value));
        } else {
            node.putNull(key);
        }
    }
}

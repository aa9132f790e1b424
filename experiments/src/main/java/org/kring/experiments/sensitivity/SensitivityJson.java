package org.kring.experiments.sensitivity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kring.experiments.analysis.NumberText;

/** A sensitivity analysis as the one JSON object of {@code sensitivity --json}. What is not known is {@code null}. */
public final class SensitivityJson {

    private SensitivityJson() {}

    /**
     * The object.
     *
     * @param study name of the study
     * @param sensitivity what was found
     * @return study, method, planned, replicates, width, factors, results
     */
    public static ObjectNode of(String study, Sensitivity sensitivity) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("study", study).put("method", sensitivity.method().key());
        root.put("planned", sensitivity.planned()).put("replicates", sensitivity.replicates());
        number(root, "width", sensitivity.width());
        ArrayNode factors = root.putArray("factors");
        sensitivity.factors().forEach(factors::add);
        ArrayNode results = root.putArray("results");
        sensitivity.results().forEach(result -> results.add(result(sensitivity.method(), result)));
        return root;
    }

    private static ObjectNode result(SensitivityMethod method, Sensitivity.Result result) {
        Target target = result.target();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", target.outcome()).put("of", target.quantity().key());
        node.put("strategy", target.arm()).put("against", target.isDifference() ? target.against() : null);
        node.put("n", result.blocks());
        number(node, "lead", result.lead());
        node.put("verdict", SensitivityVerdict.of(method, result));
        ArrayNode indices = node.putArray("indices");
        result.indices().forEach(index -> indices.add(index(index)));
        return node;
    }

    private static ObjectNode index(Index index) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("index", index.kind().key()).put("factor", index.factor());
        if (!index.with().isEmpty()) {
            node.put("with", index.with());
        }
        number(node, "value", index.value());
        number(node, "low", index.low());
        number(node, "high", index.high());
        number(node, "noiseFloor", index.floor());
        number(node, "half", index.half());
        if (Double.isNaN(index.floor())) {
            node.putNull("toldFromNoise");
        } else {
            node.put("toldFromNoise", index.isTold());
        }
        return node.put("convergence", index.convergence().words());
    }

    private static void number(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, NumberText.exact(value));
        } else {
            node.putNull(key);
        }
    }
}

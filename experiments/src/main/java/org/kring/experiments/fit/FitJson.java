package org.kring.experiments.fit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.kring.experiments.scenario.Names;

/** A fitted page for programs. */
final class FitJson {

    private FitJson() {}

    static ObjectNode of(PageFit fit) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "kring-fit-1");
        read(fit, root.putObject("read"));
        ObjectNode order = root.putObject("fit");
        order.put("scenario", fit.order().scenario().name());
        order.put("platform", fit.order().platform());
        number(order, "themeSensitivity", fit.order().themeSensitivity());
        order.put("seed", fit.order().seed());
        order.put("replicates", fit.order().replicates());
        order.put("trainingPosts", fit.posts().training().size());
        order.put("heldOutPosts", fit.posts().heldOut().size());
        order.put("reachMeasure", fit.page().reachMeasure().key());
        parameters(fit, root.putArray("parameters"));
        levels(fit, root.putArray("levels"));
        calibration(fit, root.putObject("calibration"));
        regressions(fit, root.putArray("regressions"));
        scores(fit, root.putArray("heldOut"));
        ObjectNode within = root.putObject("heldOutHalfWithin");
        number(within, "reach", PostTotal.halfWithin(fit.reach()));
        number(within, "reactions", PostTotal.halfWithin(fit.reactions()));
        return root;
    }

    private static void read(PageFit fit, ObjectNode node) {
        PageHistory history = fit.history();
        node.put("file", history.file());
        node.put("encoding", history.encoding());
        node.put("separator", history.separator());
        node.put("posts", history.posts().size());
        number(node, "weeks", history.weeks());
        ObjectNode columns = node.putObject("columns");
        history.columns().forEach((insight, header) -> columns.put(insight.key(), header));
        ObjectNode missing = node.putObject("missingCells");
        history.missing().forEach((insight, count) -> missing.put(insight.key(), count));
        ArrayNode leftOut = node.putArray("leftOut");
        history.leftOut().forEach(leftOut::add);
        ObjectNode kinds = node.putObject("types");
        history.posts()
                .forEach(post ->
                        kinds.put(post.kind(), Names.lowerCamel(post.type().name())));
    }

    private static void parameters(PageFit fit, ArrayNode nodes) {
        for (FittedValue value : fit.values()) {
            ObjectNode node = nodes.addObject();
            node.put("path", value.path());
            node.put("ground", Names.lowerCamel(value.ground().name()));
            number(node, "base", value.base());
            number(node, "value", value.value());
            number(node, "low", value.low());
            number(node, "high", value.high());
            node.put("believable", value.isBelievable());
        }
    }

    private static void levels(PageFit fit, ArrayNode nodes) {
        for (LevelRow row : fit.levels()) {
            ObjectNode node = nodes.addObject();
            node.put("outcome", row.outcome().key());
            node.put("contentType", Names.lowerCamel(row.type().name()));
            node.put("posts", row.posts());
            number(node, "page", row.page());
            number(node, "low", row.low());
            number(node, "high", row.high());
            number(node, "simulated", row.simulated());
            number(node, "simulatedHalfWidth", row.halfWidth());
            node.put("match", Names.lowerCamel(row.match().name()));
        }
    }

    private static void calibration(PageFit fit, ObjectNode node) {
        number(node, "tolerance", PageCalibration.TOLERANCE);
        node.put("converged", fit.calibration().converged());
        number(node, "toleranceOnOtherLuck", LevelRow.TOLERANCE);
        number(node, "precision", PageCalibration.PRECISION);
        node.put("checkRuns", fit.calibration().replicates());
        node.put("met", fit.met());
        ArrayNode rounds = node.putArray("rounds");
        for (FitProgress.Round round : fit.calibration().rounds()) {
            ObjectNode each = rounds.addObject();
            each.put("runs", round.runs());
            number(each, "reachGap", round.reachGap());
            number(each, "reactionGap", round.reactionGap());
        }
    }

    private static void regressions(PageFit fit, ArrayNode nodes) {
        fit.page().outcomes().forEach((outcome, regression) -> {
            ObjectNode node = nodes.addObject();
            node.put("outcome", outcome.key());
            node.put("posts", regression.posts());
            number(node, "overdispersion", regression.overdispersion());
            ArrayNode coefficients = node.putArray("coefficients");
            List<String> names = fit.page().names(outcome);
            for (int c = 0; c < names.size(); c++) {
                ObjectNode each = coefficients.addObject();
                each.put("name", names.get(c));
                number(each, "value", regression.coefficients().getEntry(c));
                number(each, "standardError", regression.standardError(c));
            }
        });
    }

    private static void scores(PageFit fit, ArrayNode nodes) {
        for (Score score : fit.scores()) {
            ObjectNode node = nodes.addObject();
            node.put("outcome", score.outcome().key());
            node.put("predictor", score.predictor());
            node.put("posts", score.posts());
            number(node, "error", score.error());
            number(node, "deviance", score.deviance());
            number(node, "errorAhead", score.errorAhead());
            number(node, "errorAheadLow", score.errorInterval().low());
            number(node, "errorAheadHigh", score.errorInterval().high());
            number(node, "devianceAhead", score.devianceAhead());
            number(node, "devianceAheadLow", score.devianceInterval().low());
            number(node, "devianceAheadHigh", score.devianceInterval().high());
        }
    }

    private static void number(ObjectNode node, String name, double value) {
        String text = FitText.cell(value);
        if (text.isEmpty()) {
            node.putNull(name);
        } else {
            node.put(name, new BigDecimal(text));
        }
    }
}

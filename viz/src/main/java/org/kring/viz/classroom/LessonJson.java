package org.kring.viz.classroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;

/** Lessons as the page gets them. What is undefined or infinite is {@code null}. */
final class LessonJson {

    private LessonJson() {}

    /** What there is to choose from. */
    static ArrayNode list(LessonDesk desk) {
        ArrayNode lessons = JsonNodeFactory.instance.arrayNode();
        LessonScale scale = desk.scale();
        for (Lesson lesson : desk.lessons()) {
            ObjectNode node = lessons.addObject().put("id", lesson.id());
            node.put("outcome", lesson.prediction().outcome())
                    .put("a", lesson.prediction().a())
                    .put("b", lesson.prediction().b())
                    .put("margin", lesson.prediction().margin())
                    .put("persons", scale.persons())
                    .put("weeks", scale.weeks())
                    .put("replicates", scale.replicates());
            ArrayNode live = node.putArray("live");
            lesson.live().forEach(side -> live.add(StateJson.side(side)));
        }
        return lessons;
    }

    static String progress(Lesson lesson, Prediction.Choice choice, int done, int runs) {
        return head(lesson, "running")
                .put("choice", choice.name())
                .put("done", done)
                .put("runs", runs)
                .toString();
    }

    static String trouble(Lesson lesson, Throwable reason) {
        return head(lesson, "failed").put("message", reason.toString()).toString();
    }

    static String answer(Lesson lesson, LessonScale scale, Prediction.Choice choice, Comparison comparison) {
        ObjectNode root = head(lesson, "answered").put("choice", choice.name());
        Prediction prediction = lesson.prediction();
        root.put(
                "finding",
                prediction.judge(choice, prediction.decisive(comparison)).name());
        root.put("margin", prediction.margin());
        root.put("persons", scale.persons()).put("weeks", scale.weeks()).put("replicates", scale.replicates());
        root.put("seed", scale.seed()).put("command", lesson.command());
        ArrayNode files = root.putArray("files");
        lesson.files().keySet().forEach(files::add);
        ArrayNode rows = root.putArray("rows");
        for (Lesson.Row row : lesson.rows()) {
            rows.add(row(row, comparison));
        }
        return root.toString();
    }

    private static ObjectNode row(Lesson.Row row, Comparison comparison) {
        PairDifference pair = Prediction.difference(comparison, row.outcome(), row.a(), row.b());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", row.outcome()).put("a", row.a()).put("b", row.b());
        number(node, "meanA", mean(comparison.estimates(), row.outcome(), row.a()));
        number(node, "meanB", mean(comparison.estimates(), row.outcome(), row.b()));
        number(node, "difference", pair.difference());
        number(node, "low", pair.low());
        number(node, "high", pair.high());
        return number(node, "confidence", pair.confidence()).put("n", pair.n());
    }

    private static double mean(List<Estimate> estimates, String outcome, String arm) {
        return estimates.stream()
                .filter(estimate ->
                        estimate.outcome().equals(outcome) && estimate.arm().equals(arm))
                .mapToDouble(Estimate::mean)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static ObjectNode head(Lesson lesson, String status) {
        return JsonNodeFactory.instance.objectNode().put("lesson", lesson.id()).put("status", status);
    }

    private static ObjectNode number(ObjectNode node, String name, double value) {
        return Double.isFinite(value) ? node.put(name, value) : node.putNull(name);
    }
}

package org.kring.experiments.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/**
 * One line of the journal: a JSON object whose first entry is a checksum over the rest of the line. Numbers stand under
 * the names of their metrics, so that a program with more metrics still reads an old journal; an undefined number is
 * {@code null}.
 */
public final class JournalLine {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JournalLine() {}

    /**
     * Writes a row.
     *
     * @param row a finished or failed run
     * @return the line, without line end
     */
    public static String write(RunRow row) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("run", row.id().toString()).put("seed", row.seed());
        if (row instanceof RunRow.Finished finished) {
            Outcome outcome = finished.outcome();
            json.put("status", "finished").put("digest", finished.digest());
            ObjectNode values = json.putObject("values");
            for (int i = 0; i < outcome.values().size(); i++) {
                values.set(
                        name(Metrics.run(), i),
                        CheckedLine.number(outcome.values().get(i)));
            }
            ObjectNode weekly = json.putObject("weekly");
            for (int i = 0; i < outcome.weekly().size(); i++) {
                weekly.set(name(Metrics.weekly(), i), numbers(outcome.weekly().get(i)));
            }
            json.set("lorenz", numbers(outcome.lorenz()));
        } else if (row instanceof RunRow.Failed failed) {
            json.put("status", "failed").put("stage", failed.stage());
            json.put("message", failed.message()).put("stackTrace", failed.stackTrace());
        }
        return CheckedLine.write(json);
    }

    /**
     * Reads a row.
     *
     * @param line a line without line end
     * @return the row, which holds all that the line says
     * @throws IllegalArgumentException if the checksum does not fit or the line is none of ours
     */
    public static RunRow read(String line) {
        RunRow row = JournalHead.read(Path.of(""), new Line(line.getBytes(StandardCharsets.UTF_8), 0));
        return row instanceof RunRow.Finished finished
                ? new RunRow.Finished(row.id(), row.seed(), new HeldResult(outcome(line)), finished.digest())
                : row;
    }

    /** What a finished run yields. */
    static Outcome outcome(String line) {
        return outcome(CheckedLine.read(line));
    }

    /** Digest of the numbers of a finished run, whatever metrics it has: they stand in the order in which they were digested. */
    static String digest(String line) {
        JsonNode json = CheckedLine.read(line);
        List<List<Double>> weekly = new ArrayList<>();
        json.required("weekly").forEach(series -> weekly.add(values(series)));
        return Digests.of(values(json.required("values")), weekly, values(json.required("lorenz")));
    }

    /**
     * The row of a finished run that was just written, as it will be read: its series are left in the file.
     *
     * @param finished the run
     * @param journal the file
     * @param offset bytes of the file before its line
     * @param length bytes of its line without its end
     * @return the row
     */
    public static RunRow stored(RunRow.Finished finished, Path journal, long offset, int length) {
        double[] values = new double[Metrics.run().size()];
        Arrays.setAll(values, finished.result()::value);
        return new RunRow.Finished(
                finished.id(), finished.seed(), new StoredResult(values, journal, offset, length), finished.digest());
    }

    /**
     * The line of a row, copied where it is left in a journal.
     *
     * @param row a finished or failed run
     * @return the line, without line end
     */
    public static String copy(RunRow row) {
        return row instanceof RunRow.Finished finished && finished.result() instanceof StoredResult stored
                ? new String(stored.line(), StandardCharsets.UTF_8)
                : write(row);
    }

    private static Outcome outcome(JsonNode json) {
        JsonNode values = json.required("values");
        List<Double> run = Metrics.run().stream()
                .map(metric -> CheckedLine.value(values.path(metric.name())))
                .toList();
        JsonNode weekly = json.required("weekly");
        int weeks = 0;
        for (Map.Entry<String, JsonNode> series : weekly.properties()) {
            weeks = Math.max(weeks, series.getValue().size());
        }
        List<List<Double>> byMetric = new ArrayList<>();
        for (Metric metric : Metrics.weekly()) {
            JsonNode series = weekly.path(metric.name());
            byMetric.add(series.isMissingNode() ? Collections.nCopies(weeks, Double.NaN) : values(series));
        }
        return new Outcome(run, byMetric, values(json.required("lorenz")));
    }

    private static String name(List<Metric> metrics, int index) {
        return metrics.get(index).name();
    }

    private static ArrayNode numbers(List<Double> values) {
        ArrayNode array = MAPPER.createArrayNode();
        values.forEach(value -> array.add(CheckedLine.number(value)));
        return array;
    }

    private static List<Double> values(JsonNode array) {
        List<Double> values = new ArrayList<>();
        array.forEach(node -> values.add(CheckedLine.value(node)));
        return values;
    }
}

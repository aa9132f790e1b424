package org.kring.experiments.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.kring.experiments.study.RunId;
import org.kring.model.observe.Metrics;

/**
 * The head of a journal line: all but series and curve, which are passed over. A journal is read so, because they are most of
 * its bytes and few questions need them.
 */
final class JournalHead {

    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private final Map<String, String> texts = new HashMap<>();
    private final double[] values = new double[Metrics.run().size()];

    private JournalHead() {
        Arrays.fill(values, Double.NaN);
    }

    /**
     * Reads a line.
     *
     * @param file the journal
     * @param line a line of it
     * @return its row; a finished run knows where its line is
     * @throws IllegalArgumentException if the checksum does not fit or the line is none of ours
     */
    static RunRow read(Path file, Line line) {
        CheckedLine.check(line.bytes());
        JournalHead head = new JournalHead();
        try (JsonParser json = FACTORY.createParser(line.bytes())) {
            head.read(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("the line is not JSON", e);
        }
        return head.row(new StoredResult(head.values, file, line.offset(), line.bytes().length));
    }

    private void read(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (name.equals("values")) {
                readValues(json);
            } else if (name.equals("weekly")) {
                // It comes after all that is wanted here.
                return;
            } else if (token.isScalarValue()) {
                texts.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private void readValues(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            OptionalInt place = MetricPlaces.find(json.currentName());
            JsonToken token = json.nextToken();
            if (place.isPresent()) {
                values[place.getAsInt()] = number(json, token);
            }
        }
    }

    private static double number(JsonParser json, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return json.getDoubleValue();
        }
        return token == JsonToken.VALUE_NULL ? Double.NaN : Double.parseDouble(json.getText());
    }

    private RunRow row(RunResult result) {
        String run = text("run");
        RunId id = RunId.parse(run).orElseThrow(() -> new IllegalArgumentException(run + " is not the key of a run"));
        long seed = Long.parseLong(text("seed"));
        return text("status").equals("failed")
                ? new RunRow.Failed(id, seed, text("stage"), text("message"), text("stackTrace"))
                : new RunRow.Finished(id, seed, result, text("digest"));
    }

    private String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("the line has no " + name);
        }
        return text;
    }
}

package org.kring.experiments.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kring.experiments.study.RunId;

/**
 * The head of a journal line: all but series and curve, which are passed over. A journal is read so, because they are most of
 * its bytes and few questions need them.
 */
final class JournalHead {

    private static final String VALUES = "values";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, String> texts = new HashMap<>();

    private JournalHead() {}

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
            head.readTexts(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("the line is not JSON", e);
        }
        return head.text("status").equals("failed") ? head.failed() : head.finished(file, line);
    }

    private void readTexts(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (name.equals(VALUES)) {
                return;
            }
            if (json.nextToken().isScalarValue()) {
                texts.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
    }

    private RunRow failed() {
        return new RunRow.Failed(id(), seed(), text("stage"), text("message"), text("stackTrace"));
    }

    private RunRow finished(Path file, Line line) {
        NumberScan scan = new NumberScan(line.bytes());
        double[] values = new double[MetricPlaces.RUN.size()];
        Arrays.fill(values, Double.NaN);
        scan.enter(VALUES);
        scan.open();
        for (int read = 0; scan.hasNext(); read++) {
            int place = scan.name(MetricPlaces.RUN, read);
            scan.number();
            if (place >= 0) {
                values[place] = scan.value();
            }
        }
        StoredResult result = new StoredResult(values, file, line.offset(), line.bytes().length);
        return new RunRow.Finished(id(), seed(), result, text("digest"));
    }

    private RunId id() {
        String run = text("run");
        return RunId.parse(run).orElseThrow(() -> new IllegalArgumentException(run + " is not the key of a run"));
    }

    private long seed() {
        return Long.parseLong(text("seed"));
    }

    private String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("the line has no " + name);
        }
        return text;
    }
}

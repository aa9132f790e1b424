package org.kring.experiments.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/**
 * Weekly series and Lorenz curve of a run as text: as short as the numbers can be read back exactly, empty if undefined. The
 * digits of a journal are those of the tables, so they are copied and not computed.
 *
 * @param weekly one series per weekly metric
 * @param lorenz points of the curve; none if nobody contributed
 */
record SeriesText(List<List<String>> weekly, List<String> lorenz) {

    static SeriesText of(Outcome outcome) {
        return new SeriesText(outcome.weekly().stream().map(SeriesText::texts).toList(), texts(outcome.lorenz()));
    }

    /** The text of a number in a table. */
    static String cell(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static List<String> texts(List<Double> values) {
        return values.stream().map(SeriesText::cell).toList();
    }

    static SeriesText ofLine(byte[] line) {
        Map<String, List<String>> weekly = new HashMap<>();
        List<String> lorenz = new ArrayList<>();
        try (JsonParser json = JournalHead.FACTORY.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("weekly")) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String metric = json.currentName();
                        json.nextToken();
                        weekly.put(metric, numbers(json));
                    }
                } else if (name.equals("lorenz")) {
                    lorenz = numbers(json);
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("the line is not JSON", e);
        }
        int weeks = weekly.values().stream().mapToInt(List::size).max().orElse(0);
        List<String> none = Collections.nCopies(weeks, "");
        return new SeriesText(
                Metrics.weekly().stream()
                        .map(Metric::name)
                        .map(metric -> weekly.getOrDefault(metric, none))
                        .toList(),
                lorenz);
    }

    private static List<String> numbers(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText());
        }
        return texts;
    }
}

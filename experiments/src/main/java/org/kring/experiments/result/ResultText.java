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
 * What a run yields as text: each number as short as it can be read back exactly, empty if undefined. The digits of a journal are those
 * of the tables, so they are copied and not computed.
 *
 * @param values one number per run metric
 * @param weekly one series per weekly metric
 * @param lorenz points of the curve; none if nobody contributed
 */
record ResultText(List<String> values, List<List<String>> weekly, List<String> lorenz) {

    static ResultText of(Outcome outcome) {
        return new ResultText(
                texts(outcome.values()),
                outcome.weekly().stream().map(ResultText::texts).toList(),
                texts(outcome.lorenz()));
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static List<String> texts(List<Double> values) {
        return values.stream().map(ResultText::cell).toList();
    }

    static ResultText ofLine(byte[] line) {
        Map<String, String> values = new HashMap<>();
        Map<String, List<String>> weekly = new HashMap<>();
        List<String> lorenz = new ArrayList<>();
        try (JsonParser json = JournalHead.FACTORY.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("values")) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String metric = json.currentName();
                        json.nextToken();
                        values.put(metric, number(json));
                    }
                } else if (name.equals("weekly")) {
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
        return new ResultText(
                Metrics.run().stream()
                        .map(metric -> values.getOrDefault(metric.name(), ""))
                        .toList(),
                Metrics.weekly().stream()
                        .map(Metric::name)
                        .map(metric -> weekly.getOrDefault(metric, none))
                        .toList(),
                lorenz);
    }

    private static List<String> numbers(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(number(json));
        }
        return texts;
    }

    private static String number(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }
}

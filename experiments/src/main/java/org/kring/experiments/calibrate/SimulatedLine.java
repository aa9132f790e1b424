package org.kring.experiments.calibrate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.result.CheckedLine;

/** One line of the journal of a calibration: a proposal and what it gave. */
final class SimulatedLine {

    private SimulatedLine() {}

    static String write(Simulated simulated) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("generation", simulated.generation()).put("proposal", simulated.proposal());
        if (simulated.earlier() >= 0) {
            json.put("earlier", simulated.earlier());
        }
        json.set("units", numbers(simulated.units()));
        json.set("parameters", numbers(simulated.parameters()));
        json.set("statistics", numbers(simulated.statistics()));
        json.put("failure", simulated.failure());
        return CheckedLine.write(json);
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is damaged or none of ours
     */
    static Simulated read(String line) {
        JsonNode json = CheckedLine.read(line);
        return new Simulated(
                json.required("generation").asInt(),
                json.required("proposal").asInt(),
                values(json.required("units")),
                values(json.required("parameters")),
                values(json.required("statistics")),
                json.required("failure").asText(),
                json.path("earlier").asInt(-1));
    }

    private static ArrayNode numbers(List<Double> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(CheckedLine.number(value)));
        return array;
    }

    private static List<Double> values(JsonNode array) {
        List<Double> values = new ArrayList<>();
        array.forEach(node -> values.add(CheckedLine.value(node)));
        return values;
    }
}

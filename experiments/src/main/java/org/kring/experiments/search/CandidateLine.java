package org.kring.experiments.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kring.experiments.result.CheckedLine;

/** A candidate as a line of the journal. */
final class CandidateLine {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CandidateLine() {}

    static String write(Candidate candidate) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("stage", candidate.stage().name().toLowerCase(Locale.ROOT));
        ArrayNode values = json.putArray("values");
        candidate.values().forEach(values::add);
        ArrayNode outcomes = json.putArray("outcomes");
        candidate.outcomes().forEach(objective -> {
            ArrayNode replicates = outcomes.addArray();
            objective.forEach(value -> replicates.add(CheckedLine.number(value)));
        });
        json.put("failure", candidate.failure());
        return CheckedLine.write(json);
    }

    static Candidate read(String line) {
        JsonNode json = CheckedLine.read(line);
        List<String> values = new ArrayList<>();
        json.required("values").forEach(value -> values.add(value.asText()));
        List<List<Double>> outcomes = new ArrayList<>();
        json.required("outcomes").forEach(objective -> {
            List<Double> replicates = new ArrayList<>();
            objective.forEach(value -> replicates.add(CheckedLine.value(value)));
            outcomes.add(replicates);
        });
        return new Candidate(
                Candidate.Stage.valueOf(json.required("stage").asText().toUpperCase(Locale.ROOT)),
                values,
                outcomes,
                json.required("failure").asText());
    }
}

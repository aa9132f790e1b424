package org.kring.experiments.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The believable values of all numbers under one key: one interval, or one for each part of the path that is named.
 *
 * @param parts interval by a part of the parameter's path, such as {@code mean} or {@code like}; the name of an interval
 *     for every number is empty
 */
public record EvidenceRange(Map<String, Interval> parts) {

    private static final String EVERY = "";

    /** Copies the map in its order and checks that there is an interval. */
    public EvidenceRange {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a range must have an interval");
        }
    }

    /**
     * Reads {@code [low, high]} or {@code {part: [low, high], ...}}.
     *
     * @param node what the register says
     * @return the range
     * @throws IllegalArgumentException if it is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EvidenceRange of(JsonNode node) {
        Map<String, Interval> parts = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(field -> parts.put(field.getKey(), interval(field.getValue())));
        } else {
            parts.put(EVERY, interval(node));
        }
        return new EvidenceRange(parts);
    }

    private static Interval interval(JsonNode node) {
        if (!node.isArray()
                || node.size() != 2
                || !node.get(0).isNumber()
                || !node.get(1).isNumber()) {
            throw new IllegalArgumentException("a range must be two numbers [low, high], but was " + node);
        }
        return new Interval(node.get(0).doubleValue(), node.get(1).doubleValue());
    }

    /**
     * The interval of one number.
     *
     * @param path dotted path of the number
     * @return the interval of the last part of the path that is named; empty if none is
     */
    public Optional<Interval> at(String path) {
        List<String> steps = List.of(path.split("[.\\[\\]]+", -1));
        for (int i = steps.size() - 1; i >= 0; i--) {
            Interval interval = parts.get(steps.get(i));
            if (interval != null) {
                return Optional.of(interval);
            }
        }
        return Optional.ofNullable(parts.get(EVERY));
    }

    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(part -> (part.getKey() + " " + part.getValue()).strip())
                .collect(Collectors.joining(", "));
    }
}

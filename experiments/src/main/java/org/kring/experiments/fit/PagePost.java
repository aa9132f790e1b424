package org.kring.experiments.fit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kring.model.scenario.ContentType;

/**
 * One post of a page.
 *
 * @param line line of the export on which it stands
 * @param kind kind of post as the export calls it
 * @param type the content type that it is taken for
 * @param values what else the export says, as numbers; what is missing is left out
 */
public record PagePost(int line, String kind, ContentType type, Map<Insight, Double> values) {

    /** Copies the values. */
    public PagePost {
        values = Collections.unmodifiableMap(copy(values));
    }

    private static EnumMap<Insight, Double> copy(Map<Insight, Double> values) {
        EnumMap<Insight, Double> copy = new EnumMap<>(Insight.class);
        copy.putAll(values);
        return copy;
    }

    /**
     * A number of the post.
     *
     * @param insight which
     * @return the number, or NaN if it is missing
     */
    public double value(Insight insight) {
        Double value = values.get(insight);
        return value == null ? Double.NaN : value;
    }

    boolean has(Insight insight) {
        return values.containsKey(insight);
    }
}

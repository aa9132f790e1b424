package org.kring.experiments.pattern;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.experiments.analysis.CsvText;
import org.kring.experiments.analysis.NumberText;

/** Results as data: one row per pattern, as CSV and JSON, failing rows first. Undefined numbers are NaN, or null in JSON. */
public final class ValidationRows {

    private static final double LOW = 2.5;
    private static final double HIGH = 97.5;

    private ValidationRows() {}

    /**
     * The results as CSV.
     *
     * @param results results in any order
     * @return a header and one row per pattern, ended by line feeds, numbers with 12 significant digits
     */
    public static String csv(List<PatternResult> results) {
        List<Map<String, Object>> rows =
                ordered(results).stream().map(ValidationRows::row).toList();
        if (rows.isEmpty()) {
            return "";
        }
        return CsvText.of(
                List.copyOf(rows.get(0).keySet()),
                csv -> rows.forEach(row -> csv.writeRecord(row.values().stream()
                        .map(value -> value instanceof Double number ? cell(number) : value.toString())
                        .toList())));
    }

    /**
     * The results as JSON.
     *
     * @param results results in any order
     * @return one object per pattern, with the columns of the CSV
     */
    public static ArrayNode json(List<PatternResult> results) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (PatternResult result : ordered(results)) {
            ObjectNode node = rows.addObject();
            row(result).forEach((name, value) -> {
                if (value instanceof Double number) {
                    node.put(name, Double.isFinite(number) ? NumberText.exact(number) : null);
                } else if (value instanceof Integer number) {
                    node.put(name, number);
                } else {
                    node.put(name, value.toString());
                }
            });
        }
        return rows;
    }

    /**
     * The results with failing ones first, then those that rest on too few.
     *
     * @param results results in any order
     * @return the same, in the given order within each verdict
     */
    public static List<PatternResult> ordered(List<PatternResult> results) {
        return List.of(Verdict.FAIL, Verdict.TOO_FEW, Verdict.PASS).stream()
                .flatMap(verdict -> results.stream().filter(result -> result.verdict() == verdict))
                .toList();
    }

    private static Map<String, Object> row(PatternResult result) {
        Pattern pattern = result.pattern();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("pattern", pattern.id());
        row.put("title", pattern.title());
        row.put("verdict", name(result.verdict()));
        row.put("known", name(pattern.known()));
        row.put("role", name(pattern.role()));
        row.put("severity", name(pattern.severity()));
        row.put("sources", String.join(" ", pattern.sources()));
        row.put("setting", pattern.setting());
        row.put("against", pattern.against());
        row.put("metric", pattern.metric());
        row.put("unit", name(pattern.unit()));
        row.put("low", pattern.low());
        row.put("high", pattern.high());
        row.put("level", result.level());
        row.put("median", result.median());
        row.put("quantileLow", result.quantile(LOW));
        row.put("quantileHigh", result.quantile(HIGH));
        row.put("shareInBand", result.shareInBand());
        row.put("smallestNumber", result.smallestNumber());
        row.put("wholeNumber", result.wholeNumber());
        row.put("takenTogether", result.isTakenTogether() ? "yes" : "no");
        row.put("minimum", pattern.minimum());
        row.put("counted", pattern.counted());
        row.put("replicates", result.levels().size());
        return row;
    }

    private static String cell(double value) {
        return Double.isFinite(value) ? NumberText.exact(value).toPlainString() : Double.toString(value);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

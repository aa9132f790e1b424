package org.kring.experiments.odd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.pattern.Pattern;
import org.kring.experiments.pattern.PatternFile;
import org.kring.model.engine.Step;
import org.kring.model.observe.Metric;
import org.kring.model.observe.MetricFamily;
import org.kring.model.observe.Metrics;

/** The tables by their names on the page. */
final class OddTables {

    private OddTables() {}

    /** All tables, made from code and data, given the root of the project. */
    static Map<String, String> all(Path root) throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("patterns", patterns());
        tables.put("schedule", schedule());
        tables.put("randomness", RandomnessTable.of(root.resolve("model/src/main/java/org/kring/model")));
        tables.put("parameters", ParameterGroups.table());
        tables.put("outcomes", outcomes());
        return tables;
    }

    private static String patterns() {
        Table table = new Table("pattern", "role", "severity", "band", "metric", "world", "sources");
        for (Pattern pattern : PatternFile.builtIn().patterns()) {
            table.row(
                    pattern.id(),
                    words(pattern.role()),
                    words(pattern.severity()),
                    pattern.unit().text(pattern.low()) + " to " + pattern.unit().text(pattern.high()),
                    "`%s`".formatted(pattern.metric()),
                    pattern.setting() + (pattern.against().isEmpty() ? "" : " less " + pattern.against()),
                    String.join(", ", pattern.sources()));
        }
        return table.toString();
    }

    private static String schedule() {
        Table table = new Table("phase", "step", "when", "what happens", "package");
        String last = "";
        for (Step step : Step.values()) {
            String phase =
                    "%d %s".formatted(step.phase().ordinal() + 1, step.phase().title());
            String packages = Stream.of(step.packages().split(", "))
                    .map("`%s`"::formatted)
                    .collect(Collectors.joining(", "));
            table.row(
                    phase.equals(last) ? "" : phase, words(step), step.cadence().title(), step.sentence(), packages);
            last = phase;
        }
        return table.toString();
    }

    private static String outcomes() {
        Table table = new Table("family", "main metrics", "details", "per week");
        for (MetricFamily family : Metrics.families()) {
            table.row(
                    family.title(),
                    names(family.main().stream()),
                    Integer.toString(family.details().size()),
                    names(family.weekly().stream()));
        }
        return table.toString();
    }

    private static String names(Stream<Metric> metrics) {
        return metrics.map(metric -> "`%s`".formatted(metric.name())).collect(Collectors.joining(", "));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

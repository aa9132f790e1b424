package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** The page of the compass names all 24 functions, and only keys and metrics that exist. */
final class CompassTest {

    private static final Path PAGE = Path.of("..", "docs", "compass.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (E-2\\d\\d) \\|(.*)$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static Set<String> existing() {
        Set<String> names = new TreeSet<>();
        collect(Scenario.class, "", names);
        collect(PostingStrategy.class, "", names);
        Metrics.run().stream().map(Metric::name).forEach(names::add);
        return names;
    }

    /** The path of every key that a file can hold; items of lists have the path of their list. */
    private static void collect(Type type, String path, Set<String> names) {
        names.add(path);
        String prefix = path.isEmpty() ? "" : path + ".";
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                collect(arguments[0], path, names);
            } else if (arguments[0] instanceof Class<?> keys && keys.isEnum()) {
                Names.ofEnum(keys).forEach(key -> collect(arguments[1], prefix + key, names));
            }
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                collect(component.getGenericType(), prefix + component.getName(), names);
            }
        } else if (type instanceof Class<?> raw && raw.isSealed()) {
            Kinds.variants(raw).forEach((name, variant) -> collect(variant, prefix + name, names));
        }
    }

    private static List<String> unknown(String page) {
        Set<String> existing = existing();
        return ROW.matcher(page)
                .results()
                .flatMap(row -> NAME.matcher(row.group(2)).results())
                .map(name -> name.group(1))
                .filter(name -> !existing.contains(name))
                .toList();
    }

    @Test
    void everyFunctionHasOneRow() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(201, 224).mapToObj(n -> "E-" + n).toList());
    }

    @Test
    void everyKeyAndMetricThatItNamesExists() throws IOException {
        assertThat(unknown(Files.readString(PAGE))).isEmpty();
        assertThat(unknown("| E-299 | none | `help.chanels` |\n")).containsExactly("help.chanels");
    }
}

package org.kring.experiments.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** The keys that scenario and strategy files can hold, for pages that name them. */
final class FileKeys {

    private FileKeys() {}

    static Set<String> withMetrics() {
        Set<String> names = all();
        Metrics.run().stream().map(Metric::name).forEach(names::add);
        return names;
    }

    static Set<String> all() {
        Set<String> names = new TreeSet<>();
        collect(Scenario.class, "", names);
        collect(PostingStrategy.class, "", names);
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
}

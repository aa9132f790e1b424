package org.kring.experiments.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kring.model.scenario.Parameter;

/** Lists every number of a scenario or strategy with its path, unit and evidence key. */
public final class ParameterCatalogue {

    /**
     * One number.
     *
     * @param path dotted path, as {@link Overrides} takes it
     * @param unit unit as marked on the record component
     * @param evidence key in the evidence register
     * @param type {@code double}, {@code int} or {@code long}
     * @param value its value
     */
    public record Entry(String path, String unit, String evidence, String type, double value) {}

    /**
     * A mark on a record component.
     *
     * @param component such as {@code Horizon.weeks}
     * @param unit its unit
     * @param evidence its key in the evidence register
     */
    public record Mark(String component, String unit, String evidence) {}

    private ParameterCatalogue() {}

    /**
     * The numbers of a scenario or strategy, without components that are off.
     *
     * @param record a scenario or strategy
     * @return all its numbers, in the order of the file
     * @throws IllegalStateException if a number carries no mark
     */
    public static List<Entry> of(Record record) {
        List<Entry> entries = new ArrayList<>();
        walk(record, "", null, entries);
        return entries;
    }

    /**
     * The marks of a type and all records in it, also those of variants that a given value does not use.
     *
     * @param type a record
     * @return all marks, in the order of the components
     */
    public static List<Mark> marks(Class<?> type) {
        Set<Mark> marks = new LinkedHashSet<>();
        collect(type, marks);
        return List.copyOf(marks);
    }

    private static void walk(Object value, String path, @Nullable Parameter mark, List<Entry> entries) {
        if (value instanceof Number number) {
            if (mark == null) {
                throw new IllegalStateException("the number " + path + " carries no @Parameter");
            }
            String type = number instanceof Double ? "double" : number instanceof Long ? "long" : "int";
            entries.add(new Entry(path, mark.unit(), mark.evidence(), type, number.doubleValue()));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), path + "[" + i + "]", mark, entries);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> walk(item, path + "." + Names.lowerCamel(key.toString()), mark, entries));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Parameter own = component.getAnnotation(Parameter.class);
                Object item = Kinds.component(component, value);
                if (Kinds.isOffByDefault(component) && item.equals(Kinds.off(component))) {
                    continue;
                }
                String step = (path.isEmpty() ? "" : path + ".") + component.getName() + variant(component, item);
                walk(item, step, own == null ? mark : own, entries);
            }
        }
    }

    /** The name of the chosen variant stands in the file too. */
    private static String variant(RecordComponent component, Object value) {
        return component.getType().isSealed()
                ? "." + Names.lowerCamel(value.getClass().getSimpleName())
                : "";
    }

    private static void collect(Type type, Set<Mark> marks) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, marks);
            }
        } else if (type instanceof Class<?> raw && raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                Parameter mark = component.getAnnotation(Parameter.class);
                if (mark != null) {
                    String name = raw.getSimpleName() + "." + component.getName();
                    marks.add(new Mark(name, mark.unit(), mark.evidence()));
                }
                collect(component.getGenericType(), marks);
            }
        } else if (type instanceof Class<?> raw && raw.isSealed()) {
            Kinds.variants(raw).values().forEach(variant -> collect(variant, marks));
        }
    }
}

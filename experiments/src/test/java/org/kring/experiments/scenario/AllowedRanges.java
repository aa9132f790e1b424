package org.kring.experiments.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ranges that the records themselves insist on, found by giving their constructors numbers that are far too small or large
 * and reading what they say. Values that only have to fit other values have no range here.
 */
final class AllowedRanges {

    private static final Pattern BETWEEN = Pattern.compile("must be (?:a whole number )?in \\[(.+), (.+)], but was");
    private static final double FAR = 1e300;

    private final Map<String, Range> ranges = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Map<String, Double> lowest = new TreeMap<>();
    private final Map<String, Double> highest = new TreeMap<>();

    private static final Range NONE = new Range(Optional.empty(), false, Optional.empty());

    /** Bounds, of which either may be missing. */
    private record Range(Optional<Double> low, boolean above, Optional<Double> high) {}

    /** The ranges of all records within some. */
    static AllowedRanges of(Collection<? extends Record> examples) {
        AllowedRanges all = new AllowedRanges();
        examples.forEach(all::walk);
        return all;
    }

    /** Adds the bounds of a component to its schema. */
    void addTo(ObjectNode schema, Class<?> type, String component, boolean whole) {
        String key = key(type, component);
        Range range = ranges.getOrDefault(key, NONE);
        double least = range.low().orElse(Double.NEGATIVE_INFINITY);
        double most = range.high().orElse(Double.POSITIVE_INFINITY);
        if (lowest.getOrDefault(key, least) < least || highest.getOrDefault(key, most) > most) {
            // Some example has another value, so the range is one of other examples only.
            return;
        }
        range.low().ifPresent(low -> put(schema, range.above() ? "exclusiveMinimum" : "minimum", low, whole));
        range.high().ifPresent(high -> put(schema, "maximum", high, whole));
    }

    /** Whether a text must be a name of which folders and files are named. */
    boolean isName(Class<?> type, String component) {
        return names.contains(key(type, component));
    }

    int size() {
        return ranges.size();
    }

    private static void put(ObjectNode schema, String bound, double value, boolean whole) {
        if (whole || value == Math.rint(value)) {
            schema.put(bound, (long) value);
        } else {
            schema.put(bound, value);
        }
    }

    private void walk(Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(this::walk);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::walk);
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String key = key(record.getClass(), component.getName());
                Object item = Kinds.component(component, record);
                probe(record, component).ifPresent(range -> note(key, range));
                if (item instanceof String
                        && complaint(record, component, "no name")
                                .filter(message -> message.contains("lower case letters"))
                                .isPresent()) {
                    names.add(key);
                }
                if (item instanceof Number number) {
                    lowest.merge(key, number.doubleValue(), Math::min);
                    highest.merge(key, number.doubleValue(), Math::max);
                }
                walk(item);
            }
        }
    }

    /** What holds for one example and not for another depends on the rest of the record, and is no range of the component. */
    private void note(String key, Range range) {
        ranges.merge(key, range, (before, now) -> before.equals(now) ? before : NONE);
    }

    /** The range that an example shows; none if it takes every number; empty if something else was refused first. */
    private static Optional<Range> probe(Record record, RecordComponent component) {
        List<Object> extremes = extremes(Kinds.component(component, record));
        List<String> said = extremes.stream()
                .flatMap(extreme -> complaint(record, component, extreme).stream())
                .toList();
        if (!extremes.isEmpty() && said.isEmpty()) {
            return Optional.of(NONE);
        }
        return said.stream()
                .filter(message -> isAbout(message, component.getName()))
                .flatMap(message -> range(message).stream())
                .findFirst();
    }

    private static boolean isAbout(String message, String component) {
        String first = message.split("\\s", 2)[0];
        return first.equals(component) || first.endsWith("." + component) || first.startsWith(component + ".");
    }

    private static Optional<Range> range(String message) {
        Matcher between = BETWEEN.matcher(message);
        if (between.find()) {
            return Optional.of(new Range(bound(between.group(1)), false, bound(between.group(2))));
        }
        if (message.contains("must be above 0,")) {
            return Optional.of(new Range(Optional.of(0.0), true, Optional.empty()));
        }
        return message.contains("must be a number of at least 0,")
                ? Optional.of(new Range(Optional.of(0.0), false, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Double> bound(String text) {
        double value = Double.parseDouble(text);
        return Math.abs(value) >= FAR ? Optional.empty() : Optional.of(value);
    }

    /** The value with numbers in place of its own that are far out, one small, one large. */
    private static List<Object> extremes(Object value) {
        if (value instanceof Double) {
            return List.of(-FAR, FAR);
        }
        if (value instanceof Integer) {
            return List.of(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Double) {
            return List.of(changed(list, -FAR), changed(list, FAR));
        }
        if (value instanceof Map<?, ?> map && map.values().stream().anyMatch(Double.class::isInstance)) {
            return List.of(changed(map, -FAR), changed(map, FAR));
        }
        return List.of();
    }

    private static List<Object> changed(List<?> list, double first) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(0, first);
        return changed;
    }

    private static Map<Object, Object> changed(Map<?, ?> map, double first) {
        Map<Object, Object> changed = new LinkedHashMap<>(map);
        changed.put(map.keySet().iterator().next(), first);
        return changed;
    }

    private static Optional<String> complaint(Record record, RecordComponent changed, Object extreme) {
        Object[] values = Arrays.stream(record.getClass().getRecordComponents())
                .map(each -> each.getName().equals(changed.getName()) ? extreme : Kinds.component(each, record))
                .toArray();
        try {
            Object unused = Kinds.constructor(record.getClass()).newInstance(values);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.ofNullable(e.getCause()).map(cause -> String.valueOf(cause.getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " cannot be made", e);
        }
    }

    private static String key(Class<?> type, String component) {
        return type.getName() + "#" + component;
    }
}

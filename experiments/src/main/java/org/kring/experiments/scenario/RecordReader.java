package org.kring.experiments.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kring.model.scenario.PlatformRegime;

/**
 * Makes records from nodes, strictly: every component must be there unless it is off by default, nothing else may be, and every value must have the
 * type of its component. Names of enum constants and of records that implement a sealed interface are in lower camel
 * case.
 */
final class RecordReader {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");

    private RecordReader() {}

    /**
     * Makes a value of a type.
     *
     * @param type a record, sealed interface of records, enum, list, map, number, text or truth value
     * @param node what the file says
     * @param place where it says so
     * @return the value
     * @throws InputException if it does not fit
     */
    static Object value(Type type, Node node, Place place) {
        if (node instanceof Node.Empty) {
            throw place.refuse("the value is missing; needed is " + Kinds.describe(type));
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic.getActualTypeArguments()[0], node, place)
                    : map(generic.getActualTypeArguments(), node, place);
        }
        Class<?> raw = Kinds.unboxed(type);
        if (raw == PlatformRegime.class && node instanceof Node.Scalar name) {
            return builtInPlatform(name.text(), place);
        }
        if (raw == YamlValue.class) {
            return YamlValue.of(node);
        }
        if (raw.isRecord()) {
            return record(raw, node, place);
        }
        if (Shapes.isByShape(raw)) {
            return Shapes.value(raw, node, place);
        }
        if (raw.isSealed()) {
            return variant(raw, node, place);
        }
        return raw.isEnum() ? constant(raw, scalar(type, node, place).text(), place) : simple(raw, node, place);
    }

    /** A platform may be named instead of described. */
    private static PlatformRegime builtInPlatform(String name, Place place) {
        if (!Catalogue.platforms().contains(name)) {
            throw place.refuse(
                    "%s is not a built-in platform; there are %s, or a block describes one of your own"
                            .formatted(name, String.join(", ", Catalogue.platforms())),
                    Names.wayOut(name, Catalogue.platforms()));
        }
        return Catalogue.platform(name);
    }

    private static Object record(Class<?> type, Node node, Place place) {
        Map<String, Node.Entry> entries = mapping(type, node, place).entries();
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        refuseUnknown(entries, names, place);
        List<String> missing = Arrays.stream(components)
                .filter(each -> !Kinds.isOffByDefault(each))
                .map(RecordComponent::getName)
                .filter(name -> !entries.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw place.refuse(
                    (missing.size() == 1 ? "a key is missing: " : "keys are missing: ") + String.join(", ", missing));
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            if (!entries.containsKey(names.get(i))) {
                values[i] = Kinds.off(components[i]);
                continue;
            }
            Node.Entry entry = Kinds.entry(entries, names.get(i));
            Place child = place.child(names.get(i), entry.line());
            values[i] = value(components[i].getGenericType(), entry.value(), child);
        }
        try {
            return Kinds.constructor(type).newInstance(values);
        } catch (InvocationTargetException e) {
            throw Complaint.of(e.getCause(), node, place);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static void refuseUnknown(Map<String, Node.Entry> entries, List<String> valid, Place place) {
        for (Map.Entry<String, Node.Entry> entry : entries.entrySet()) {
            String key = entry.getKey();
            if (!valid.contains(key)) {
                List<String> free = valid.stream()
                        .filter(name -> !entries.containsKey(name))
                        .toList();
                throw place.child(key, entry.getValue().line())
                        .refuse(
                                "there is no key %s here; allowed are %s"
                                        .formatted(Kinds.brief(key), String.join(", ", valid)),
                                Names.wayOut(key, Names.nearest(key, free).isPresent() ? free : valid));
            }
        }
    }

    private static Object variant(Class<?> type, Node node, Place place) {
        Map<String, Class<?>> variants = Kinds.variants(type);
        if (node instanceof Node.Scalar scalar) {
            Class<?> chosen = chosen(variants, scalar.text(), place);
            return record(chosen, new Node.Mapping(scalar.line(), Map.of()), place);
        }
        Map<String, Node.Entry> entries = mapping(type, node, place).entries();
        if (entries.size() != 1) {
            throw place.refuse("exactly one of these is needed: " + String.join(", ", variants.keySet()));
        }
        Map.Entry<String, Node.Entry> only = entries.entrySet().iterator().next();
        Place child = place.child(only.getKey(), only.getValue().line());
        return record(chosen(variants, only.getKey(), child), only.getValue().value(), child);
    }

    private static Class<?> chosen(Map<String, Class<?>> variants, String name, Place place) {
        Class<?> chosen = variants.get(name);
        if (chosen == null) {
            throw place.refuse(
                    "%s is unknown; allowed are %s".formatted(Kinds.brief(name), String.join(", ", variants.keySet())),
                    Names.wayOut(name, variants.keySet()));
        }
        return chosen;
    }

    private static List<Object> list(Type item, Node node, Place place) {
        if (!(node instanceof Node.Sequence sequence)) {
            throw place.refuse("needed is a list, as in [a, b], but this is " + Kinds.show(node));
        }
        List<Object> values = new ArrayList<>();
        for (Node each : sequence.items()) {
            values.add(value(item, each, place.item(values.size(), each.line())));
        }
        return values;
    }

    private static Map<Object, Object> map(Type[] types, Node node, Place place) {
        Map<Object, Object> values = new LinkedHashMap<>();
        mapping(types[1], node, place).entries().forEach((key, entry) -> {
            Place child = place.child(key, entry.line());
            Object name = types[0] == String.class ? key : constant((Class<?>) types[0], key, child);
            values.put(name, value(types[1], entry.value(), child));
        });
        return values;
    }

    private static Object constant(Class<?> type, String text, Place place) {
        List<String> names = Names.ofEnum(type);
        int index = names.indexOf(text);
        if (index < 0) {
            throw place.refuse(
                    "%s is unknown; allowed are %s".formatted(Kinds.brief(text), String.join(", ", names)),
                    Names.wayOut(text, names));
        }
        return type.getEnumConstants()[index];
    }

    private static Object simple(Class<?> type, Node node, Place place) {
        Node.Scalar scalar = scalar(type, node, place);
        String text = scalar.text();
        if (type == String.class) {
            return text;
        }
        boolean fits = !scalar.quoted()
                && (type == double.class
                        ? NUMBER.matcher(text).matches()
                        : type == boolean.class
                                ? text.equals("true") || text.equals("false")
                                : WHOLE.matcher(text).matches());
        if (!fits) {
            throw place.refuse("needed is %s, but this is %s".formatted(Kinds.describe(type), Kinds.show(node)));
        }
        try {
            return Kinds.simple(type, text);
        } catch (NumberFormatException e) {
            throw place.refuse(Kinds.brief(text) + " has too many digits for " + Kinds.describe(type));
        }
    }

    private static Node.Scalar scalar(Type type, Node node, Place place) {
        if (node instanceof Node.Scalar scalar) {
            return scalar;
        }
        throw place.refuse("needed is %s, but this is %s".formatted(Kinds.describe(type), Kinds.show(node)));
    }

    private static Node.Mapping mapping(Type type, Node node, Place place) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw place.refuse("needed is %s, but this is %s".formatted(Kinds.describe(type), Kinds.show(node)));
    }
}

package org.kring.experiments.scenario;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kring.model.scenario.OffByDefault;

/** The kinds of values that records are made of, in words and by reflection. */
final class Kinds {

    private static final int MOST_SHOWN = 60;

    private Kinds() {}

    /** What a type asks for, in plain words. */
    static String describe(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? "a list" : "a block of keys and values";
        }
        Class<?> raw = unboxed(type);
        if (raw.isRecord()) {
            return "a block with "
                    + Arrays.stream(raw.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.joining(", "));
        }
        if (raw.isEnum()) {
            return "one of " + String.join(", ", Names.ofEnum(raw));
        }
        if (raw.isSealed()) {
            return "one of " + String.join(", ", variants(raw).keySet());
        }
        if (raw == double.class) {
            return "a number";
        }
        if (raw == boolean.class) {
            return "true or false";
        }
        return raw == String.class ? "a text" : "a whole number";
    }

    /** The class of a value; {@code double} for the items of a list of {@code Double}. */
    static Class<?> unboxed(Type type) {
        return MethodType.methodType((Class<?>) type).unwrap().returnType();
    }

    /** What a file says, short enough for a message. */
    static String show(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.quoted() ? "the text \"" + brief(scalar.text()) + "\"" : brief(scalar.text());
        }
        return node instanceof Node.Sequence ? "a list" : node instanceof Node.Empty ? "nothing" : "a block";
    }

    /** The beginning of a text, which may be a whole file that was taken for a value. */
    static String brief(String text) {
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }

    /** The records that a sealed interface permits, by their names in files. */
    static Map<String, Class<?>> variants(Class<?> type) {
        Map<String, Class<?>> variants = new LinkedHashMap<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            variants.put(Names.lowerCamel(permitted.getSimpleName()), permitted);
        }
        return variants;
    }

    static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    /** The value of a component, which can be read because all records here are public. */
    static Object component(RecordComponent component, Object record) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** Whether a file may leave a component out. */
    static boolean isOffByDefault(RecordComponent component) {
        return component.isAnnotationPresent(OffByDefault.class);
    }

    /** The value of a component that is off. */
    static Object off(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return "";
        }
        if (type == List.class || type == Map.class) {
            return type == List.class ? List.of() : Map.of();
        }
        if (type.isPrimitive()) {
            return simple(type, type == boolean.class ? "false" : "0");
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        try {
            return Objects.requireNonNull(type.getField("OFF").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " has no OFF", e);
        }
    }

    static Node.Entry entry(Map<String, Node.Entry> entries, String key) {
        return Objects.requireNonNull(entries.get(key), key);
    }

    static Object simple(Class<?> type, String text) {
        if (type == double.class) {
            return Double.parseDouble(text);
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(text);
        }
        if (type == int.class) {
            return Integer.parseInt(text);
        }
        if (type == long.class) {
            return Long.parseLong(text);
        }
        throw new IllegalStateException("no rule for reading " + type);
    }
}

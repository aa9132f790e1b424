package org.kring.model.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The bytes of all arrays and bit sets that can be reached from an object through what is Kring's own, by the field that holds
 * them. Objects themselves are left out: a world has few, whatever its size.
 */
final class Footprint {

    private static final Map<Class<?>, Integer> WIDTHS =
            Map.of(byte.class, 1, boolean.class, 1, short.class, 2, char.class, 2, int.class, 4, float.class, 4);
    private static final int WIDTH_OF_REFERENCE = 4;

    private final Map<String, Long> bytes = new TreeMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Map.Entry<String, Object>> open = new ArrayDeque<>();

    private Footprint() {}

    static Map<String, Long> of(Object root) {
        Footprint footprint = new Footprint();
        footprint.meet("root", root);
        while (!footprint.open.isEmpty()) {
            Map.Entry<String, Object> next = footprint.open.poll();
            footprint.look(next.getKey(), next.getValue());
        }
        return footprint.bytes;
    }

    private void meet(String field, Object object) {
        if (object != null && !(object instanceof Enum) && seen.add(object)) {
            open.add(Map.entry(field, object));
        }
    }

    private void look(String field, Object object) {
        Class<?> type = object.getClass();
        if (type.isArray()) {
            lookAtArray(field, object, type.getComponentType());
        } else if (object instanceof BitSet bits) {
            bytes.merge(field, bits.size() / (long) Byte.SIZE, Long::sum);
        } else if (object instanceof Collection<?> many) {
            many.forEach(each -> meet(field, each));
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(each -> meet(field, each));
        } else if (object instanceof Optional<?> perhaps) {
            perhaps.ifPresent(each -> meet(field, each));
        } else if (type.getName().startsWith("org.kring")) {
            lookIntoFields(object, type);
        }
    }

    private void lookAtArray(String field, Object array, Class<?> element) {
        int width = element.isPrimitive() ? WIDTHS.getOrDefault(element, Long.BYTES) : WIDTH_OF_REFERENCE;
        bytes.merge(field, (long) width * Array.getLength(array), Long::sum);
        if (array instanceof Object[] many) {
            for (Object each : many) {
                meet(field, each);
            }
        }
    }

    private void lookIntoFields(Object object, Class<?> type) {
        for (Class<?> level = type;
                level != null && level.getName().startsWith("org.kring");
                level = level.getSuperclass()) {
            for (Field each : level.getDeclaredFields()) {
                if (!Modifier.isStatic(each.getModifiers()) && !each.getType().isPrimitive()) {
                    meet(level.getSimpleName() + "." + each.getName(), valueOf(each, object));
                }
            }
        }
    }

    private static Object valueOf(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.kring.model.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Immutable maps over all values of an enum, always iterated in the order of the enum. */
final class Ordered {

    private Ordered() {}

    /**
     * Copies a map that must have an entry for every value of the enum.
     *
     * @throws IllegalArgumentException if an entry is missing
     */
    static <K extends Enum<K>, V> Map<K, V> copyOfAll(Class<K> type, String name, Map<K, V> map) {
        for (K key : type.getEnumConstants()) {
            if (!map.containsKey(key)) {
                throw new IllegalArgumentException("%s has no entry for %s".formatted(name, key));
            }
        }
        return copyOf(type, map);
    }

    static <K extends Enum<K>, V> Map<K, V> copyOf(Class<K> type, Map<K, V> map) {
        EnumMap<K, V> copy = new EnumMap<>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /** The value of a key that is known to be there. */
    static <K, V> V get(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no entry for " + key);
        }
        return value;
    }
}

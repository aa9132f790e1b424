package org.kring.experiments.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of given persons: their ids in order, whole numbers by size, then texts by their letters. So the order of
 * lines in a file does not matter, and whoever wants two persons to live near each other gives them ids that follow each
 * other.
 */
final class PersonIds {

    private static final Comparator<Key> ORDER = Comparator.comparing((Key key) -> !key.isWhole)
            .thenComparing(key -> key.isWhole ? key.bare.length() : 0)
            .thenComparing(key -> key.bare)
            .thenComparing(key -> key.id);

    private final List<String> sorted;
    private final Map<String, Integer> numbers = new HashMap<>();

    PersonIds(Collection<String> ids) {
        sorted = ids.stream().distinct().map(Key::of).sorted(ORDER).map(Key::id).toList();
        for (int i = 0; i < sorted.size(); i++) {
            numbers.put(sorted.get(i), i);
        }
    }

    /** How many there are. */
    int size() {
        return sorted.size();
    }

    /** The ids by number. */
    List<String> inOrder() {
        return sorted;
    }

    boolean contains(String id) {
        return numbers.containsKey(id);
    }

    /** Number of a person, from 0; the id must be one of them. */
    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no person has the id " + id);
        }
        return number;
    }

    /** An id with what it is sorted by. */
    private record Key(String id, boolean isWhole, String bare) {

        static Key of(String id) {
            boolean isWhole = id.chars().allMatch(c -> c >= '0' && c <= '9');
            int zeros = 0;
            while (isWhole && zeros < id.length() - 1 && id.charAt(zeros) == '0') {
                zeros++;
            }
            return new Key(id, isWhole, id.substring(zeros));
        }
    }
}

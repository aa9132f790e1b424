package org.kring.experiments.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The numbers of given persons: their ids in order, whole numbers by size, then texts by their letters. So the order of
 * lines in a file does not matter, and whoever wants two persons to live near each other gives them ids that follow each
 * other.
 */
final class PersonIds {

    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Comparator<String> ORDER = Comparator.comparing((String id) -> !isWhole(id))
            .thenComparing(id -> isWhole(id) ? bare(id).length() : 0)
            .thenComparing(id -> isWhole(id) ? bare(id) : id)
            .thenComparing(Comparator.naturalOrder());

    private final List<String> sorted;
    private final Map<String, Integer> numbers = new HashMap<>();

    PersonIds(Collection<String> ids) {
        sorted = ids.stream().distinct().sorted(ORDER).toList();
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

    private static boolean isWhole(String id) {
        return WHOLE.matcher(id).matches();
    }

    private static String bare(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }
}

package org.kring.experiments.scenario;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the place in the file for what a record's constructor complains about. */
final class Complaint {

    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(_[A-Z]+)*\\b");
    private static final Pattern WAS = Pattern.compile("but was ([-+.0-9Ee]+)$");

    private Complaint() {}

    /**
     * The exception to throw.
     *
     * @param cause what the constructor threw
     * @param node what the file says about the record
     * @param place where the record stands
     * @return the message with the most exact place that can be found
     */
    static InputException of(@Nullable Throwable cause, Node node, Place place) {
        if (cause instanceof InputException complete) {
            return complete;
        }
        if (!(cause instanceof IllegalArgumentException) || cause.getMessage() == null) {
            throw new IllegalStateException("a record at " + place + " cannot be made", cause);
        }
        String message = CONSTANT.matcher(cause.getMessage()).replaceAll(match -> Names.lowerCamel(match.group()));
        return exact(message, node, place).refuse(message);
    }

    private static Place exact(String message, Node node, Place place) {
        for (String word : message.split("[\\s:,]+", -1)) {
            List<String> keys = List.of(word.split("\\.", -1));
            if (entry(node, keys.get(0)) != null) {
                return follow(keys, node, place, message);
            }
        }
        return place;
    }

    private static Place follow(List<String> keys, Node node, Place place, String message) {
        if (keys.isEmpty()) {
            return culprit(message, node, place);
        }
        Node.@Nullable Entry entry = entry(node, keys.get(0));
        return entry == null
                ? culprit(message, node, place)
                : follow(keys.subList(1, keys.size()), entry.value(), place.child(keys.get(0), entry.line()), message);
    }

    private static Node.@Nullable Entry entry(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.entries().get(key) : null;
    }

    /** The one number in a list or block that has the value complained about. */
    private static Place culprit(String message, Node node, Place place) {
        Matcher was = WAS.matcher(message);
        if (!was.find()) {
            return place;
        }
        double value = Double.parseDouble(was.group(1));
        List<Place> found = numbers(node, place, value);
        return found.size() == 1 ? found.get(0) : place;
    }

    private static List<Place> numbers(Node node, Place place, double value) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .filter(entry -> is(entry.getValue().value(), value))
                    .map(entry -> child(entry, place))
                    .toList();
        }
        if (node instanceof Node.Sequence sequence) {
            return IntStream.range(0, sequence.items().size())
                    .filter(i -> is(sequence.items().get(i), value))
                    .mapToObj(i -> place.item(i, sequence.items().get(i).line()))
                    .toList();
        }
        return List.of();
    }

    private static Place child(Map.Entry<String, Node.Entry> entry, Place place) {
        return place.child(entry.getKey(), entry.getValue().line());
    }

    private static boolean is(Node node, double value) {
        try {
            return node instanceof Node.Scalar scalar && Double.parseDouble(scalar.text()) == value;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}

package org.kring.experiments.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One value of a scenario or strategy replaced by its dotted path, with the checks of a file. */
public final class Overrides {

    private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+|\\[\\d{1,6}]");

    private static final String EXAMPLE = "kring list parameters";

    private Overrides() {}

    /**
     * A copy with another number.
     *
     * @param record a scenario or strategy
     * @param path such as {@code population.stigmaConcern.mean} or {@code platforms[0].halfLife}
     * @param value the number
     * @return the copy
     * @param <T> the record
     * @throws InputException if there is no such path or the value is not allowed there
     */
    public static <T extends Record> T with(T record, String path, double value) {
        return with(record, path, RecordWriter.text(value));
    }

    /**
     * A copy with another value.
     *
     * @param record a scenario or strategy
     * @param path such as {@code replies} or {@code mix}
     * @param value the value as it would stand in a YAML file
     * @return the copy
     * @param <T> the record
     * @throws InputException if there is no such path or the value is not allowed there
     */
    @SuppressWarnings("unchecked") // the class of a record of type T is a Class<T>, because records are final
    public static <T extends Record> T with(T record, String path, String value) {
        Place top = new Place("the override " + path + " = " + value, Node.NO_LINE, "", EXAMPLE);
        Node content = YamlTree.parse(value, top);
        Node changed = replace(RecordWriter.whole(record), steps(path), content, top);
        return (T) record.getClass().cast(RecordReader.value(record.getClass(), changed, top));
    }

    /**
     * A copy with several other values. Only the whole is checked, so values that fit together may be set together.
     *
     * @param record a scenario or strategy
     * @param values the values by their paths, as they would stand in a YAML file
     * @return the copy
     * @param <T> the record
     * @throws InputException if there is no such path, or the values are not allowed there
     */
    @SuppressWarnings("unchecked") // as above
    public static <T extends Record> T with(T record, Map<String, String> values) {
        Node whole = RecordWriter.whole(record);
        for (Map.Entry<String, String> value : values.entrySet()) {
            Place top = new Place("%s = %s".formatted(value.getKey(), value.getValue()), Node.NO_LINE, "", EXAMPLE);
            whole = replace(whole, steps(value.getKey()), YamlTree.parse(value.getValue(), top), top);
        }
        String all = values.entrySet().stream()
                .map(value -> value.getKey() + " = " + value.getValue())
                .collect(Collectors.joining(", "));
        return (T) record.getClass()
                .cast(RecordReader.value(record.getClass(), whole, new Place(all, Node.NO_LINE, "", EXAMPLE)));
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group());
        }
        return steps;
    }

    private static Node replace(Node node, List<String> steps, Node value, Place place) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (node instanceof Node.Sequence sequence && step.startsWith("[")) {
            int index = Integer.parseInt(step, 1, step.length() - 1, 10);
            List<Node> items = new ArrayList<>(sequence.items());
            if (index >= items.size()) {
                throw place.refuse(
                        "the list has %d items, from [0]; there is no %s".formatted(items.size(), step),
                        "a smaller number was meant.");
            }
            items.set(index, replace(items.get(index), rest, value, place.item(index, Node.NO_LINE)));
            return new Node.Sequence(Node.NO_LINE, items);
        }
        if (node instanceof Node.Mapping mapping) {
            Node.Entry old = mapping.entries().get(step);
            if (old == null) {
                throw place.refuse(
                        "there is no %s; allowed are %s"
                                .formatted(
                                        step,
                                        String.join(", ", mapping.entries().keySet())),
                        Names.wayOut(step, mapping.entries().keySet()));
            }
            Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
            Place child = place.child(step, Node.NO_LINE);
            entries.put(step, new Node.Entry(Node.NO_LINE, replace(old.value(), rest, value, child)));
            return new Node.Mapping(Node.NO_LINE, entries);
        }
        throw place.refuse("the path goes on with %s, but here it ends".formatted(step), "the path is too long.");
    }
}

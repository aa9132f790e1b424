package org.kring.experiments.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A scenario file that says only what is other than in a built-in scenario: a key {@code basedOn} names that one. Blocks of
 * keys are laid over each other; a list or a value takes the place of the old one.
 */
final class BasedOn {

    private static final String KEY = "basedOn";

    private BasedOn() {}

    /** The whole file; itself if it is based on none. The text of a built-in scenario is found by name. */
    static Node resolve(Node node, Place top, List<String> names, Function<String, String> texts) {
        if (!(node instanceof Node.Mapping mapping) || !mapping.entries().containsKey(KEY)) {
            return node;
        }
        Map<String, Node.Entry> own = new LinkedHashMap<>(mapping.entries());
        Node.Entry base = Kinds.entry(own, KEY);
        own.remove(KEY);
        String name = base.value() instanceof Node.Scalar scalar ? scalar.text() : Kinds.show(base.value());
        if (!names.contains(name)) {
            throw top.child(KEY, base.line())
                    .refuse(
                            "%s is not a built-in scenario; there are %s".formatted(name, String.join(", ", names)),
                            Names.wayOut(name, names));
        }
        Place there = new Place(name, Node.NO_LINE, "", top.example());
        Node whole = resolve(YamlTree.parse(texts.apply(name), there), there, names, texts);
        return over(unplaced(whole), new Node.Mapping(mapping.line(), own));
    }

    private static Node over(Node old, Node changed) {
        if (!(old instanceof Node.Mapping below) || !(changed instanceof Node.Mapping above)) {
            return changed;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, entry) -> {
            Node.Entry replaced = entries.get(key);
            entries.put(
                    key,
                    replaced == null ? entry : new Node.Entry(entry.line(), over(replaced.value(), entry.value())));
        });
        return new Node.Mapping(above.line(), entries);
    }

    /** Without the lines of the other file, which a message about this one must not name. */
    private static Node unplaced(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) -> entries.put(key, new Node.Entry(Node.NO_LINE, unplaced(entry.value()))));
            return new Node.Mapping(Node.NO_LINE, entries);
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(unplaced(item)));
            return new Node.Sequence(Node.NO_LINE, items);
        }
        return node instanceof Node.Scalar scalar
                ? new Node.Scalar(Node.NO_LINE, scalar.text(), scalar.quoted())
                : new Node.Empty(Node.NO_LINE);
    }
}

package org.kring.experiments.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A file that says only in what it differs from a built-in one, which it names under {@code basedOn}. Blocks are merged key by
 * key; a list, a number or a text takes the place of the old one.
 */
final class Variant {

    /** The key under which the built-in file is named. */
    static final String KEY = "basedOn";

    private Variant() {}

    /**
     * The whole content of a file.
     *
     * @param node what the file says
     * @param top the top of the file
     * @param names the built-in files that it may be based on
     * @param text the text of a built-in file, by its name
     * @return the same without the key, on top of what the built-in file says; the node itself if it is based on none
     * @throws InputException if there is no such built-in file
     */
    static Node resolve(Node node, Place top, List<String> names, UnaryOperator<String> text) {
        if (!(node instanceof Node.Mapping mapping) || !mapping.entries().containsKey(KEY)) {
            return node;
        }
        Node.Entry base = Kinds.entry(mapping.entries(), KEY);
        Place place = top.child(KEY, base.line());
        if (!(base.value() instanceof Node.Scalar name) || !names.contains(name.text())) {
            String said = Kinds.show(base.value());
            throw place.refuse(
                    "%s is not built in; allowed are %s".formatted(said, String.join(", ", names)),
                    Names.wayOut(said, names));
        }
        Map<String, Node.Entry> own = new LinkedHashMap<>(mapping.entries());
        own.remove(KEY);
        Place builtIn = new Place(name.text(), Node.NO_LINE, "", top.example());
        Node whole = resolve(YamlTree.parse(text.apply(name.text()), builtIn), builtIn, names, text);
        return merged(withoutLines(whole), new Node.Mapping(mapping.line(), own));
    }

    private static Node merged(Node old, Node own) {
        if (!(old instanceof Node.Mapping oldBlock) || !(own instanceof Node.Mapping ownBlock)) {
            return own;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(oldBlock.entries());
        ownBlock.entries().forEach((key, entry) -> {
            Node.Entry before = oldBlock.entries().get(key);
            Node value = before == null ? entry.value() : merged(before.value(), entry.value());
            entries.put(key, new Node.Entry(entry.line(), value));
        });
        return new Node.Mapping(ownBlock.line(), entries);
    }

    /** Lines of the built-in file would mislead in a message about the file of the user. */
    private static Node withoutLines(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) ->
                            entries.put(key, new Node.Entry(Node.NO_LINE, withoutLines(entry.value()))));
            return new Node.Mapping(Node.NO_LINE, entries);
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    Node.NO_LINE,
                    sequence.items().stream().map(Variant::withoutLines).toList());
        }
        return node instanceof Node.Scalar scalar
                ? new Node.Scalar(Node.NO_LINE, scalar.text(), scalar.quoted())
                : new Node.Empty(Node.NO_LINE);
    }
}

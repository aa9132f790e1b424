package org.kring.experiments.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A scenario file that names a built-in scenario under {@code basedOn} holds only what differs: blocks are laid over those of
 * the base key by key, everything else replaces what stands there.
 */
final class Derived {

    /** The key under which a file names its base. */
    static final String KEY = "basedOn";

    private Derived() {}

    /**
     * What a scenario file says together with its base.
     *
     * @param node what the file itself says
     * @param top the top of the file
     * @return the whole scenario; the same node if it names no base
     * @throws InputException if there is no such base
     */
    static Node whole(Node node, Place top) {
        if (!(node instanceof Node.Mapping mapping) || !mapping.entries().containsKey(KEY)) {
            return node;
        }
        Node.Entry entry = Kinds.entry(mapping.entries(), KEY);
        Place place = top.child(KEY, entry.line());
        if (!(entry.value() instanceof Node.Scalar base)
                || !Catalogue.scenarios().contains(base.text())) {
            throw place.refuse(
                    "%s is no built-in scenario; there are %s"
                            .formatted(Kinds.show(entry.value()), String.join(", ", Catalogue.scenarios())),
                    "a scenario of your own has to be written out whole.");
        }
        Map<String, Node.Entry> own = new LinkedHashMap<>(mapping.entries());
        own.remove(KEY);
        Place under = new Place(base.text(), Node.NO_LINE, "", top.example());
        Node below = whole(YamlTree.parse(Catalogue.text(base.text()), under), under);
        return over(below, new Node.Mapping(mapping.line(), own));
    }

    private static Node over(Node below, Node above) {
        if (!(below instanceof Node.Mapping base) || !(above instanceof Node.Mapping own)) {
            return above;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(base.entries());
        own.entries().forEach((key, entry) -> {
            Node.Entry old = entries.get(key);
            entries.put(key, old == null ? entry : new Node.Entry(entry.line(), over(old.value(), entry.value())));
        });
        return new Node.Mapping(own.line(), entries);
    }
}

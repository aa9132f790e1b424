package org.kring.experiments.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a YAML or JSON file says at one place, with the line it stands on, so that a message can name it. */
public sealed interface Node {

    /** Line of what was made by the program and not read from a file. */
    int NO_LINE = 0;

    /**
     * Where it stands.
     *
     * @return line from 1, or {@link #NO_LINE}
     */
    int line();

    /**
     * A value under a key.
     *
     * @param line line of the key
     * @param value the value
     */
    record Entry(int line, Node value) {}

    /**
     * Keys and values.
     *
     * @param line line of the first key
     * @param entries values by key, in the order of the file
     */
    record Mapping(int line, Map<String, Entry> entries) implements Node {
        /** Copies the entries in their order. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * A list.
     *
     * @param line line of its beginning
     * @param items the items
     */
    record Sequence(int line, List<Node> items) implements Node {
        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * One number, name or text.
     *
     * @param line line of its beginning
     * @param text the characters, without quotes
     * @param quoted whether it is a text for sure: quoted or a block in a file, a string in the program
     */
    record Scalar(int line, String text, boolean quoted) implements Node {}

    /**
     * Nothing where a value should be.
     *
     * @param line where it is missing
     */
    record Empty(int line) implements Node {}
}

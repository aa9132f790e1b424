package org.kring.experiments.scenario;

import java.util.LinkedHashSet;
import java.util.Set;

/** Lists every path of a scenario or strategy that {@link Overrides} takes: of numbers, names, lists and blocks. */
public final class RecordPaths {

    private RecordPaths() {}

    /**
     * The paths of a record.
     *
     * @param record a scenario or strategy
     * @return dotted paths in the order of the file, also of what is off
     */
    public static Set<String> of(Record record) {
        Set<String> paths = new LinkedHashSet<>();
        collect(RecordWriter.whole(record), "", paths);
        return paths;
    }

    private static void collect(Node node, String path, Set<String> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach((key, entry) -> collect(entry.value(), path.isEmpty() ? key : path + "." + key, paths));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(sequence.items().get(i), path + "[" + i + "]", paths);
            }
        }
    }
}

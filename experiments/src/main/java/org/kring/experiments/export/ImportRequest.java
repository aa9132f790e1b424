package org.kring.experiments.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sweep of another tool that is to become a study of Kring.
 *
 * @param file the file of the other tool
 * @param experiment which experiment of the file, if it holds several
 * @param names Kring's path by the name in the file, and by {@code name:value} Kring's word for a value
 * @param scenario name of a built-in scenario, or path of a file
 * @param strategies names of built-in strategies, or paths of files
 * @param outcomes names of the outcomes
 * @param replications replicates at each point; those of the file if empty
 */
public record ImportRequest(
        Path file,
        Optional<String> experiment,
        Map<String, String> names,
        String scenario,
        List<String> strategies,
        List<String> outcomes,
        Optional<Integer> replications) {

    /** Copies map and lists. */
    public ImportRequest {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        strategies = List.copyOf(strategies);
        outcomes = List.copyOf(outcomes);
    }
}

package org.kring.experiments.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Simulated studies by size, each made once, because most outcomes of a comparison need the same ones. */
final class JointLaws {

    private final Map<List<Integer>, Directions> bySize = new LinkedHashMap<>();

    /** Simulated studies of n replicates of p quantities. */
    Directions of(int n, int p) {
        return bySize.computeIfAbsent(List.of(n, p), size -> new Directions(n, p));
    }
}

package org.kring.viz.chart;

import java.util.List;

/** Names of factors that fit into a figure: the last two steps of their paths, where no other factor has the same. */
final class FactorNames {

    private final List<String> paths;

    FactorNames(List<String> paths) {
        this.paths = List.copyOf(paths);
    }

    String of(String path) {
        String last = last(path);
        return paths.stream().filter(each -> last(each).equals(last)).count() > 1 ? path : last;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.', path.lastIndexOf('.') - 1) + 1);
    }
}

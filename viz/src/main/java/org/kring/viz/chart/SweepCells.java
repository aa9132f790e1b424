package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepCurves;
import org.kring.experiments.analysis.SweepCurves.Cell;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/**
 * Where the numbers of the figures of a sweep stand in its folder.
 *
 * @param comparison a sweep
 * @param curves one outcome of it
 * @param grid whether its points are a grid
 */
record SweepCells(SweepComparison comparison, SweepCurves curves, boolean grid) {

    private static final String POINTS = "analysis/points.csv#";

    /** The table with the factors, in which all figures look. */
    static Origin origin(SweepComparison comparison, Messages words) {
        String factors = String.join(",", comparison.runs().paths());
        return Origin.of(words, "%spoint,%s,arm,outcome,mean,low,high".formatted(POINTS, factors));
    }

    /** How many different values a column has. */
    static Cited distinct(String column, int values, Messages words) {
        return Cells.count(words, values, "%sdistinct(%s)".formatted(POINTS, column));
    }

    /** How many replicates the point has that has most. */
    static Told replicates(int most, Messages words) {
        return Cells.counted(words, "replicates", most, POINTS + "max(n)");
    }

    /** The mean of a cell: of a grid the mean over all points with the levels of the cell. */
    Term of(Cell cell) {
        List<String> rows = new ArrayList<>();
        rows.add(curves.x() + "=" + cell.level());
        curves.panel().ifPresent(path -> rows.add(path + "=" + cell.panel()));
        rows.add("arm=" + cell.arm());
        rows.add("outcome=" + curves.outcome());
        return new Term(rows.stream().collect(Collectors.joining(";", POINTS, ";mean(mean)")), 1.0);
    }
}

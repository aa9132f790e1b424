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

    /** Cells that an alternative text tells; of more it says where they stand. */
    private static final int MOST_TOLD = 40;

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

    /** The means of all cells, or of as many as one can listen to, in words. */
    Told told(SweepLook look) {
        List<Cell> defined = curves.cells().stream()
                .filter(cell -> Double.isFinite(cell.mean()))
                .toList();
        if (defined.isEmpty()) {
            return look.words().tell("figure.block.nothing");
        }
        List<Told> said = defined.stream()
                .limit(MOST_TOLD)
                .map(cell -> told(cell, look))
                .collect(Collectors.toCollection(ArrayList::new));
        if (defined.size() > MOST_TOLD) {
            said.add(look.words().tell("figure.sweep.more"));
        }
        return Told.joined("; ", said);
    }

    private Told told(Cell cell, SweepLook look) {
        Messages words = look.words();
        String level = look.factors().level(curves.x(), cell.level());
        String at = curves.panel()
                .map(path ->
                        words.say("figure.sweep.both", level, look.factors().level(path, cell.panel())))
                .orElse(level);
        double factor = look.factor(curves, cell);
        return words.tell(
                "figure.sweep.cell",
                words.strategy(cell.arm()),
                at,
                of(cell).times(factor).told(words.numerals().plain(factor * cell.mean())));
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

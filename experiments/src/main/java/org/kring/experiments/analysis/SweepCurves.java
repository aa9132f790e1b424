package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.result.SweepRuns;

/**
 * One outcome over the first factor of a sweep, for each level of the second, averaged over the others.
 *
 * @param outcome name of the outcome
 * @param x path of the first factor
 * @param panel path of the second factor; empty if there is one factor only, or the points lie anywhere in the space
 * @param cells what is drawn
 */
public record SweepCurves(String outcome, String x, Optional<String> panel, List<Cell> cells) {

    /** Copies the list. */
    public SweepCurves {
        cells = List.copyOf(cells);
    }

    /**
     * The curves of a sweep.
     *
     * @param comparison a sweep
     * @param outcome name of an outcome
     * @param grid whether the points are a grid; if not, every point is a cell of its own
     * @return its curves
     */
    public static SweepCurves of(SweepComparison comparison, String outcome, boolean grid) {
        SweepRuns runs = comparison.runs();
        boolean hasPanels = grid && runs.paths().size() > 1;
        Map<Place, List<SweepRuns.Point>> places = new LinkedHashMap<>();
        for (SweepRuns.Point point : runs.points()) {
            Place place = new Place(
                    hasPanels ? point.values().get(1) : "", point.values().get(0), grid ? 0 : point.number());
            places.computeIfAbsent(place, each -> new ArrayList<>()).add(point);
        }
        List<Cell> cells = new ArrayList<>();
        places.forEach((place, points) -> {
            for (String arm : comparison.arms()) {
                cells.add(cell(place, arm, points, outcome, comparison.confidence()));
            }
        });
        return new SweepCurves(
                outcome,
                runs.paths().get(0),
                hasPanels ? Optional.of(runs.paths().get(1)) : Optional.empty(),
                cells);
    }

    /**
     * The levels of the second factor.
     *
     * @return levels in their order; one empty text without such a factor
     */
    public List<String> panels() {
        return List.copyOf(new LinkedHashSet<>(cells.stream().map(Cell::panel).toList()));
    }

    /**
     * The levels of the first factor.
     *
     * @return levels in their order
     */
    public List<String> levels() {
        return List.copyOf(new LinkedHashSet<>(cells.stream().map(Cell::level).toList()));
    }

    /** The mean over the points of the cell is taken within a replicate first, for its points share their luck. */
    private static Cell cell(
            Place place, String arm, List<SweepRuns.Point> points, String outcome, Confidence confidence) {
        Map<Integer, Sum> sums = new LinkedHashMap<>();
        for (SweepRuns.Point point : points) {
            double[] values = point.results().values(arm, outcome);
            for (int r = 0; r < values.length; r++) {
                double value = values[r];
                sums.merge(point.replicates().get(r), new Sum(1, value), Sum::and);
            }
        }
        double[] means = sums.values().stream()
                .filter(sum -> sum.n() == points.size())
                .mapToDouble(sum -> sum.total() / sum.n())
                .toArray();
        PairedSample sample = PairedSample.of(means, new double[means.length]);
        double quantile = confidence.quantile(sample.n(), 1);
        return new Cell(
                place.panel(),
                place.level(),
                arm,
                sample.difference(),
                MeanEnds.low(outcome, sample.low(quantile)),
                MeanEnds.high(outcome, sample.high(quantile)));
    }

    private record Place(String panel, String level, int point) {}

    private record Sum(int n, double total) {
        Sum and(Sum other) {
            return new Sum(n + other.n, total + other.total);
        }
    }

    /**
     * One strategy at one level.
     *
     * @param panel level of the second factor
     * @param level level of the first
     * @param arm label of the strategy
     * @param mean mean over replicates and other factors, NaN if undefined
     * @param low lower end of its interval, which holds for itself
     * @param high upper end
     */
    public record Cell(String panel, String level, String arm, double mean, double low, double high) {}
}

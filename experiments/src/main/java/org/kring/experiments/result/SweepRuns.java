package org.kring.experiments.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;

/**
 * The runs of a sweep, point by point. Replicates that did not finish in all arms are left out at their point, and so are
 * points without any other.
 *
 * @param paths paths of the factors
 * @param points the points that have runs, in their order
 * @param planned number of points of the design
 */
public record SweepRuns(List<String> paths, List<Point> points, int planned) {

    /** Copies the lists. */
    public SweepRuns {
        paths = List.copyOf(paths);
        points = List.copyOf(points);
    }

    /**
     * The runs of a study.
     *
     * @param plan a sweep
     * @param rows its runs
     * @return the runs by point
     */
    public static SweepRuns of(StudyPlan plan, List<RunRow> rows) {
        RunTable table = new RunTable(plan);
        Map<Integer, Integer> replicates = new LinkedHashMap<>();
        for (RunRow row : rows) {
            table.put(row);
            replicates.merge(row.id().point(), row.id().replicate() + 1, Math::max);
        }
        StudyPoints all = StudyPoints.of(plan);
        List<Point> points = replicates.entrySet().stream()
                .map(each -> new Point(
                        each.getKey(),
                        all.values(each.getKey()),
                        List.copyOf(
                                table.complete(each.getKey(), each.getValue()).keySet()),
                        table.results(each.getKey(), each.getValue())))
                .filter(point -> point.results().replicates() > 0)
                .toList();
        return new SweepRuns(all.paths(), points, all.size());
    }

    /**
     * The runs of one point.
     *
     * @param number its number in the design, from 0
     * @param values a value for each path
     * @param replicates numbers of the replicates that finished in every arm
     * @param results these replicates
     */
    public record Point(int number, List<String> values, List<Integer> replicates, StudyResults results) {
        /** Copies the lists. */
        public Point {
            replicates = List.copyOf(replicates);
            values = List.copyOf(values);
        }
    }
}

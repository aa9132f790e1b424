package org.kring.experiments.result;

import java.util.List;
import org.kring.model.observe.Metrics;

/**
 * What some runs add to the tables, as whole lines.
 *
 * @param runs a line for each run
 * @param series lines of weekly series
 * @param curves lines of curves
 * @param failures a line for each run that failed
 */
record RunLines(TableLines runs, TableLines series, TableLines curves, TableLines failures) {

    RunLines() {
        this(new TableLines(), new TableLines(), new TableLines(), new TableLines());
    }

    /**
     * Adds the lines of a run.
     *
     * @param key the first cells of all its lines
     * @param about its next cells in the table of runs
     * @param result its numbers
     */
    void finished(List<String> key, List<String> about, ResultText result) {
        // Numbers need no quotes, and the key is quoted once for all its lines.
        byte[] begin = TableLines.utf8(TableFile.line(key));
        runs.append(begin).append(',').append(TableFile.line(about));
        append(runs, result.values());
        runs.append('\n');
        int weeks = result.weekly().get(0).size();
        for (int week = 0; week < weeks; week++) {
            series.append(begin).append(',').append(week + 1);
            for (Cells metric : result.weekly()) {
                metric.copy(week, series.append(','));
            }
            series.append('\n');
        }
        for (int percent = 0; percent < result.lorenz().size(); percent++) {
            curves.append(begin).append(',').append(percent);
            result.lorenz().copy(percent, curves.append(','));
            curves.append('\n');
        }
    }

    private static void append(TableLines lines, Cells cells) {
        for (int i = 0; i < cells.size(); i++) {
            cells.copy(i, lines.append(','));
        }
    }

    /**
     * Adds the lines of a run that failed.
     *
     * @param key the first cells of all its lines
     * @param about its next cells in the table of runs; those of all metrics stay empty
     * @param failure its other cells in the table of failures
     */
    void failed(List<String> key, List<String> about, List<String> failure) {
        byte[] begin = TableLines.utf8(TableFile.line(key));
        runs.append(begin).append(',').append(TableFile.line(about));
        append(runs, Cells.empty(Metrics.run().size()));
        runs.append('\n');
        failures.append(begin).append(',').append(TableFile.line(failure)).append('\n');
    }
}

package org.kring.experiments.result;

import java.util.List;
import org.kring.model.observe.Metrics;

/**
 * What one run adds to the tables, as whole lines.
 *
 * @param runs its line in the table of runs
 * @param series its lines in the table of weekly series
 * @param curves its lines in the table of curves
 * @param failures its line in the table of failures, if it failed
 */
record RowText(String runs, String series, String curves, String failures) {

    /**
     * The lines of a run.
     *
     * @param key the first cells of all its lines
     * @param about its next cells in the table of runs
     * @param result its numbers
     */
    static RowText finished(List<String> key, List<String> about, ResultText result) {
        // Numbers need no quotes, and the key is quoted once for all its lines.
        String begin = TableFile.line(key);
        StringBuilder weeks = new StringBuilder();
        for (int week = 0; week < result.weekly().get(0).size(); week++) {
            weeks.append(begin).append(',').append(week + 1);
            for (List<String> metric : result.weekly()) {
                weeks.append(',').append(metric.get(week));
            }
            weeks.append('\n');
        }
        StringBuilder curve = new StringBuilder();
        for (int percent = 0; percent < result.lorenz().size(); percent++) {
            curve.append(begin).append(',').append(percent);
            curve.append(',').append(result.lorenz().get(percent)).append('\n');
        }
        String run = begin + "," + TableFile.line(about) + "," + String.join(",", result.values()) + "\n";
        return new RowText(run, weeks.toString(), curve.toString(), "");
    }

    /**
     * The lines of a run that failed.
     *
     * @param key the first cells of all its lines
     * @param about its next cells in the table of runs; those of all metrics stay empty
     * @param failure its other cells in the table of failures
     */
    static RowText failed(List<String> key, List<String> about, List<String> failure) {
        String begin = TableFile.line(key);
        String run =
                begin + "," + TableFile.line(about) + ",".repeat(Metrics.run().size()) + "\n";
        return new RowText(run, "", "", begin + "," + TableFile.line(failure) + "\n");
    }
}

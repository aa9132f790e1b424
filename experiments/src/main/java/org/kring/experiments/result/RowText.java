package org.kring.experiments.result;

import java.util.List;

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
     * @param run its other cells in the table of runs
     * @param series series and curve
     */
    static RowText finished(List<String> key, String run, SeriesText series) {
        // Numbers need no quotes, and the key is quoted once for all its lines.
        String begin = TableFile.line(key);
        StringBuilder weeks = new StringBuilder();
        for (int week = 0; week < series.weekly().get(0).size(); week++) {
            weeks.append(begin).append(',').append(week + 1);
            for (List<String> metric : series.weekly()) {
                weeks.append(',').append(metric.get(week));
            }
            weeks.append('\n');
        }
        StringBuilder curve = new StringBuilder();
        for (int percent = 0; percent < series.lorenz().size(); percent++) {
            curve.append(begin).append(',').append(percent);
            curve.append(',').append(series.lorenz().get(percent)).append('\n');
        }
        return new RowText(begin + "," + run + "\n", weeks.toString(), curve.toString(), "");
    }

    /**
     * The lines of a run that failed.
     *
     * @param key the first cells of all its lines
     * @param run its other cells in the table of runs
     * @param failure its other cells in the table of failures
     */
    static RowText failed(List<String> key, String run, List<String> failure) {
        String begin = TableFile.line(key);
        return new RowText(begin + "," + run + "\n", "", "", begin + "," + TableFile.line(failure) + "\n");
    }
}

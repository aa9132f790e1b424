package org.kring.experiments.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kring.model.observe.Outcome;

/**
 * What a run yields as text: each number as short as it can be read back exactly, empty if undefined. The digits of a journal are those
 * of the tables, so they are copied and not computed.
 *
 * @param values one number per run metric
 * @param weekly one series per weekly metric
 * @param lorenz points of the curve; none if nobody contributed
 */
record ResultText(Cells values, List<Cells> weekly, Cells lorenz) {

    static ResultText of(Outcome outcome) {
        return new ResultText(
                Cells.of(outcome.values()),
                outcome.weekly().stream().map(Cells::of).toList(),
                Cells.of(outcome.lorenz()));
    }

    /**
     * Finds the numbers in a line of the journal.
     *
     * @param line the line of a finished run, without its end; not copied
     * @throws IllegalArgumentException if it is none
     */
    static ResultText ofLine(byte[] line) {
        NumberScan scan = new NumberScan(line);
        scan.enter("values");
        Cells values = values(line, scan);
        scan.enter("weekly");
        List<Cells> weekly = weekly(scan);
        scan.enter("lorenz");
        return new ResultText(values, weekly, scan.numbers());
    }

    private static Cells values(byte[] line, NumberScan scan) {
        int[] bounds = new int[2 * MetricPlaces.RUN.size()];
        scan.open();
        for (int read = 0; scan.hasNext(); read++) {
            int place = scan.name(MetricPlaces.RUN, read);
            scan.number();
            if (place >= 0) {
                bounds[2 * place] = scan.begin();
                bounds[2 * place + 1] = scan.end();
            }
        }
        return new Cells(line, bounds);
    }

    private static List<Cells> weekly(NumberScan scan) {
        int weeks = 0;
        List<Cells> series = new ArrayList<>(Collections.nCopies(MetricPlaces.WEEKLY.size(), Cells.empty(0)));
        scan.open();
        for (int read = 0; scan.hasNext(); read++) {
            int place = scan.name(MetricPlaces.WEEKLY, read);
            Cells numbers = scan.numbers();
            weeks = Math.max(weeks, numbers.size());
            if (place >= 0) {
                series.set(place, numbers);
            }
        }
        Cells none = Cells.empty(weeks);
        series.replaceAll(numbers -> numbers.size() == 0 ? none : numbers);
        return series;
    }
}

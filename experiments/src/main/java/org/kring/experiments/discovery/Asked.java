package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.result.SweepRuns;

/**
 * A question put to a finished sweep, with what was found.
 *
 * @param question the question
 * @param discovery the boxes
 * @param told how many cases are told apart from the threshold by their own 95 % interval
 * @param unclear how many points, cases or not, are not
 * @param undefined how many points have no value and were left out
 * @param unfinished how many points of the design have no finished replicate and were left out
 */
public record Asked(Question question, Discovery discovery, int told, int unclear, int undefined, int unfinished) {

    /**
     * Asks.
     *
     * @param question the question
     * @param runs the runs of a sweep
     * @param settings how boxes are looked for
     * @return the answer
     */
    public static Asked of(Question question, SweepRuns runs, PrimSettings settings) {
        List<List<String>> points = new ArrayList<>();
        List<Boolean> flags = new ArrayList<>();
        int told = 0;
        int unclear = 0;
        for (SweepRuns.Point point : runs.points()) {
            double[] values = question.values(point);
            if (values.length > 0) {
                boolean isCase = question.isCase(values);
                boolean isTold = question.isTold(values);
                points.add(point.values());
                flags.add(isCase);
                told += isCase && isTold ? 1 : 0;
                unclear += isTold ? 0 : 1;
            }
        }
        boolean[] cases = new boolean[flags.size()];
        for (int i = 0; i < cases.length; i++) {
            cases[i] = flags.get(i);
        }
        Discovery discovery = Discovery.of(Cases.of(runs.paths(), points, cases), question.clause(), settings);
        int undefined = runs.points().size() - points.size();
        return new Asked(
                question,
                discovery,
                told,
                unclear,
                undefined,
                runs.planned() - runs.points().size());
    }
}

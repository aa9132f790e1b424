package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.SweepRuns;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** A sweep of two arms in which one outcome is as planted and all else undefined. */
final class PlantedSweep {

    static final String OUTCOME = "isolationRisk";

    private PlantedSweep() {}

    /** What an arm gives at a point in a replicate. */
    @FunctionalInterface
    interface Truth {
        double value(double x, int arm, int replicate);
    }

    /** One point for each place of the factor x. */
    static SweepRuns of(List<String> arms, double[] places, int replicates, Truth truth) {
        List<SweepRuns.Point> points = new ArrayList<>();
        for (int p = 0; p < places.length; p++) {
            Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
            for (int a = 0; a < arms.size(); a++) {
                int arm = a;
                double x = places[p];
                outcomes.put(
                        arms.get(a),
                        IntStream.range(0, replicates)
                                .mapToObj(r -> outcome(truth.value(x, arm, r)))
                                .toList());
            }
            points.add(new SweepRuns.Point(
                    p,
                    List.of(Double.toString(places[p])),
                    IntStream.range(0, replicates).boxed().toList(),
                    new StudyResults("planted", arms, arms.get(0), outcomes)));
        }
        return new SweepRuns(List.of("x"), points, places.length + 1);
    }

    private static Outcome outcome(double value) {
        List<Double> values = new ArrayList<>(Collections.nCopies(Metrics.run().size(), Double.NaN));
        values.set(Metrics.run().stream().map(Metric::name).toList().indexOf(OUTCOME), value);
        return new Outcome(values, Collections.nCopies(Metrics.weekly().size(), List.of()), List.of());
    }
}

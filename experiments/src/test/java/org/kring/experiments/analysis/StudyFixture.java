package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.result.StudyResults;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** Studies made of given numbers; metrics that are not given are 0.25 in every run of 26 weeks. */
final class StudyFixture {

    private static final List<String> NAMES =
            Metrics.run().stream().map(Metric::name).toList();

    private static final List<List<Double>> WEEKLY =
            Collections.nCopies(Metrics.weekly().size(), List.copyOf(Collections.nCopies(26, 0.25)));

    private final int replicates;
    private final Map<String, Map<String, double[]>> values = new LinkedHashMap<>();

    StudyFixture(int replicates, String... arms) {
        this.replicates = replicates;
        for (String arm : arms) {
            values.put(arm, new LinkedHashMap<>());
        }
    }

    StudyFixture with(String arm, String metric, double... byReplicate) {
        double[] all = new double[replicates];
        for (int r = 0; r < replicates; r++) {
            all[r] = byReplicate[byReplicate.length == 1 ? 0 : r];
        }
        values.computeIfAbsent(arm, a -> new LinkedHashMap<>()).put(metric, all);
        return this;
    }

    StudyResults results() {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        values.forEach((arm, metrics) -> {
            List<Outcome> runs = new ArrayList<>();
            for (int r = 0; r < replicates; r++) {
                runs.add(outcome(metrics, r));
            }
            outcomes.put(arm, runs);
        });
        List<String> arms = List.copyOf(values.keySet());
        return new StudyResults("fixture", arms, arms.get(0), outcomes);
    }

    private static Outcome outcome(Map<String, double[]> metrics, int replicate) {
        List<Double> run = new ArrayList<>(Collections.nCopies(NAMES.size(), 0.25));
        metrics.forEach((name, byReplicate) -> run.set(NAMES.indexOf(name), byReplicate[replicate]));
        return new Outcome(run, WEEKLY, List.of());
    }
}

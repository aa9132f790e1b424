package org.kring.experiments.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.design.Scale;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** A small sweep whose model answers at once with numbers that tell which point they come from. */
final class FakeSweep {

    static final ReplicationRule THREE = new ReplicationRule.Fixed(3);
    static final Sweep GRID = new Sweep(
            factors(
                    "strategy.postsPerWeek",
                    listed("1", "7", "21"),
                    "population.stigmaConcern.mean",
                    listed("0.2", "0.8")),
            DesignKind.FULL_FACTORIAL,
            0,
            1,
            List.of(),
            0,
            List.of());
    static final ModelRunner MODEL = (scenario, strategy, key) -> {
        Draws draws = new Draws(key.studySeed(), key.replicate());
        double luck = Draws.uniform(draws.key(Purpose.TRAITS, 0, 0), 0);
        double value = luck
                + strategy.postsPerWeek()
                + 100.0 * scenario.population().stigmaConcern().mean();
        List<Double> values = new ArrayList<>(Collections.nCopies(Metrics.run().size(), value));
        return new Outcome(values, Collections.nCopies(Metrics.weekly().size(), List.of(luck)), List.of());
    };

    private FakeSweep() {}

    static StudyEnd run(Path path, Sweep sweep, ReplicationRule rule, ModelRunner model, int threads) {
        try (StudyFolder folder = StudyFolder.open(path, plan(sweep, rule))) {
            return FakeStudy.runner(model, StopRule.never(), threads).run(folder);
        }
    }

    static StudyEnd resume(Path path) {
        try (StudyFolder folder = StudyFolder.resume(path)) {
            return FakeStudy.runner(MODEL, StopRule.never(), 2).run(folder);
        }
    }

    static StudyPlan plan(Sweep sweep, ReplicationRule rule) {
        return FakeStudy.plan(rule).withSweep(sweep);
    }

    static Sweep space(DesignKind kind, int extendedTo) {
        return new Sweep(
                factors("strategy.postsPerWeek", range(), "population.stigmaConcern.mean", range()),
                kind,
                5,
                1,
                List.of(),
                extendedTo,
                List.of());
    }

    static Map<String, FactorLevels> factors(String first, FactorLevels ofFirst, String second, FactorLevels ofSecond) {
        Map<String, FactorLevels> factors = new LinkedHashMap<>();
        factors.put(first, ofFirst);
        factors.put(second, ofSecond);
        return factors;
    }

    static FactorLevels range() {
        return new FactorLevels.Range(0.1, 0.9, 0, Scale.LINEAR, false);
    }

    static FactorLevels listed(String... levels) {
        return new FactorLevels.Listed(
                List.of(levels).stream().map(YamlValue::new).toList());
    }
}

package org.kring.experiments.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.engine.RunKey;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;

/** A small study whose model answers at once with numbers that depend on strategy and luck only. */
final class FakeStudy {

    static final ReplicationRule PRECISE = new ReplicationRule.Precision(3, 9, 0.01, List.of("isolationRisk"));
    static final ModelRunner MODEL = (scenario, strategy, key) -> outcome(strategy, key);

    private static final int WEEKS = 3;

    private FakeStudy() {}

    static StudyPlan plan(ReplicationRule rule) {
        return plan(rule, 42);
    }

    static StudyPlan plan(ReplicationRule rule, long seed) {
        return new StudyPlan(
                "fake",
                "kring compare lively-mix lively-mix",
                "0.1.0",
                StudyPlan.SEED_RULE,
                seed,
                Catalogue.scenario("regional-welfare"),
                Arm.of(
                        Catalogue.strategy("absent"),
                        List.of(Catalogue.strategy("lively-mix"), Catalogue.strategy("lively-mix"))),
                rule,
                List.of("isolationRisk"));
    }

    /** Among the numbers are an undefined one, a negative zero and some with all their digits. */
    static Outcome outcome(PostingStrategy strategy, RunKey key) {
        Draws draws = new Draws(key.studySeed(), key.replicate());
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < Metrics.run().size(); i++) {
            values.add(Draws.uniform(
                            draws.key(Purpose.TRAITS, i, strategy.channels().size()), 0)
                    / 3);
        }
        values.set(1, Double.NaN);
        values.set(2, -0.0);
        List<Double> weeks = Collections.nCopies(WEEKS, values.get(0));
        List<Double> lorenz =
                strategy.channels().isEmpty() ? List.of() : Collections.nCopies(101, 1e-7 * (key.replicate() + 1));
        return new Outcome(values, Collections.nCopies(Metrics.weekly().size(), weeks), lorenz);
    }

    /** Stops when so many replicates are there. */
    static StopRule stopAt(int replicates) {
        return results ->
                new StopRule.Decision(results.replicates() >= replicates, replicates, "the fake precision is reached");
    }

    static StudyRunner runner(ModelRunner model, StopRule rule, int threads) {
        return new StudyRunner(model, rule, Progress.silent(), threads);
    }

    /** Runs the study with up to nine replicates in a folder, new or begun. */
    static StudyEnd run(Path folder, ModelRunner model, StopRule rule, int threads) {
        return run(folder, runner(model, rule, threads));
    }

    static StudyEnd run(Path path, StudyRunner runner) {
        try (StudyFolder folder = StudyFolder.open(path, plan(PRECISE))) {
            return runner.run(folder);
        }
    }

    static List<String> journal(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("journal.jsonl"));
    }

    /** Breaks in one run of the counterfactual. */
    static ModelRunner failingIn(int replicate) {
        return (scenario, strategy, key) -> {
            if (key.replicate() == replicate && strategy.name().equals("absent")) {
                throw new StackOverflowError("the fake breaks");
            }
            return FakeStudy.outcome(strategy, key);
        };
    }
}

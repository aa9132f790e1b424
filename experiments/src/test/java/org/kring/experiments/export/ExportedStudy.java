package org.kring.experiments.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.run.ModelRunner;
import org.kring.experiments.run.Progress;
import org.kring.experiments.run.StopRule;
import org.kring.experiments.run.StudyFolder;
import org.kring.experiments.run.StudyRunner;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyInputs;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.experiments.study.Worlds;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** A small sweep of four points, two strategies and two replicates whose model answers at once; one of its runs fails. */
final class ExportedStudy {

    static final int RUNS = 16;
    static final int WEEKS = 3;

    private ExportedStudy() {}

    /** Fails with a message that every text format has to quote. */
    private static final ModelRunner MODEL = (scenario, strategy, key) -> {
        if (strategy.postsPerWeek() > 20 && key.replicate() == 1) {
            throw new IllegalStateException("a \"planted\" failure,\nover two lines; it's one");
        }
        Draws draws = new Draws(key.studySeed(), key.replicate());
        double luck = Draws.uniform(draws.key(Purpose.TRAITS, 0, 0), 0) / 3;
        List<Double> values =
                new ArrayList<>(Collections.nCopies(Metrics.run().size(), luck + strategy.postsPerWeek()));
        values.set(1, Double.NaN);
        values.set(2, -0.0);
        List<Double> weeks = List.of(luck, Double.NaN, 1e-300);
        return new Outcome(
                values,
                Collections.nCopies(Metrics.weekly().size(), weeks),
                strategy.channels().isEmpty() ? List.of() : Collections.nCopies(101, luck));
    };

    static StudyPlan plan() {
        Map<String, FactorLevels> factors = new LinkedHashMap<>();
        factors.put("strategy.postsPerWeek", listed("1", "21"));
        factors.put("strategy.replies", listed("noReplies", "answerInPrivate"));
        return new StudyPlan(
                "exported",
                "kring sweep \"exported\"",
                "0.1.0",
                StudyPlan.SEED_RULE,
                7,
                Catalogue.scenario("regional-welfare"),
                Arm.listed(List.of(Catalogue.strategy("absent"), Catalogue.strategy("lively-mix"))),
                new ReplicationRule.Fixed(2),
                List.of("isolationRisk"),
                Worlds.OFF,
                StudyInputs.OFF,
                new Sweep(factors, DesignKind.FULL_FACTORIAL, 0, 1, List.of(), 0, List.of()));
    }

    /** Runs it in a folder. */
    static Path in(Path folder) throws IOException {
        StopRule never = results -> new StopRule.Decision(false, results.replicates(), "the number asked for");
        try (StudyFolder study = StudyFolder.open(folder, plan())) {
            new StudyRunner(MODEL, never, Progress.silent(), 2).run(study);
        }
        return folder;
    }

    private static FactorLevels listed(String... values) {
        return new FactorLevels.Listed(
                List.of(values).stream().map(YamlValue::new).toList());
    }
}

package org.kring.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.run.ModelRunner;
import org.kring.experiments.run.Progress;
import org.kring.experiments.run.StopRule;
import org.kring.experiments.run.StudyExtension;
import org.kring.experiments.run.StudyFolder;
import org.kring.experiments.run.StudyGrowth;
import org.kring.experiments.run.StudyRunner;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.RunSetting;
import org.kring.experiments.study.SensitivitySample;
import org.kring.experiments.study.StudyFile;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.experiments.study.SweepChanges;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** A sensitivity analysis through the study folder, of a model that takes no time. */
final class SensitivityTest {

    private static final String FILE = """
            study: tiny
            scenario: regional-welfare
            strategies: [absent, lively-mix]
            factors:
              strategy.postsPerWeek: {from: 1, to: 21}
              population.stigmaConcern.mean: {from: 0.2, to: 0.8}
              contact.weeklyDecay: {from: 0.001, to: 0.1, scale: log}
            design: fullFactorial
            replications: 3
            outcomes: [isolationRisk]
            """;
    private static final SensitivitySample TEN = new SensitivitySample(10, 4, false, Map.of());

    /** Posts matter, and the more stigma, the larger is luck; decay does nothing. Noise of its own for every run. */
    private static final ModelRunner MODEL = (scenario, strategy, key) -> {
        double posts = strategy.postsPerWeek();
        double stigma = scenario.population().stigmaConcern().mean();
        long point = Double.doubleToLongBits(posts) ^ (31 * Double.doubleToLongBits(stigma));
        Draws draws = new Draws(key.studySeed() + point, key.replicate());
        double value = posts + 20.0 * stigma * Draws.normal(draws.key(Purpose.TRAITS, 0, 0), 0);
        return outcome(strategy.channels().isEmpty() ? 0.0 : value);
    };

    private final Path temp;

    SensitivityTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void theTableIsTheSameForAnyNumberOfThreads() {
        StudyPlan plan = plan(SensitivityMethod.MORRIS, TEN);
        String alone = SensitivityTables.csv(run("alone", plan, MODEL, 1));
        assertThat(SensitivityTables.csv(run("together", plan, MODEL, 4))).isEqualTo(alone);
        assertThat(alone.lines().count()).isEqualTo(1 + 3 * 2 * 9);
    }

    @Test
    void aSampleThatGrowsIsTheLargerSample() {
        Sensitivity once = run("once", plan(SensitivityMethod.MORRIS, TEN), MODEL, 2);
        Path small = temp.resolve("small");
        StudyPlan half = plan(SensitivityMethod.MORRIS, new SensitivitySample(5, 4, false, Map.of()));
        run("small", half, MODEL, 2);
        StudyExtension.extend(small, new StudyGrowth(Optional.empty(), Optional.of(40), List.of()));
        Sensitivity grown = run("small", StudyPlan.read(small), MODEL, 2);
        assertThat(SensitivityTables.csv(grown)).isEqualTo(SensitivityTables.csv(once));
    }

    @Test
    void aSampleGrowsByWholeTrajectoriesOnly() {
        StudyPlan plan = plan(SensitivityMethod.MORRIS, TEN);
        run("odd", plan, MODEL, 2);
        assertThatThrownBy(() -> StudyExtension.extend(
                        temp.resolve("odd"), new StudyGrowth(Optional.empty(), Optional.of(42), List.of())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("multiple of 4");
    }

    @Test
    void aFailedRunLeavesItsTrajectoryOutWholeAndTheRestStays() {
        StudyPlan plan = plan(SensitivityMethod.MORRIS, TEN);
        Sensitivity all = run("all", plan, MODEL, 2);
        double stigma = 0.4;
        ModelRunner failing = (scenario, strategy, key) -> {
            if (key.replicate() == 2
                    && scenario.population().stigmaConcern().mean() == stigma
                    && scenario.contact().weeklyDecay() == 0.1
                    && !strategy.channels().isEmpty()) {
                throw new IllegalStateException("on purpose");
            }
            return MODEL.run(scenario, strategy, key);
        };
        Sensitivity some = run("some", plan, failing, 2);
        Sensitivity.Result result = main(some);
        assertThat(some.planned()).isEqualTo(10);
        assertThat(result.blocks()).isBetween(2, 9);
        assertThat(main(all).blocks()).isEqualTo(10);
        assertThat(some.results().stream()
                        .filter(each -> each.target().arm().equals("absent"))
                        .map(Sensitivity.Result::blocks))
                .contains(10);
    }

    @Test
    void whatActsIsToldApartAndWhatOnlyMakesLuckIsFoundInTheVariance() throws Exception {
        SensitivitySample large = new SensitivitySample(32, 0, false, Map.of());
        StudyPlan plan = plan(SensitivityMethod.SOBOL, large).withReplications(new ReplicationRule.Fixed(24));
        Sensitivity found = Sensitivity.of(plan, rows(plan), Targets.all(plan, Optional.empty()), Sensitivity.WIDTH);
        assertThat(main(found).of(IndexKind.TOTAL).get(0).factor()).isEqualTo("strategy.postsPerWeek");
        assertThat(main(found)
                        .of(IndexKind.TOTAL, "strategy.postsPerWeek")
                        .orElseThrow()
                        .isTold())
                .isTrue();
        assertThat(main(found)
                        .of(IndexKind.TOTAL, "contact.weeklyDecay")
                        .orElseThrow()
                        .isTold())
                .isFalse();
        Sensitivity.Result luck = found.results().stream()
                .filter(each -> each.target().quantity() == Target.Quantity.LOG_VARIANCE
                        && each.target().isDifference())
                .findFirst()
                .orElseThrow();
        assertThat(luck.of(IndexKind.TOTAL).get(0).factor()).isEqualTo("population.stigmaConcern.mean");
        assertThat(luck.of(IndexKind.TOTAL).get(0).isTold()).isTrue();
        assertThat(SensitivityVerdict.of(SensitivityMethod.SOBOL, main(found)))
                .startsWith("strategy.postsPerWeek matters most for isolationRisk, lively-mix less absent (total ")
                .contains("not told apart from noise: ");
    }

    @Test
    void aStudyUnderWayIsAnalysedAsFarAsItIs() {
        StudyPlan plan = plan(SensitivityMethod.MORRIS, TEN);
        run("whole", plan, MODEL, 2);
        List<RunRow> rows = StudyReader.read(temp.resolve("whole")).rows();
        List<RunRow> first = rows.stream()
                .filter(row -> row.id().replicate() == 0 && row.id().point() < 18)
                .toList();
        Sensitivity early = Sensitivity.of(plan, first, Targets.main(plan), Sensitivity.WIDTH);
        assertThat(early.replicates()).isEqualTo(1);
        assertThat(main(early).blocks()).isEqualTo(4);
        List<RunRow> most =
                rows.stream().filter(row -> row.id().replicate() < 3).toList();
        assertThat(Sensitivity.of(plan, most, Targets.main(plan), Sensitivity.WIDTH)
                        .replicates())
                .isEqualTo(3);
    }

    @Test
    void aGroupMovesAsOneAndHasItsName() {
        Map<String, List<String>> people =
                Map.of("people", List.of("population.stigmaConcern.mean", "contact.weeklyDecay"));
        Sensitivity found =
                run("groups", plan(SensitivityMethod.MORRIS, new SensitivitySample(10, 4, false, people)), MODEL, 2);
        assertThat(found.factors()).containsExactly("people", "strategy.postsPerWeek");
        assertThat(main(found).of(IndexKind.MU, "people")).isEmpty();
        assertThat(main(found).of(IndexKind.MU_STAR, "people")).isPresent();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Map<String, List<String>> unknown = Map.of("people", List.of("population.stigmaConcern.men"));
        assertThatThrownBy(() -> plan(SensitivityMethod.MORRIS, new SensitivitySample(4, 4, false, unknown)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("which is no factor of the study");
        Map<String, List<String>> taken = Map.of("contact.weeklyDecay", List.of("strategy.postsPerWeek"));
        assertThatThrownBy(() -> plan(SensitivityMethod.MORRIS, new SensitivitySample(4, 4, false, taken)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("has the name of a factor");
    }

    private static Sensitivity.Result main(Sensitivity sensitivity) {
        return sensitivity.results().stream()
                .filter(each -> each.target().quantity() == Target.Quantity.MEAN
                        && each.target().isDifference())
                .findFirst()
                .orElseThrow();
    }

    private static StudyPlan plan(SensitivityMethod method, SensitivitySample sample) {
        StudyFile file = RecordText.parse(StudyFile.class, FILE, "tiny.yaml", "kring show posting-frequency");
        return SensitivityPlan.of("tiny.yaml", file, SweepChanges.NONE, method, sample, "kring sensitivity tiny.yaml");
    }

    private Sensitivity run(String name, StudyPlan plan, ModelRunner model, int threads) {
        Path path = temp.resolve(name);
        try (StudyFolder folder = StudyFolder.open(path, plan)) {
            new StudyRunner(model, StopRule.never(), Progress.silent(), threads).run(folder);
        }
        return Sensitivity.of(
                plan, StudyReader.read(path).rows(), Targets.all(plan, Optional.empty()), Sensitivity.WIDTH);
    }

    /** All runs, without a folder, which would force thousands of lines to disk. */
    private static List<RunRow> rows(StudyPlan plan) throws Exception {
        StudyPoints points = StudyPoints.of(plan);
        List<RunRow> rows = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            for (String arm : plan.labels()) {
                for (int r = 0; r < plan.replications().most(); r++) {
                    RunId id = new RunId(point, arm, r);
                    RunSetting setting = points.setting(id);
                    Outcome outcome = MODEL.run(setting.scenario(), setting.strategy(), setting.key());
                    rows.add(RunRow.Finished.of(id, plan.studySeed(), outcome));
                }
            }
        }
        return rows;
    }

    private static Outcome outcome(double value) {
        List<Double> values = new ArrayList<>(Collections.nCopies(Metrics.run().size(), value));
        return new Outcome(values, Collections.nCopies(Metrics.weekly().size(), List.of(value)), List.of());
    }
}

package org.kring.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;

/** Plans of sweeps: their hash, their points, and what they refuse. */
final class SweepPlanTest {

    private static final String STUDY = """
            study: small
            scenario: regional-welfare
            strategies: [lively-mix, absent, lively-mix]
            factors:
              strategy.channels[0].kind: [page, closedGroup]
              network.activityGroupSize: {from: 5, to: 20, levels: 4}
              feed.showRate: {from: 0.1, to: 1, levels: 3, scale: log}
            design: fullFactorial
            replications: {precision: 0.01, on: isolationRisk, min: 4, max: 9}
            outcomes: [isolationRisk]
            """;

    @Test
    void aPlanIsReadBackAsItWasWrittenAndComparisonsKeepTheirHash() {
        StudyPlan plan = plan(STUDY);

        assertThat(RecordText.parse(StudyPlan.class, plan.json(), "plan.json", "x"))
                .isEqualTo(plan);
        assertThat(plan.withSweep(Sweep.OFF).json()).doesNotContain("\"sweep\":");
        assertThat(plan.hash()).isNotEqualTo(plan.withSweep(Sweep.OFF).hash());
    }

    @Test
    void signsAreKeptWithTheirLevelsAndChangeNoHash() {
        StudyPlan plan = plan(STUDY + "signs: [{outcome: reach, strategy: lively-mix, over: absent,"
                + " factor: feed.showRate, at: {'strategy.channels[0].kind': page}, sign: up}]\n");

        assertThat(plan.hash()).isEqualTo(plan(STUDY).hash());
        assertThat(plan.sweep().signs()).hasSize(1).allSatisfy(sign -> {
            assertThat(sign.from().text()).isEqualTo("0.1");
            assertThat(sign.to().text()).isEqualTo("1");
        });
        assertThat(RecordText.parse(StudyPlan.class, plan.json(), "plan.json", "x"))
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {outcome: reach, strategy: lively, over: absent, sign: up} | lively is no strategy of the study
            {outcome: reach, strategy: absent, factor: feed.show, sign: up} | feed.show is no factor of the study
            {outcome: reach, strategy: absent, factor: feed.showRate, to: 3, sign: up} | 3 is no level of feed.showRate
            {outcome: reach, strategy: absent, sign: up} | a factor, or a strategy under over, is needed
            {outcome: reached, strategy: absent, over: lively-mix, sign: up} | reached is not an outcome
            """)
    void aSignThatTheStudyCannotShowIsRefused(String sign, String message) {
        assertThatThrownBy(() -> plan(STUDY + "signs: [" + sign + "]\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe ");
    }

    @Test
    void pointsAreAllCombinationsWithTheLastFactorFastest() {
        StudyPoints points = StudyPoints.of(plan(STUDY));

        assertThat(points.size()).isEqualTo(24);
        assertThat(points.values(0)).containsExactly("page", "5", "0.1");
        assertThat(points.values(23)).containsExactly("closedGroup", "20", "1");
        assertThat(points.values(1).get(2)).startsWith("0.31622776");
    }

    @Test
    void theCounterfactualComesFirstAndTakesNoPartInFactorsOfStrategies() {
        StudyPlan plan = plan(STUDY);
        RunSetting absent = StudyPoints.of(plan).setting(new RunId(13, "absent", 2));
        RunSetting lively = StudyPoints.of(plan).setting(new RunId(13, "lively-mix-2", 2));

        assertThat(plan.labels()).containsExactly("absent", "lively-mix", "lively-mix-2");
        assertThat(absent.strategy().channels()).isEmpty();
        assertThat(lively.strategy().channels().get(0).kind()).hasToString("CLOSED_GROUP");
        assertThat(absent.scenario()).isEqualTo(lively.scenario());
        assertThat(absent.key()).isEqualTo(lively.key());
        assertThat(lively.scenario().network().activityGroupSize()).isEqualTo(5);
    }

    @Test
    void aRangeOfAWholeParameterTakesWholeNumbersOnly() {
        String halves = STUDY.replace("{from: 5, to: 20, levels: 4}", "{from: 5, to: 20, levels: 5}");
        StudyPoints points = StudyPoints.of(plan(halves));

        assertThat(IntStream.range(0, points.size()).mapToObj(points::values))
                .allMatch(values -> values.get(1).matches("\\d+"));
    }

    @Test
    void aCombinationThatCannotBeRunIsNamedByItsValues() {
        String elsewhere = STUDY.replace(
                "feed.showRate: {from: 0.1, to: 1, levels: 3, scale: log}",
                "strategy.channels[0].platform: [facebook, myspace]");

        assertThatThrownBy(() -> PointCheck.check("small.yaml", plan(elsewhere)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("small.yaml, point p0001 (strategy.channels[0].kind = page")
                .hasMessageContaining("strategy.channels[0].platform = myspace")
                .hasMessageContaining("facebook, twitter, linkedin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            levels: 4        | levels: 2000000000 | line 6, factors.network.activityGroupSize.levels: the range: levels must be from 2 to 1000000
            levels: 4        | levels: 1          | levels must be from 2 to 1000000, but was 1
            [page, closedGroup] | [page, page]    | line 4, factors: factors.strategy.channels[0].kind must name each value once
            precision: 0.01  | precision: -1      | line 9, replications.precision: precision must be above 0
            study: small     | study: ../small    | line 1, study: study must be 1 to 60 lower case letters
            """)
    void whatAStudyCannotMeanIsToldWithItsLine(String before, String after, String message) {
        assertThatThrownBy(() -> plan(STUDY.replace(before, after)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe ");
    }

    @Test
    void aFactorThatDoesNotExistIsToldBeforeASignThatHasItRight() {
        String wrong = STUDY.replace("feed.showRate", "feed.showRte")
                + "signs: [{outcome: reach, strategy: absent, factor: feed.showRate, sign: up}]\n";

        assertThatThrownBy(() -> plan(wrong))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("there is no showRte")
                .hasMessageContaining("Maybe showRate was meant");
    }

    @Test
    void tooManyRunsAreRefusedWithTheirNumber() {
        String many = STUDY.replace("max: 9", "max: 900000")
                .replace("levels: 4", "levels: 16")
                .replace("levels: 3", "levels: 3000");

        assertThatThrownBy(() -> plan(many)).isInstanceOf(InputException.class).hasMessageContaining("96000 points");
    }

    @Test
    void oneOutcomeOrSeveralMayDecideTheReplications() {
        String two = STUDY.replace("on: isolationRisk", "on: [isolationRisk, staffHours]");

        assertThat(plan(two).replications())
                .isEqualTo(new ReplicationRule.Precision(4, 9, 0.01, List.of("isolationRisk", "staffHours")));
        assertThat(plan(STUDY.replaceAll("replications: .*", "replications: 3")).replications())
                .isEqualTo(new ReplicationRule.Fixed(3));
    }

    @Test
    void theKeyOfARunAtAPointIsReadBack() {
        assertThat(RunId.parse("p0007/lively-mix/r0003")).contains(new RunId(7, "lively-mix", 3));
        assertThat(RunId.parse("p12345/a/b/r0000")).contains(new RunId(12345, "a/b", 0));
        assertThat(new RunId(7, "lively-mix", 3)).hasToString("p0007/lively-mix/r0003");
    }

    private static StudyPlan plan(String text) {
        StudyFile file = RecordText.parse(StudyFile.class, text, "small.yaml", "kring show posting-frequency");
        return SweepPlan.of("small.yaml", file, SweepChanges.NONE, "kring sweep small.yaml");
    }
}

package org.kring.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Overrides;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.organisation.PostingStrategy;

/** Plans, their hashes and the keys of their runs. */
final class StudyPlanTest {

    private static final PostingStrategy ABSENT = Catalogue.strategy("absent");
    private static final PostingStrategy LIVELY = Catalogue.strategy("lively-mix");
    private static final ReplicationRule RULE = new ReplicationRule.Precision(4, 11, 0.01, List.of("isolationRisk"));

    @Test
    void aPlanIsReadBackAsItWasWritten() {
        StudyPlan plan = plan(7, "kring compare", RULE, LIVELY);

        assertThat(RecordText.parse(StudyPlan.class, plan.json(), "plan.json", "x"))
                .isEqualTo(plan);
    }

    @Test
    void theHashMindsWhatResultsDependOnAndNothingElse() {
        String hash = plan(7, "a", RULE, LIVELY).hash();

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(plan(7, "b", RULE, LIVELY).hash()).isEqualTo(hash);
        assertThat(plan(8, "a", RULE, LIVELY).hash()).isNotEqualTo(hash);
        assertThat(plan(7, "a", new ReplicationRule.Fixed(4), LIVELY).hash()).isNotEqualTo(hash);
        assertThat(plan(7, "a", RULE, Overrides.with(LIVELY, "postsPerWeek", 6)).hash())
                .isNotEqualTo(hash);
    }

    @Test
    void theCounterfactualIsFirstAndDoublesGetNumbers() {
        PostingStrategy mirror = Catalogue.strategy("website-mirror");

        assertThat(Arm.of(ABSENT, List.of(LIVELY, mirror, LIVELY, LIVELY)).stream()
                        .map(Arm::label))
                .containsExactly("absent", "lively-mix", "website-mirror", "lively-mix-2", "lively-mix-3");
        assertThat(Arm.of(ABSENT, List.of(LIVELY, ABSENT)).stream().map(Arm::label))
                .containsExactly("absent", "lively-mix");
        assertThat(Arm.of(ABSENT, List.of(Overrides.with(LIVELY, "name", "absent"))).stream()
                        .map(Arm::label))
                .containsExactly("absent", "absent-2");
    }

    @Test
    void checkpointsRiseFromTheMinimumToTheMaximum() {
        assertThat(RULE.checkpoints()).containsExactly(4, 6, 9, 11);
        assertThat(RULE.most()).isEqualTo(11);
        assertThat(new ReplicationRule.Precision(5, 5, 1, List.of("isolationRisk")).checkpoints())
                .containsExactly(5);
        assertThat(new ReplicationRule.Fixed(3).checkpoints()).containsExactly(3);
    }

    @Test
    void aStrategyOnAnUnknownPlatformIsRefused() {
        PostingStrategy elsewhere = Overrides.with(LIVELY, "channels[0].platform", "myspace");

        assertThatThrownBy(() -> plan(1, "", RULE, elsewhere))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("lively-mix")
                .hasMessageContaining("myspace")
                .hasMessageContaining("facebook, twitter, linkedin");
    }

    @Test
    void anUnknownOutcomeLeadsToTheNearest() {
        assertThatThrownBy(() -> new ReplicationRule.Precision(4, 8, 0.1, List.of("isolationrisks")))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("Maybe isolationRisk was meant; kring list metrics shows all.");
    }

    @Test
    void theKeyOfARunIsReadBackAsItWasWritten() {
        RunId id = new RunId("lively-mix", 3);

        assertThat(id).hasToString("lively-mix/r0003");
        assertThat(RunId.parse("lively-mix/r0003")).contains(id);
        assertThat(RunId.parse("a/r1/r12345")).contains(new RunId("a/r1", 12345));
        assertThat(RunId.parse("lively-mix")).isEmpty();
    }

    @Test
    void theBuildKnowsItsVersion() {
        assertThat(ProgramBuild.current().version()).matches("\\d+\\.\\d+.*");
        assertThat(ProgramBuild.current().commit()).matches("[0-9a-f]{7,40}(-dirty)?|unknown");
    }

    private static StudyPlan plan(long seed, String command, ReplicationRule rule, PostingStrategy strategy) {
        return new StudyPlan(
                "test",
                command,
                "0.1.0",
                StudyPlan.SEED_RULE,
                seed,
                Catalogue.scenario("regional-welfare"),
                Arm.of(ABSENT, List.of(strategy)),
                rule,
                List.of("isolationRisk"));
    }
}

package org.kring.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.study.ReplicationRule;
import org.kring.model.engine.Given;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Outcome;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/** A run that takes too long fails alone, and one that does not is not changed. */
final class RunDeadlineTest {

    private static final Scenario SMALL =
            Catalogue.scenario("regional-welfare").withPersons(200).withHorizon(new Horizon(1, 1));

    private static Outcome witness(RunDeadline deadline) {
        return Simulation.witness(
                SMALL, Given.NOTHING, Catalogue.strategy("lively-mix"), new RunKey(1, 0), 1, List.of(deadline));
    }

    @Test
    void aRunThatTakesTooLongIsEndedBetweenTwoDays() {
        AtomicLong now = new AtomicLong();
        // Two seconds pass at each look: one at the beginning, one after the burn-in, one a day.
        RunDeadline deadline = new RunDeadline(Duration.ofSeconds(7), () -> now.getAndAdd(2_000_000_000L));

        assertThatThrownBy(() -> witness(deadline))
                .isInstanceOf(RunTooLongException.class)
                .hasMessage(
                        "the run was ended after day 10, burn-in included: it took 8 s, and --run-timeout allows 7 s");
    }

    @Test
    void aRunThatEndsInTimeYieldsWhatItYieldsWithout() {
        assertThat(witness(new RunDeadline(Duration.ofHours(1))))
                .isEqualTo(Simulation.run(SMALL, Catalogue.strategy("lively-mix"), new RunKey(1, 0), 1));
    }

    @Test
    void itsRowSaysSoAndTheStudyGoesOn(@TempDir Path temp) {
        ModelRunner model = (scenario, strategy, key) -> {
            if (key.replicate() == 1 && strategy.channels().isEmpty()) {
                witness(new RunDeadline(Duration.ZERO));
            }
            return FakeStudy.outcome(strategy, key);
        };
        try (StudyFolder folder =
                StudyFolder.open(temp.resolve("study"), FakeStudy.plan(new ReplicationRule.Fixed(3)))) {
            StudyEnd end = FakeStudy.runner(model, StopRule.never(), 2).run(folder);

            assertThat(end.manifest().runs()).isEqualTo(8);
            assertThat(end.study().failures()).singleElement().satisfies(row -> {
                assertThat(row.stage()).isEqualTo("time");
                assertThat(row.message()).contains("--run-timeout allows 0 s");
                assertThat(row.stackTrace()).contains("RunTooLongException");
            });
        }
    }
}

package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/** The files by which docs/performance.md measures a run with everything on: they load, and everything is on. */
final class BenchmarkFilesTest {

    private static final Path FOLDER = Path.of("benchmarks");

    @Test
    void everythingIsOnInTheRunThatIsMeasured() {
        Scenario scenario = Catalogue.scenario(FOLDER.resolve("everything.yaml").toString())
                .withPersons(2_000)
                .withHorizon(new Horizon(1, 3));
        PostingStrategy strategy =
                Catalogue.strategy(FOLDER.resolve("all-elements.yaml").toString());

        Outcome outcome = Simulation.run(scenario, strategy, new RunKey(2014L, 0), 1);

        assertThat(scenario.hazards().isOn()).isTrue();
        for (String acts :
                new String[] {"paidReach", "requestedShares", "comments", "helpAsksElsewhere", "supportRead"}) {
            assertThat(outcome.value(acts)).as(acts).isPositive();
        }
    }

    @Test
    void theOrganisationOfTheYearOfACountryHasThreeChannelsThatAreUsed() {
        Scenario scenario = Catalogue.scenario(FOLDER.resolve("everything.yaml").toString())
                .withPersons(2_000)
                .withHorizon(new Horizon(1, 3));
        PostingStrategy strategy =
                Catalogue.strategy(FOLDER.resolve("three-channels.yaml").toString());

        Outcome outcome = Simulation.run(scenario, strategy, new RunKey(2014L, 0), 1);

        assertThat(strategy.channels()).hasSize(3);
        assertThat(outcome.value("staffPosts")).isPositive();
        assertThat(outcome.value("memberPosts"))
                .as("only in the group may members write")
                .isPositive();
    }
}

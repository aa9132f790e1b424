package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.observe.Metrics;

final class RunCommandTest {

    @Test
    void oneRunPrintsEveryMetric() {
        Said said = Said.to("run", "--strategy", "lively-mix", "--persons", 300, "--weeks", 2);

        assertThat(said.code()).isZero();
        assertThat(said.out().lines()).hasSameSizeAs(Metrics.run());
        assertThat(said.out()).contains("isolationRisk").contains("share of clients");
    }

    @Test
    void sameSeedPrintsTheSameAndAnotherReplicateDoesNot() {
        Object[] command = {"run", "--strategy", "lively-mix", "--persons", 300, "--weeks", 2, "--json"};

        assertThat(Said.to(command).out()).isEqualTo(Said.to(command).out());
        Object[] other = {"run", "--strategy", "lively-mix", "--persons", 300, "--weeks", 2, "--json", "--replicate", 1
        };
        assertThat(Said.to(other).out()).isNotEqualTo(Said.to(command).out());
    }

    @Test
    void jsonHasAValueOrNullForEveryMetric() throws IOException {
        Said said = Said.to("run", "--strategy", "absent", "--persons", 300, "--weeks", 2, "--json");

        JsonNode outcomes = new ObjectMapper().readTree(said.out()).get("outcomes");
        assertThat(outcomes.size()).isEqualTo(Metrics.run().size());
    }

    @Test
    void eventsAndPanelAreWrittenBesideTheMetrics(@TempDir Path folder) throws IOException {
        Path events = folder.resolve("events.csv");
        Path panel = folder.resolve("panel.csv");

        Said said = Said.to(
                "run",
                "--strategy",
                "lively-mix",
                "--persons",
                300,
                "--weeks",
                2,
                "--events",
                events,
                "--panel",
                panel);

        assertThat(said.code()).isZero();
        assertThat(said.out().lines()).hasSameSizeAs(Metrics.run());
        assertThat(Files.readAllLines(events).get(0)).startsWith("event,hour,week,action,person,other,via,post,venue");
        assertThat(Files.readAllLines(panel)).hasSize(1 + 300 * 3);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void anEventLogThatExistsIsWrongInputAndStaysAsItIs(@TempDir Path folder) throws IOException {
        Path events = Files.writeString(folder.resolve("events.csv"), "mine");

        Said said = Said.to("run", "--strategy", "lively-mix", "--persons", 300, "--weeks", 2, "--events", events);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("events.csv exists already").contains("Maybe");
        assertThat(events).hasContent("mine");
    }

    @Test
    void negativeWeeksAreWrongInput() {
        Said said = Said.to("run", "--strategy", "lively-mix", "--weeks", -3);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err())
                .contains("--weeks must be a whole number in [1, 520], but was -3")
                .contains("Maybe");
    }

    @Test
    void noThreadsAreWrongInput() {
        Said said = Said.to("run", "--strategy", "lively-mix", "--threads", 0);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("--threads must be between 1 and 1024, but was 0");
    }

    @Test
    void strategyOnAnUnknownPlatformIsWrongInput(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, Catalogue.text("website-mirror").replace("facebook", "friendster"));

        Said said = Said.to("run", "--strategy", file, "--persons", 300, "--weeks", 2);

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("friendster").contains("Maybe");
    }
}

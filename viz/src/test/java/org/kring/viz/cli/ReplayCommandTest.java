package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.JournalLine;
import org.kring.experiments.result.RunRow;
import org.kring.model.observe.Outcome;

final class ReplayCommandTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void aReplayedRunHasTheStoredDigest() {
        Path folder = SmallStudy.copyTo(temp.resolve("study"));

        Said said = Said.to("replay", folder, "--run", "lively-mix/r0002");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("reachShareOfClients").contains("The stored run has the same digest.");
    }

    @Test
    void aReplayNamesTheFirstWeekThatDiffersFromWhatIsStored() throws IOException {
        Path folder = SmallStudy.copyTo(temp.resolve("study"));
        Path journal = folder.resolve("journal.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        RunRow.Finished row = (RunRow.Finished) JournalLine.read(lines.get(lines.size() - 1));
        Outcome outcome = row.outcome();
        List<List<Double>> weekly = new ArrayList<>(outcome.weekly());
        weekly.set(0, List.of(weekly.get(0).get(0), weekly.get(0).get(1) + 1e-12));
        Outcome other = new Outcome(outcome.values(), weekly, outcome.lorenz());
        lines.set(lines.size() - 1, JournalLine.write(RunRow.Finished.of(row.id(), row.seed(), other)));
        Files.write(journal, lines);

        Said said = Said.to("replay", folder, "--run", row.id());

        assertThat(said.code()).isEqualTo(Exit.FAILED);
        assertThat(said.out() + said.err()).contains("another digest; week 2 is the first that differs");
    }

    @Test
    void aReplayedRunWritesTheEventsAndThePanelOfTheRun() {
        Path folder = SmallStudy.copyTo(temp.resolve("study"));
        Path[] files = {temp.resolve("a.csv"), temp.resolve("b.csv"), temp.resolve("c.csv"), temp.resolve("d.csv")};

        Said.to(
                "run",
                "--strategy",
                "lively-mix",
                "--persons",
                300,
                "--weeks",
                2,
                "--replicate",
                1,
                "--events",
                files[0],
                "--panel",
                files[1]);
        Said said = Said.to("replay", folder, "--run", "lively-mix/r0001", "--events", files[2], "--panel", files[3]);

        assertThat(said.code()).isZero();
        assertThat(files[2]).hasSameBinaryContentAs(files[0]);
        assertThat(files[3]).hasSameBinaryContentAs(files[1]);
    }

    @Test
    void aRunThatTheStudyDoesNotHoldIsRefusedWithTheStrategiesThatItHas() {
        Path folder = SmallStudy.copyTo(temp.resolve("study"));

        Said said = Said.to("replay", folder, "--run", "livly-mix/r0002");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("absent, lively-mix").contains("Maybe");
        assertThat(Said.to("replay", folder, "--run", "lively-mix/r0900").out())
                .contains("holds no finished run of this key");
    }
}

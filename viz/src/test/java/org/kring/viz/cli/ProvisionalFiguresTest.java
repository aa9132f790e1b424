package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.run.StopRule;
import org.kring.experiments.run.StudyFolder;
import org.kring.experiments.run.StudyRunner;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.Outcomes;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.StudyInputs;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.Sweep;
import org.kring.experiments.study.Worlds;
import org.kring.viz.StudyFixture;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.Figures;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

final class ProvisionalFiguresTest {

    private static final int REPLICATES = 8;
    private static final long MINUTE = 60_000_000_000L;

    @TempDir
    private Path temp = Path.of("");

    private final List<String> said = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private long now;
    private boolean isInTheWay;

    @Test
    void slowComparisonIsDrawnEarlyAndEachTimeThatItsReplicatesDoubled() throws IOException {
        run(MINUTE);

        assertThat(said).hasSize(2);
        assertThat(said.get(0))
                .startsWith("Provisional figures, after 3 replicates: ")
                .contains(Path.of("figures", "weekly-reach.svg").toString());
        assertThat(said.get(1)).startsWith("Provisional figures, after 6 replicates: ");
        assertThat(titles).hasSize(2);
        assertThat(titles.get(0))
                .contains("Provisional, after 3 of 8 replicates: How many clients")
                .contains("this figure is drawn anew at its end. Line: mean of 3 replicates.");
        assertThat(titles.get(1))
                .contains("Provisional, after 6 of 8 replicates")
                .contains("mean of 6 replicates");
    }

    @Test
    void everyProvisionalFigureIsOneThatTheStudyDrawsAtItsEnd() throws IOException {
        run(MINUTE);

        try (Stream<Path> files = Files.list(temp.resolve("study/figures"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "weekly-reach.svg",
                            "interactions-per-staff-hour.svg",
                            "isolation-risk.svg",
                            "trade-off.svg",
                            "participation.svg");
        }
    }

    @Test
    void outcomesThatAreLookedAtAreAllThatTheFiguresShow() {
        StudyResults results = StudyFixture.results(4);

        List<Figure> whole = figures(results, Outcomes.names());
        List<Figure> early = figures(results, ProvisionalFigures.SHOWN);

        for (int i = 0; i < whole.size(); i++) {
            assertThat(FigureWriter.svg(early.get(i), FigureWriter.WIDTH))
                    .as(whole.get(i).name())
                    .isEqualTo(FigureWriter.svg(whole.get(i), FigureWriter.WIDTH));
        }
    }

    private static List<Figure> figures(StudyResults results, List<String> outcomes) {
        Comparison comparison = Comparison.of(results, outcomes, Confidence.fixed());
        return Figures.draw(new Findings(results, comparison, Messages.in(Language.ENGLISH)), Optional.empty());
    }

    @Test
    void comparisonThatIsSoonOverHasNone() throws IOException {
        run(MINUTE / 1000);

        assertThat(said).isEmpty();
        assertThat(temp.resolve("study/figures")).doesNotExist();
    }

    @Test
    void folderThatCannotBeDrawnIntoIsToldOnceAndTheStudyGoesOn() throws IOException {
        isInTheWay = true;

        run(MINUTE);

        assertThat(said).hasSize(1);
        assertThat(said.get(0)).startsWith("No provisional figures: ");
        assertThat(temp.resolve("study/manifest.json")).exists();
    }

    /** Each run takes so long by the clock of the display. */
    private void run(long nanosPerRun) throws IOException {
        try (StudyFolder folder = StudyFolder.open(temp.resolve("study"), plan(), Shard.WHOLE)) {
            if (isInTheWay) {
                Files.writeString(temp.resolve("study/figures"), "a file where the folder should be");
            }
            ProvisionalFigures figures = new ProvisionalFigures(
                    tally -> now += nanosPerRun, folder, (line, values) -> note(line.formatted(values)), () -> now);
            new StudyRunner(
                            (scenario, strategy, key) -> StudyFixture.results(REPLICATES)
                                    .runs(strategy.name())
                                    .get(key.replicate()),
                            StopRule.never(),
                            figures,
                            1)
                    .run(folder);
        }
    }

    private void note(String line) {
        said.add(line);
        try {
            titles.add(Files.readString(temp.resolve("study/figures/weekly-reach.svg")));
        } catch (IOException e) {
            titles.add("none");
        }
    }

    private static StudyPlan plan() {
        return new StudyPlan(
                "made-up",
                "kring compare",
                "0",
                StudyPlan.SEED_RULE,
                1,
                Catalogue.scenario(CompareCommand.SCENARIO),
                Arm.of(
                        Catalogue.strategy(Catalogue.ABSENT),
                        List.of(Catalogue.strategy("lively-mix"), Catalogue.strategy("closed-group"))),
                new ReplicationRule.Fixed(REPLICATES),
                CompareCommand.OUTCOMES,
                Worlds.OFF,
                StudyInputs.OFF,
                Sweep.OFF);
    }
}

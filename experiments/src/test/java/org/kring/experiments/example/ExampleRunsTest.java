package org.kring.experiments.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.run.ModelRunner;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.RunSetting;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.model.engine.Given;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Outcome;
import org.kring.model.scenario.Horizon;

/** A small comparison; the seed is fixed and nothing is left to luck. */
final class ExampleRunsTest {

    private static final StudyPlan PLAN = new StudyPlan(
            "small",
            "kring compare open-conversation",
            "0.1.0",
            StudyPlan.SEED_RULE,
            2014L,
            Catalogue.scenario("regional-welfare").withPersons(500).withHorizon(new Horizon(1, 3)),
            Arm.of(Catalogue.strategy("absent"), List.of(Catalogue.strategy("open-conversation"))),
            new ReplicationRule.Fixed(2),
            List.of("isolationRisk"));

    @TempDir
    private Path folder = Path.of("");

    private static List<RunRow> run(ModelRunner model) throws Exception {
        List<RunRow> rows = new ArrayList<>();
        for (Arm arm : PLAN.arms()) {
            for (int replicate = 0; replicate < 2; replicate++) {
                RunId id = new RunId(arm.label(), replicate);
                RunSetting given = StudyPoints.of(PLAN).setting(id);
                rows.add(RunRow.Finished.of(
                        id, PLAN.studySeed(), model.run(given.scenario(), given.strategy(), given.key())));
            }
        }
        return rows;
    }

    private static List<RunRow> run(ExampleRuns examples) throws Exception {
        return run(examples.model(Given.NOTHING, Optional.empty(), 1));
    }

    private static List<RunRow> plain() throws Exception {
        return run((scenario, strategy, key) -> Simulation.run(scenario, strategy, key, 1));
    }

    private byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("analysis").resolve(name));
    }

    @Test
    void lookingOnChangesNothingAndRunningAgainGivesTheSameBytes() throws Exception {
        ExampleRuns watching = new ExampleRuns(PLAN);
        List<RunRow> rows = run(watching);
        assertThat(rows).isEqualTo(plain());

        assertThat(watching.isMissing(folder, rows)).isTrue();
        watching.write(folder, rows, 1);
        assertThat(watching.isMissing(folder, rows)).isFalse();
        byte[] calendar = file(ExampleTables.CALENDAR);
        byte[] persons = file(ExampleTables.PERSONS);
        byte[] ties = file(ExampleTables.TIES);

        new ExampleRuns(PLAN).write(folder, rows, 2);
        assertThat(file(ExampleTables.CALENDAR)).isEqualTo(calendar);
        assertThat(file(ExampleTables.PERSONS)).isEqualTo(persons);
        assertThat(file(ExampleTables.TIES)).isEqualTo(ties);
    }

    @Test
    void calendarAddsUpToTheMetricsAndPeopleAreTheSameInAllStrategies() throws Exception {
        ExampleRuns examples = new ExampleRuns(PLAN);
        List<RunRow> rows = run(examples);
        examples.write(folder, rows, 1);

        Example example = ExampleTables.read(folder);

        Outcome outcome = ((RunRow.Finished) rows.get(2)).outcome();
        List<ExampleDay> days = example.days().stream()
                .filter(day -> day.arm().equals("open-conversation"))
                .toList();
        assertThat(example.arms()).containsExactly("absent", "open-conversation");
        assertThat(days).hasSize(21);
        assertThat(days.stream().mapToInt(ExampleDay::staffPosts).sum()).isEqualTo((int) outcome.value("staffPosts"));
        assertThat(days.stream().mapToInt(ExampleDay::memberPosts).sum()).isEqualTo((int) outcome.value("memberPosts"));
        assertThat(outcome.value("staffPosts")).isPositive();
        assertThat(numbers(example, "absent")).hasSize(300).doesNotHaveDuplicates();
        assertThat(numbers(example, "open-conversation")).isEqualTo(numbers(example, "absent"));
        assertThat(example.persons().stream().filter(person -> person.arm().equals("absent")))
                .allSatisfy(person -> assertThat(person.did()).isEqualTo(Did.NOTHING));
        assertThat(example.persons()).anyMatch(person -> person.did() == Did.READ);
        assertThat(example.ties())
                .allSatisfy(tie -> assertThat(numbers(example, "absent")).contains(tie.person(), tie.other()));
    }

    @Test
    void runsOfAnotherModelHaveNoExample() throws Exception {
        List<RunRow> others = new ArrayList<>();
        for (RunRow row : plain()) {
            RunRow.Finished run = (RunRow.Finished) row;
            others.add(new RunRow.Finished(run.id(), run.seed(), run.result(), "0".repeat(64)));
        }

        new ExampleRuns(PLAN).write(folder, others, 1);

        assertThat(ExampleTables.read(folder).isEmpty()).isTrue();
    }

    @Test
    void editedTableIsRefusedByNameAndMadeAnew() throws Exception {
        ExampleRuns examples = new ExampleRuns(PLAN);
        List<RunRow> rows = run(examples);
        examples.write(folder, rows, 1);
        Path calendar = folder.resolve("analysis").resolve(ExampleTables.CALENDAR);
        Files.writeString(calendar, Files.readString(calendar).replaceFirst("\nabsent,1,", "\nabsent,one,"));

        assertThatThrownBy(() -> ExampleTables.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(ExampleTables.CALENDAR);
        assertThat(examples.isMissing(folder, rows)).isTrue();
    }

    private static List<Integer> numbers(Example example, String arm) {
        return example.persons().stream()
                .filter(person -> person.arm().equals(arm))
                .map(ExamplePerson::person)
                .toList();
    }
}

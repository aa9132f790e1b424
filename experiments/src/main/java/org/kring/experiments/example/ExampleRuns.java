package org.kring.experiments.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.result.Digests;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.run.ModelRunner;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.RunSetting;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.model.engine.Given;
import org.kring.model.engine.Simulation;
import org.kring.model.organisation.PostingStrategy;

/**
 * Makes the example of a comparison: looks on while the first replicate of each strategy is run, which costs next to nothing,
 * and runs again what it has not seen, because the study was begun by another process or on other machines.
 */
public final class ExampleRuns {

    private static final int FIRST = 0;

    private final StudyPlan plan;
    private final boolean isOn;
    private final Map<PostingStrategy, ExampleRun> seen = Collections.synchronizedMap(new HashMap<>());

    /**
     * Nothing seen yet.
     *
     * @param plan the study; only a comparison has an example, and only one of made-up people, because a study folder never
     *     holds ties of real ones
     */
    public ExampleRuns(StudyPlan plan) {
        this.plan = plan;
        isOn = !plan.sweep().isOn()
                && !(plan.replications() instanceof ReplicationRule.Selection)
                && plan.inputs().files().isEmpty();
    }

    /**
     * The model, looked on at. It yields what it yields without.
     *
     * @param given what the files hold that the scenario names
     * @param limit how long a run may take; empty for no limit
     * @param threads threads within a run, at least 1
     * @return runs it
     */
    public ModelRunner model(Given given, Optional<Duration> limit, int threads) {
        ModelRunner plain = ModelRunner.of(given, limit, threads);
        return (scenario, strategy, key) -> {
            if (!isOn || key.replicate() != FIRST) {
                return plain.run(scenario, strategy, key);
            }
            ExampleRun run = new ExampleRun();
            seen.put(strategy, run);
            return ModelRunner.of(given, limit, threads, List.of(run)).run(scenario, strategy, key);
        };
    }

    /**
     * Whether the tables of the example are missing, or not those of all strategies whose first replicate finished.
     *
     * @param study the study folder
     * @param rows its runs
     * @return true if {@link #write} has something to do
     */
    public boolean isMissing(Path study, List<RunRow> rows) {
        return isOn && !arms(rows).equals(there(study));
    }

    /**
     * Writes the tables of the example.
     *
     * @param study the study folder
     * @param rows its runs
     * @param threads threads within a run, at least 1
     * @throws StorageException if a table cannot be written
     */
    public void write(Path study, List<RunRow> rows, int threads) {
        List<ExampleDay> days = new ArrayList<>();
        List<ExamplePerson> persons = new ArrayList<>();
        List<ExampleTie> ties = List.of();
        for (RunRow.Finished row : first(rows)) {
            Optional<ExampleRun> run = run(row, threads);
            if (run.isEmpty()) {
                // Another model made this folder; a run of this one would be no example of it.
                return;
            }
            String arm = row.id().arm();
            days.addAll(run.get().days(arm));
            persons.addAll(run.get().persons(arm));
            ties = run.get().ties();
        }
        try {
            ExampleTables.write(study, new Example(days, persons, ties));
        } catch (IOException e) {
            throw new StorageException(study, "tables of the example", e);
        }
    }

    private Optional<ExampleRun> run(RunRow.Finished row, int threads) {
        RunSetting setting = StudyPoints.of(plan).setting(row.id());
        Optional<ExampleRun> there =
                Optional.ofNullable(seen.get(setting.strategy())).filter(ExampleRun::isWhole);
        return there.isPresent() ? there : again(row, setting, threads);
    }

    private static Optional<ExampleRun> again(RunRow.Finished row, RunSetting setting, int threads) {
        ExampleRun run = new ExampleRun();
        String digest = Digests.of(Simulation.witness(
                setting.scenario(), Given.NOTHING, setting.strategy(), setting.key(), threads, List.of(run)));
        return digest.equals(row.digest()) ? Optional.of(run) : Optional.empty();
    }

    private List<String> arms(List<RunRow> rows) {
        return first(rows).stream().map(row -> row.id().arm()).toList();
    }

    /** The first replicates that came to their end, in the order of the plan. */
    private List<RunRow.Finished> first(List<RunRow> rows) {
        List<RunRow.Finished> first = new ArrayList<>();
        for (Arm arm : plan.arms()) {
            RunId id = new RunId(arm.label(), FIRST);
            rows.stream()
                    .filter(row -> row instanceof RunRow.Finished && row.id().equals(id))
                    .map(RunRow.Finished.class::cast)
                    .forEach(first::add);
        }
        return first;
    }

    private static List<String> there(Path study) {
        try {
            return ExampleTables.read(study).arms();
        } catch (InputException e) {
            // Somebody edited it; it is made anew.
            return List.of();
        }
    }
}

package org.kring.viz.cli;

import java.util.Optional;
import org.kring.experiments.study.PointCheck;
import org.kring.experiments.study.Studies;
import org.kring.experiments.study.StudyFile;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.SweepChanges;
import org.kring.experiments.study.SweepPlan;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which sweep is meant, and what is other than in its file. */
final class SweepOptions {

    @Parameters(paramLabel = "STUDY", description = "Name of a built-in study, or path of a YAML file.")
    private String study = "";

    @Option(names = "--persons", paramLabel = "N", description = "Simulated persons, instead of the scenario's own.")
    private Optional<Integer> persons = Optional.empty();

    @Option(names = "--weeks", paramLabel = "N", description = "Observed weeks, instead of the scenario's own.")
    private Optional<Integer> weeks = Optional.empty();

    @Option(names = "--replications", paramLabel = "N", description = "Run exactly N replicates at every point.")
    private Optional<Integer> replications = Optional.empty();

    @Option(names = "--points", paramLabel = "N", description = "Points of a design that fills the space.")
    private Optional<Integer> points = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all luck, instead of the file's own.")
    private Optional<Long> seed = Optional.empty();

    /**
     * The plan, all of whose points were checked.
     *
     * @param command what was typed
     * @throws org.kring.experiments.scenario.InputException if anything does not fit
     */
    Checked plan(String command) {
        StudyFile file = Studies.find(study);
        StudyPlan plan =
                SweepPlan.of(study, file, new SweepChanges(persons, weeks, replications, points, seed), command);
        return new Checked(file, plan, PointCheck.check(study, plan));
    }

    /**
     * A plan that was checked.
     *
     * @param file the file that it comes from
     * @param plan the plan
     * @param points how many points were checked
     */
    record Checked(StudyFile file, StudyPlan plan, int points) {}
}

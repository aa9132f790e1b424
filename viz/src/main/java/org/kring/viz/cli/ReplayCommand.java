package org.kring.viz.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.kring.experiments.input.Input;
import org.kring.experiments.result.Digests;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.RunSetting;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.experiments.trace.TracedRun;
import org.kring.model.observe.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One run of a study folder again, from its plan alone. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Runs one run of a study folder again, prints every metric, and says whether it has the same digest.",
        footerHeading = "%nExample:%n",
        footer = {
            "  kring replay DIR --run lively-mix/r0003",
            "  kring replay DIR --run lively-mix/r0003 --events events.csv"
        })
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "A study folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--run",
            required = true,
            paramLabel = "KEY",
            description = "Key of the run, as in the first column of runs.csv and failures.csv.")
    private String run = "";

    @Mixin
    private TraceOptions traces = new TraceOptions();

    @Override
    public Integer call() {
        StoredStudy study = StudyReader.read(folder);
        StudyPlan plan = study.plan();
        RunId id = id(plan);
        RunSetting setting = StudyPoints.of(plan).setting(id);
        Outcome outcome = TracedRun.run(
                setting.scenario(),
                Input.readAgain(plan).given(),
                setting.strategy(),
                setting.key(),
                1,
                traces.request());
        PrintWriter out = spec.commandLine().getOut();
        Columns.print(out, RunCommand.rows(outcome));
        String digest = Digests.of(outcome);
        Optional<RunRow.Finished> stored = stored(study, id);
        out.println("digest " + digest);
        out.println(stored.map(row -> compared(row, digest, outcome))
                .orElse("The study holds no finished run of this key."));
        return stored.isPresent() && !stored.get().digest().equals(digest) ? Exit.FAILED : Exit.DONE;
    }

    private static String compared(RunRow.Finished stored, String digest, Outcome again) {
        if (stored.digest().equals(digest)) {
            return "The stored run has the same digest.";
        }
        List<List<Double>> before = stored.outcome().weekly();
        return IntStream.range(0, again.weekly().get(0).size())
                .filter(week -> IntStream.range(0, before.size()).anyMatch(metric -> !before.get(metric)
                        .get(week)
                        .equals(again.weekly().get(metric).get(week))))
                .mapToObj(week ->
                        "The stored run has another digest; week %d is the first that differs.".formatted(week + 1))
                .findFirst()
                .orElse("The stored run has another digest; no week of its series differs.");
    }

    private RunId id(StudyPlan plan) {
        return RunId.parse(run)
                .filter(id -> plan.labels().contains(id.arm()) && isPoint(id.point(), plan))
                .orElseThrow(() -> new InputException(
                        "--run %s is no run of %s; a key is %sa strategy of the study and a replicate, and its strategies are %s"
                                .formatted(
                                        run,
                                        folder,
                                        plan.sweep().isOn() ? "a point, " : "",
                                        String.join(", ", plan.labels())),
                        "%s was meant."
                                .formatted(new RunId(
                                        plan.sweep().isOn() ? 0 : RunId.ONLY,
                                        plan.labels().get(0),
                                        0))));
    }

    private static boolean isPoint(int point, StudyPlan plan) {
        return plan.sweep().isOn() ? point >= 0 && point < StudyPoints.of(plan).size() : point == RunId.ONLY;
    }

    private static Optional<RunRow.Finished> stored(StoredStudy study, RunId id) {
        return study.rows().stream()
                .filter(row -> row.id().equals(id) && row instanceof RunRow.Finished)
                .map(RunRow.Finished.class::cast)
                .findFirst();
    }
}

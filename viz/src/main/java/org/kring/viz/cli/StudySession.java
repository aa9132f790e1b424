package org.kring.viz.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kring.experiments.example.ExampleRuns;
import org.kring.experiments.input.Input;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.run.Engine;
import org.kring.experiments.run.ModelRunner;
import org.kring.experiments.run.OnThreads;
import org.kring.experiments.run.Parallelism;
import org.kring.experiments.run.Progress;
import org.kring.experiments.run.StudyFolder;
import org.kring.experiments.run.StudyRunner;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.engine.Given;
import picocli.CommandLine;

/** Runs a study for a person who watches: says what happens, prints the result, gives the exit code. */
final class StudySession {

    private final PrintWriter out;
    private final PrintWriter err;
    private final OutputOptions output;
    private final Workers workers;
    private final RunLimit limit;
    private final Function<EndedStudy, ShownStudy> shown;

    StudySession(CommandLine command, OutputOptions output, Workers workers, RunLimit limit) {
        this(command, output, workers, limit, ShownStudy::of);
    }

    /** A session that shows a study in a way of its own. */
    StudySession(
            CommandLine command,
            OutputOptions output,
            Workers workers,
            RunLimit limit,
            Function<EndedStudy, ShownStudy> shown) {
        this.shown = shown;
        out = command.getOut();
        err = command.getErr();
        this.output = output;
        this.workers = workers;
        this.limit = limit;
        // Looked at now: a wrong one is to be refused before anything is read or written.
        limit.limit();
    }

    /** Starts a study, goes on with it, or shows it again if it is done. */
    int start(Path path, StudyPlan plan, Shard shard) {
        Optional<EndedStudy> done = StudyRuns.done(
                path,
                there -> there.hash().equals(plan.hash()) && Shard.read(path).equals(shard));
        if (done.isPresent()) {
            return showAgain(done.get());
        }
        Given given = Input.readAgain(plan).given();
        try (Engine engine = workers.engine(plan, limit);
                StudyFolder folder = StudyFolder.open(path, plan, shard)) {
            return goOn(folder, given, engine);
        }
    }

    /** Goes on with the study of a folder. */
    int resume(Path path) {
        Optional<EndedStudy> done = StudyRuns.done(path, there -> true);
        if (done.isPresent()) {
            return showAgain(done.get());
        }
        return again(path, folder -> {});
    }

    /** Does the failed runs of a folder again. */
    int rerun(Path path) {
        return again(path, folder -> say("%d failed runs are done again", folder.retryFailed()));
    }

    /** Ends a study that took over the runs of other folders. */
    int merged(StudyFolder folder, int parts) {
        say("Study %s of %d folders", folder.plan().study(), parts);
        try (Engine engine = workers.engine(folder.plan(), limit)) {
            return show(run(folder, Given.NOTHING, engine));
        }
    }

    /** Shows a study without running anything. */
    int show(Path path) {
        if (!Files.exists(path.resolve(Manifest.FILE))) {
            throw new InputException(
                    "%s: the study has not come to its end".formatted(path),
                    "kring study resume %s goes on with it.".formatted(path));
        }
        return show(EndedStudy.read(path));
    }

    private int again(Path path, Consumer<StudyFolder> before) {
        // Before the folder is opened, because opening it repairs a torn journal, and refused input must leave all as
        // it is.
        StudyPlan plan = StudyFolder.planOf(path);
        Given given = Input.readAgain(plan).given();
        try (Engine engine = workers.engine(plan, limit);
                StudyFolder folder = StudyFolder.resume(path)) {
            before.accept(folder);
            return goOn(folder, given, engine);
        }
    }

    private int goOn(StudyFolder folder, Given given, Engine engine) {
        StudyPlan plan = folder.plan();
        folder.repair().ifPresent(repair -> say("%s.", repair));
        String part = folder.shard().isOn() ? ", part " + folder.shard() : "";
        String begin = folder.runsBefore() == 0 ? "Study" : "Going on with study";
        say("%s %s%s in %s", begin, plan.study(), part, folder.path());
        say("Strategies: %s", String.join(", ", plan.labels()));
        return show(run(folder, given, engine));
    }

    private EndedStudy run(StudyFolder folder, Given given, Engine engine) {
        StudyPlan plan = folder.plan();
        String doing = plan.sweep().isOn() ? "Sweeping" : "Comparing";
        try (Interruption interruption = new Interruption();
                ProgressDisplay progress = ProgressDisplay.of(output.quiet(), err, doing)) {
            ExampleRuns examples = new ExampleRuns(plan);
            Parallelism sharing = workers.sharing(folder.points(), folder.runsLeft());
            ModelRunner model = limit.model(given, sharing.within(), examples);
            Progress ranked = ProvisionalRanking.beside(progress, folder, this::say);
            Progress told = output.quiet() ? ranked : ProvisionalFigures.beside(ranked, folder, this::say);
            Engine places = workers.isCluster() ? engine : new OnThreads(sharing.atATime());
            EndedStudy ended =
                    EndedStudy.of(folder.path(), StudyRuns.run(folder, model, places, told, interruption::stops));
            exemplify(ended, examples);
            return ended;
        }
    }

    /** The example of a study that lacks it. */
    private void exemplify(EndedStudy ended, ExampleRuns examples) {
        List<RunRow> rows = ended.stored().rows();
        if (!ended.isInterrupted() && examples.isMissing(ended.folder(), rows)) {
            examples.write(ended.folder(), rows, workers.threads());
        }
    }

    private int showAgain(EndedStudy study) {
        say("The study in %s is done already; nothing was run.", study.folder());
        exemplify(study, new ExampleRuns(study.stored().plan()));
        return show(study);
    }

    private int show(EndedStudy ended) {
        Manifest manifest = ended.manifest();
        if (ended.isInterrupted()) {
            err.printf("Stopped; %d runs are kept. Go on with the same command, or with:%n", manifest.runs());
            err.printf("  kring study resume %s%n", ended.folder());
            err.flush();
            return Exit.INTERRUPTED;
        }
        if (manifest.stopped().equals(StudyRunner.SHARD)) {
            return new ShardText(ended, Shard.read(ended.folder())).print(out, output.json());
        }
        ShownStudy study = shown.apply(ended);
        if (study.hasNothingToCompare()) {
            err.println(study.nothing());
            err.flush();
            return Exit.FAILED;
        }
        StudyFiles files = study.write(workers.threads());
        if (output.json()) {
            out.println(ended.withCompleteness(study.json()).toPrettyString());
        } else {
            out.print(study.verdict());
            if (!ended.completeness().isWhole()) {
                out.println();
                out.println(ended.completeness().text());
            }
            out.println();
            files.report().ifPresent(report -> out.println("Report:  " + report));
            files.tables().forEach(table -> out.println("Table:   " + table));
            files.figures().forEach(figure -> out.println("Figure:  " + figure));
        }
        out.flush();
        if (manifest.failures() > 0) {
            err.println(StudyFiles.failed(manifest.failures(), ended.folder()));
            err.flush();
            return Exit.FAILED;
        }
        return Exit.DONE;
    }

    private void say(String format, Object... values) {
        if (!output.quiet()) {
            err.printf(format + "%n", values);
            err.flush();
        }
    }
}

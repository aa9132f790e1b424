package org.kring.viz.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.kring.experiments.input.Input;
import org.kring.experiments.run.StudyFolder;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.engine.Given;
import picocli.CommandLine;

/** Runs a study for a person who watches: says what happens, prints the result, gives the exit code. */
final class StudySession {

    private final PrintWriter out;
    private final PrintWriter err;
    private final OutputOptions output;
    private final int threads;
    private final Function<Path, ShownStudy> reader;

    StudySession(CommandLine command, OutputOptions output, int threads) {
        this(command, output, threads, ShownStudy::read);
    }

    /** A session that shows the study of a folder in a way of its own. */
    StudySession(CommandLine command, OutputOptions output, int threads, Function<Path, ShownStudy> reader) {
        this.reader = reader;
        out = command.getOut();
        err = command.getErr();
        this.output = output;
        this.threads = threads;
    }

    /** Starts a study, goes on with it, or shows it again if it is done. */
    int start(Path path, StudyPlan plan) {
        if (StudyRuns.isDone(path, plan)) {
            say("The study in %s is done already; nothing was run.", path);
            return show(path);
        }
        Given given = Input.readAgain(plan).given();
        try (StudyFolder folder = StudyFolder.open(path, plan)) {
            return goOn(folder, given);
        }
    }

    /** Goes on with the study of a folder. */
    int resume(Path path) {
        if (StudyRuns.isDone(path)) {
            say("The study in %s is done already; nothing was run.", path);
            return show(path);
        }
        // Before the folder is opened, because opening it repairs a torn journal, and refused input must leave all as
        // it is.
        Given given = Files.exists(path.resolve(StudyPlan.FILE))
                ? Input.readAgain(StudyPlan.read(path)).given()
                : Given.NOTHING;
        try (StudyFolder folder = StudyFolder.resume(path)) {
            return goOn(folder, given);
        }
    }

    private int goOn(StudyFolder folder, Given given) {
        StudyPlan plan = folder.plan();
        folder.repair().ifPresent(repair -> say("%s.", repair));
        say("%s %s in %s", folder.runsBefore() == 0 ? "Study" : "Going on with study", plan.study(), folder.path());
        say("Strategies: %s", String.join(", ", plan.labels()));
        try (Interruption interruption = new Interruption()) {
            try (ProgressDisplay progress =
                    ProgressDisplay.of(output.quiet(), err, plan.sweep().isOn() ? "Sweeping" : "Comparing")) {
                StudyRuns.run(
                        folder,
                        given,
                        threads,
                        ProvisionalRanking.beside(progress, folder, this::say),
                        interruption::stops);
            }
            return show(folder.path());
        }
    }

    /** Shows a study that is done. */
    int show(Path path) {
        ShownStudy study = reader.apply(path);
        if (study.isInterrupted()) {
            err.printf("Stopped; %d runs are kept. Go on with the same command, or with:%n", study.runs());
            err.printf("  kring study resume %s%n", study.folder());
            err.flush();
            return Exit.INTERRUPTED;
        }
        if (study.hasNothingToCompare()) {
            err.printf(
                    "Too few replicates finished in every strategy; see %s%n",
                    study.folder().resolve("failures.csv"));
            err.flush();
            return Exit.FAILED;
        }
        StudyFiles files = study.write();
        if (output.json()) {
            out.println(study.json().toPrettyString());
        } else {
            out.print(study.verdict());
            out.println();
            files.report().ifPresent(report -> out.println("Report:  " + report));
            files.tables().forEach(table -> out.println("Table:   " + table));
            files.figures().forEach(figure -> out.println("Figure:  " + figure));
        }
        out.flush();
        if (study.failures() > 0) {
            err.printf(
                    "%d runs failed; see %s%n", study.failures(), study.folder().resolve("failures.csv"));
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

package org.kring.viz.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.InputException;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The page for people who decide, from a study that is there. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the page for people who decide, from the folder of a comparison or a sweep: report.html, which needs no"
                    + " other file, and report.pdf. In Dutch: report-nl.html and report-nl.pdf.",
            "Nothing is run. A study that is not finished is told as far as it is there.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring report results/regional-welfare            in English",
            "  kring report results/regional-welfare --lang nl  in Dutch"
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Folder of a study.")
    private Path folder = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of the page: en (English) or nl (Dutch). Default: ${DEFAULT-VALUE}.")
    private String language = "";

    @Override
    public Integer call() {
        Messages words = Language.of(language)
                .map(Messages::in)
                .orElseThrow(() -> new InputException(
                        "--lang: the language must be one of %s, but was %s"
                                .formatted(String.join(", ", Language.tags()), language),
                        "%s was meant.".formatted(language.startsWith("n") ? "nl" : "en")));
        StoredStudy stored = StudyReader.readWhole(folder);
        ReportedStudy study = ReportedStudy.of(folder, stored);
        study.write(words).forEach(file -> spec.commandLine().getOut().println("Report:  " + file));
        spec.commandLine().getOut().flush();
        return said(study);
    }

    /** Says what is missing, and gives the exit code. */
    private int said(ReportedStudy study) {
        PrintWriter err = spec.commandLine().getErr();
        if (study.run().isUnfinished()) {
            err.printf(
                    "The study is not finished: it holds %d of %d runs, and the report tells of these.%n",
                    study.run().progress().finished(), study.run().progress().planned());
            err.printf("  kring study resume %s goes on with it.%n", folder);
        }
        if (study.run().failures() > 0) {
            err.println(StudyFiles.failed(study.run().failures(), folder));
        }
        err.flush();
        return study.run().isUnfinished() || study.run().failures() > 0 ? Exit.FAILED : Exit.DONE;
    }
}

package org.kring.viz.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.run.StudyExtension;
import org.kring.experiments.run.StudyGrowth;
import org.kring.experiments.study.Shard;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after a study folder. */
@Command(
        name = "study",
        subcommands = {StudyMergeCommand.class, StudyRerunCommand.class, StudyExportCommand.class},
        mixinStandardHelpOptions = true,
        description =
                "Looks after a study folder: how far it is, going on with it, letting it grow, doing failed runs again, merging"
                        + " parts, computing its digest again, writing it for other tools.",
        footerHeading = "%nExamples:%n",
        footer = {"  kring study status DIR", "  kring study resume DIR", "  kring study verify DIR"})
final class StudyCommand implements Runnable {

    private static final String DIR = "A study folder.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description = "Says how far a study is; also while another process runs it.",
            footerHeading = "%nExample:%n",
            footer = "  kring study status DIR")
    int status(@Parameters(paramLabel = "DIR", description = DIR) Path folder) {
        StoredStudy study = StudyReader.read(folder);
        StudyPlan plan = study.plan();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("study", plan.study()));
        rows.add(List.of("command", plan.command()));
        rows.add(List.of("strategies", String.join(", ", plan.labels())));
        StudyPoints points = StudyPoints.of(plan);
        if (plan.sweep().isOn()) {
            rows.add(List.of("factors", String.join(", ", points.paths())));
            rows.add(List.of(
                    "points",
                    "%d (%s)".formatted(points.size(), plan.sweep().design().key())));
        }
        Shard shard = Shard.read(folder);
        if (shard.isOn()) {
            rows.add(List.of("part", shard.toString()));
        }
        rows.add(List.of(
                "runs",
                "%d finished, %d failed, %d at most"
                        .formatted(
                                study.rows().size() - study.failures().size(),
                                study.failures().size(),
                                (long) plan.replications().most() * plan.arms().size() * points.size())));
        rows.add(List.of(
                "state",
                study.manifest()
                        .map(
                                manifest -> study.isVerified()
                                        ? state(manifest)
                                        : "changed: the results are not those of the manifest; kring study verify tells the digests")
                        .orElse("not ended; kring study resume goes on")));
        rows.add(List.of("digest", study.digest()));
        Columns.print(out(), rows);
        return study.failures().isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    @Command(
            name = "resume",
            mixinStandardHelpOptions = true,
            description = "Goes on with a study that was stopped, killed or cut off; does again nothing that is done.",
            footerHeading = "%nExample:%n",
            footer = "  kring study resume DIR --threads 4")
    int resume(@Parameters(paramLabel = "DIR", description = DIR) Path folder, @Mixin WorkOptions work) {
        return work.session(spec).resume(folder);
    }

    @Command(
            name = "extend",
            mixinStandardHelpOptions = true,
            description =
                    "Lets a study grow and runs what is missing: more replicates, more points of a design that fills the"
                            + " space, more strategies. What is there stays as it is.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  kring study extend DIR --replications 50",
                "  kring study extend DIR --points 200",
                "  kring study extend DIR --strategy closed-group"
            })
    int extend(
            @Parameters(paramLabel = "DIR", description = DIR) Path folder,
            @Option(names = "--replications", paramLabel = "N", description = "Replicates that there shall be in all.")
                    Optional<Integer> replications,
            @Option(names = "--points", paramLabel = "N", description = "Points that there shall be in all.")
                    Optional<Integer> points,
            @Option(
                            names = "--strategy",
                            paramLabel = "STRATEGY",
                            description =
                                    "Name or path of a strategy to compare as well. May be given several times. It"
                                            + " stands as its file says: values given in a study file are not set in it.")
                    List<String> strategies,
            @Mixin WorkOptions work) {
        StudySession session = work.session(spec);
        StudyExtension.extend(
                folder, new StudyGrowth(replications, points, strategies == null ? List.of() : strategies));
        return session.resume(folder);
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Computes the digest of every run and of all results again and says whether it is that of the manifest.",
            footerHeading = "%nExample:%n",
            footer = "  kring study verify DIR")
    int verify(@Parameters(paramLabel = "DIR", description = DIR) Path folder) {
        StoredStudy study = StudyReader.read(folder);
        out().println(study.digest());
        List<RunRow.Finished> changed = study.changed();
        if (!changed.isEmpty()) {
            out().println("%d runs do not have the numbers that their digest speaks of, such as %s."
                    .formatted(changed.size(), changed.get(0).id()));
            return Exit.FAILED;
        }
        if (study.isVerified()) {
            out().println("The results are those of the manifest.");
            return Exit.DONE;
        }
        out().println(study.manifest()
                .map(manifest -> "The results are not those of the manifest, which says " + manifest.digest() + ".")
                .orElse("The study has not ended, so there is no manifest to agree with."));
        return Exit.FAILED;
    }

    private static String state(Manifest manifest) {
        return "%s: %s".formatted(manifest.stopped(), manifest.because());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}

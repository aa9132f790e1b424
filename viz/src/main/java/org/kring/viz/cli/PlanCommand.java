package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what a sweep would run, and what that takes. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Checks a study and says what kring sweep would run: points, runs, and from a timed pilot the time, disk and"
                        + " memory. Writes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {"  kring plan posting-frequency", "  kring plan mine.yaml --replications 50 --json"})
final class PlanCommand implements Callable<Integer> {

    private static final long MEGA = 1L << 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SweepOptions options = new SweepOptions();

    @Option(names = "--threads", paramLabel = "N", description = "Threads that the sweep will use.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        int workers = Threads.count(threads);
        SweepOptions.Checked checked = options.plan("kring plan");
        SweepEstimate estimate = SweepEstimate.of(checked.plan(), workers);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(checked, estimate, workers).toPrettyString());
        } else {
            Columns.print(out, rows(checked, estimate, workers));
        }
        if (estimate.memory() > Runtime.getRuntime().maxMemory()) {
            PrintWriter err = spec.commandLine().getErr();
            err.printf(
                    "Java may use %s of memory here, less than this study may need; fewer --threads, persons or runs help, or java -Xmx.%n",
                    megabytes(Runtime.getRuntime().maxMemory()));
            err.flush();
        }
        return Exit.DONE;
    }

    private static List<List<String>> rows(SweepOptions.Checked checked, SweepEstimate estimate, int workers) {
        StudyPlan plan = checked.plan();
        StudyPoints points = StudyPoints.of(plan);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("study", plan.study()));
        rows.add(List.of("strategies", String.join(", ", plan.labels())));
        rows.add(List.of("factors", String.join(", ", points.paths())));
        rows.add(List.of(
                "points",
                "%d (%s); %s"
                        .formatted(
                                estimate.points(),
                                plan.sweep().design().key(),
                                checked.points() == estimate.points()
                                        ? "all checked"
                                        : "%d of them checked, the others when they are run"
                                                .formatted(checked.points()))));
        rows.add(List.of("runs", range(estimate.fewest(), estimate.most())));
        if (estimate.sharedAtMost() > 0) {
            rows.add(List.of(
                    "shared",
                    "%s of them are given the same as another one and are done once with it"
                            .formatted(range(estimate.sharedAtLeast(), estimate.sharedAtMost()))));
        }
        rows.add(List.of(
                "time",
                "%s on %d threads, by a pilot of %.2f s a run; other work on this machine makes it longer"
                        .formatted(times(estimate, workers), workers, estimate.secondsPerRun())));
        rows.add(List.of("disk", "up to " + megabytes(estimate.bytesPerRun() * estimate.most())));
        rows.add(List.of(
                "memory",
                "up to %s: %s a run, %d at a time with %d thread%s each"
                        .formatted(
                                megabytes(estimate.memory()),
                                megabytes(estimate.memoryPerRun()),
                                estimate.sharing().atATime(),
                                estimate.sharing().within(),
                                estimate.sharing().within() == 1 ? "" : "s")));
        return rows;
    }

    private static String times(SweepEstimate estimate, int workers) {
        String least = time(estimate.secondsAtLeast(workers));
        String most = time(estimate.secondsAtMost(workers));
        return least.equals(most) ? "about " + most : "about %s to %s".formatted(least, most);
    }

    private static String range(long low, long high) {
        return low == high ? "%d".formatted(high) : "%d to %d".formatted(low, high);
    }

    private static String time(double seconds) {
        if (seconds < 90) {
            return String.format(Locale.ROOT, "%.0f s", Math.max(1.0, seconds));
        }
        return seconds < 5400
                ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    private static String megabytes(long bytes) {
        return bytes < 1024 * MEGA
                ? "%d MB".formatted(Math.max(1, bytes / MEGA))
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1024.0 / MEGA);
    }

    private static ObjectNode json(SweepOptions.Checked checked, SweepEstimate estimate, int workers) {
        StudyPlan plan = checked.plan();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("study", plan.study()).put("hash", plan.hash());
        root.put("design", plan.sweep().design().key());
        root.put("points", estimate.points()).put("pointsChecked", checked.points());
        plan.labels().forEach(root.putArray("strategies")::add);
        plan.sweep().factors().keySet().forEach(root.putArray("factors")::add);
        root.put("runsAtLeast", estimate.fewest()).put("runsAtMost", estimate.most());
        root.put("sharedAtLeast", estimate.sharedAtLeast()).put("sharedAtMost", estimate.sharedAtMost());
        root.put("threads", workers).put("secondsPerRun", estimate.secondsPerRun());
        root.put("secondsAtLeast", estimate.secondsAtLeast(workers));
        root.put("secondsAtMost", estimate.secondsAtMost(workers));
        root.put("diskBytesAtMost", estimate.bytesPerRun() * estimate.most());
        root.put("memoryBytesAtMost", estimate.memory()).put("memoryBytesPerRun", estimate.memoryPerRun());
        root.put("runsAtATime", estimate.sharing().atATime());
        root.put("threadsWithinARun", estimate.sharing().within());
        return root;
    }
}

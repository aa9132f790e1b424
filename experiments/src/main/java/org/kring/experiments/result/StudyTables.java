package org.kring.experiments.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.experiments.study.PortableCommand;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/**
 * The tables of a study folder, made from the journal: one row per run, per week, per point of a curve, per failure. Numbers
 * are as short as they can be read back exactly; an undefined number is an empty cell.
 */
public final class StudyTables {

    /** Runs whose lines one thread puts together. */
    private static final int PIECE = 64;

    /** Runs whose lines are put together before they are written in order. */
    private static final int AT_ONCE = 8 * PIECE;

    private final StudyPlan plan;
    private final StudyPoints points;
    private final Path folder;

    private StudyTables(Path folder, StudyPlan plan, StudyPoints points) {
        this.folder = folder;
        this.plan = plan;
        this.points = points;
    }

    /**
     * Writes all tables, row by row, each standing there when it is whole.
     *
     * @param folder the study folder
     * @param plan the plan of the study
     * @param points the points of the plan
     * @param rows rows in the order of their keys
     * @throws IOException if writing fails
     */
    public static void write(Path folder, StudyPlan plan, StudyPoints points, List<RunRow> rows) throws IOException {
        new StudyTables(folder, plan, points).write(rows);
    }

    private void write(List<RunRow> rows) throws IOException {
        try (TableFile runs = table("runs.csv", plus(about(), names(Metrics.run())));
                TableFile series = table("series.csv", plus(List.of("week"), names(Metrics.weekly())));
                TableFile curves = table("curves.csv", List.of("percentOfCommunity", "shareOfContributions"));
                TableFile failures =
                        table("failures.csv", List.of("seed", "stage", "message", "stackTrace", "replay"))) {
            try (Aside aside = new Aside()) {
                Aside.Piece<Integer> before = () -> 0;
                for (List<RunRow> some : parts(rows, AT_ONCE)) {
                    List<RunLines> lines =
                            parts(some, PIECE).parallelStream().map(this::lines).toList();
                    before.await();
                    before = aside.begin(() -> {
                        for (RunLines piece : lines) {
                            runs.append(piece.runs());
                            series.append(piece.series());
                            curves.append(piece.curves());
                            failures.append(piece.failures());
                        }
                        return lines.size();
                    });
                }
                before.await();
            }
            for (TableFile table : List.of(runs, series, curves, failures)) {
                table.finish();
            }
        }
    }

    /** The rows in parts of a size, the last one shorter. */
    private static List<List<RunRow>> parts(List<RunRow> rows, int size) {
        return IntStream.range(0, (rows.size() + size - 1) / size)
                .mapToObj(part -> rows.subList(part * size, Math.min(rows.size(), (part + 1) * size)))
                .toList();
    }

    private RunLines lines(List<RunRow> rows) {
        RunLines lines = new RunLines();
        for (RunRow row : rows) {
            if (row instanceof RunRow.Finished finished) {
                lines.finished(key(row.id()), about(row), finished.result().text());
            } else if (row instanceof RunRow.Failed failed) {
                lines.failed(key(row.id()), about(row), cells(failed));
            }
        }
        return lines;
    }

    private List<String> about() {
        return plan.worlds().isOn() ? List.of("set", "seed", "status", "digest") : List.of("seed", "status", "digest");
    }

    private List<String> about(RunRow row) {
        List<String> cells = new ArrayList<>();
        if (plan.worlds().isOn()) {
            cells.add(Integer.toString(plan.worlds().set(row.id().replicate())));
        }
        cells.add(Long.toString(row.seed()));
        cells.add(row instanceof RunRow.Finished ? "finished" : "failed");
        cells.add(row instanceof RunRow.Finished finished ? finished.digest() : "");
        return cells;
    }

    private List<String> cells(RunRow.Failed row) {
        return List.of(Long.toString(row.seed()), row.stage(), row.message(), row.stackTrace(), replay(folder, row));
    }

    /**
     * The command that runs a run again.
     *
     * @param folder the study folder
     * @param row a row
     * @return a line for a shell, with the folder as it is seen from the working directory, or its name only
     */
    public static String replay(Path folder, RunRow row) {
        return "kring replay %s --run %s"
                .formatted(
                        quoted(PortableCommand.place(folder)), quoted(row.id().toString()));
    }

    private static String quoted(String text) {
        return text.matches("[-A-Za-z0-9_./:]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private TableFile table(String name, List<String> columns) throws IOException {
        return new TableFile(folder.resolve(name), plus(keyColumns(), columns));
    }

    /** In a sweep the point and its values stand beside the arm. */
    private List<String> keyColumns() {
        List<String> columns = new ArrayList<>(List.of("run"));
        if (plan.sweep().isOn()) {
            columns.add("point");
            columns.addAll(points.paths());
        }
        columns.addAll(List.of("arm", "replicate"));
        return columns;
    }

    private List<String> key(RunId id) {
        List<String> cells = new ArrayList<>(List.of(id.toString()));
        if (plan.sweep().isOn()) {
            cells.add(RunId.point(id.point()));
            cells.addAll(points.values(id.point()));
        }
        cells.addAll(List.of(id.arm(), Integer.toString(id.replicate())));
        return cells;
    }

    private static List<String> names(List<Metric> metrics) {
        return metrics.stream().map(Metric::name).toList();
    }

    private static List<String> plus(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

package org.kring.experiments.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.experiments.study.Worlds;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/**
 * The tables of a study folder, made from the journal: one row per run, per week, per point of a curve, per failure. Numbers
 * are as short as they can be read back exactly; an undefined number is an empty cell.
 */
public final class StudyTables {

    private final StudyPlan plan;
    private final StudyPoints points;

    private StudyTables(StudyPlan plan) {
        this.plan = plan;
        points = StudyPoints.of(plan);
    }

    /**
     * Writes all tables, each in one step.
     *
     * @param folder the study folder
     * @param plan the plan of the study
     * @param rows rows in the order of their keys
     * @throws IOException if writing fails
     */
    public static void write(Path folder, StudyPlan plan, List<RunRow> rows) throws IOException {
        StudyTables of = new StudyTables(plan);
        Map<String, String> tables = new TreeMap<>();
        tables.put("runs.csv", of.runs(plan.worlds(), rows));
        tables.put("series.csv", of.series(rows));
        tables.put("curves.csv", of.curves(rows));
        tables.put("failures.csv", of.failures(rows, folder));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            WholeFile.write(folder.resolve(table.getKey()), table.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String runs(Worlds worlds, List<RunRow> rows) {
        List<String> about =
                worlds.isOn() ? List.of("set", "seed", "status", "digest") : List.of("seed", "status", "digest");
        return table(plus(about, names(Metrics.run())), csv -> {
            for (RunRow row : rows) {
                List<String> cells = key(row);
                if (worlds.isOn()) {
                    cells.add(Integer.toString(worlds.set(row.id().replicate())));
                }
                cells.add(Long.toString(row.seed()));
                if (row instanceof RunRow.Finished finished) {
                    cells.addAll(List.of("finished", finished.digest()));
                    finished.outcome().values().forEach(value -> cells.add(cell(value)));
                } else {
                    cells.addAll(List.of("failed", ""));
                    Metrics.run().forEach(metric -> cells.add(""));
                }
                csv.writeRecord(cells);
            }
        });
    }

    private String series(List<RunRow> rows) {
        return table(plus(List.of("week"), names(Metrics.weekly())), csv -> {
            for (RunRow.Finished row : finished(rows)) {
                List<List<Double>> weekly = row.outcome().weekly();
                for (int week = 0; week < weekly.get(0).size(); week++) {
                    List<String> cells = key(row);
                    cells.add(Integer.toString(week + 1));
                    for (List<Double> series : weekly) {
                        cells.add(cell(series.get(week)));
                    }
                    csv.writeRecord(cells);
                }
            }
        });
    }

    private String curves(List<RunRow> rows) {
        return table(List.of("percentOfCommunity", "shareOfContributions"), csv -> {
            for (RunRow.Finished row : finished(rows)) {
                List<Double> lorenz = row.outcome().lorenz();
                for (int percent = 0; percent < lorenz.size(); percent++) {
                    List<String> cells = key(row);
                    cells.addAll(List.of(Integer.toString(percent), cell(lorenz.get(percent))));
                    csv.writeRecord(cells);
                }
            }
        });
    }

    private String failures(List<RunRow> rows, Path folder) {
        return table(List.of("seed", "stage", "message", "stackTrace", "replay"), csv -> {
            for (RunRow row : rows) {
                if (row instanceof RunRow.Failed failed) {
                    List<String> cells = key(row);
                    cells.addAll(List.of(
                            Long.toString(row.seed()),
                            failed.stage(),
                            failed.message(),
                            failed.stackTrace(),
                            replay(folder, row)));
                    csv.writeRecord(cells);
                }
            }
        });
    }

    /**
     * The command that runs a run again.
     *
     * @param folder the study folder
     * @param row a row
     * @return a line for a shell
     */
    public static String replay(Path folder, RunRow row) {
        return "kring replay %s --run %s"
                .formatted(quoted(folder.toString()), quoted(row.id().toString()));
    }

    private static String quoted(String text) {
        return text.matches("[-A-Za-z0-9_./:]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private String table(List<String> columns, Consumer<CsvWriter> body) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(plus(keyColumns(), columns));
            body.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written", e);
        }
        return text.toString();
    }

    private static List<RunRow.Finished> finished(List<RunRow> rows) {
        return rows.stream()
                .filter(RunRow.Finished.class::isInstance)
                .map(RunRow.Finished.class::cast)
                .toList();
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

    private List<String> key(RunRow row) {
        RunId id = row.id();
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

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}

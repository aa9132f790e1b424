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
import org.kring.experiments.study.Worlds;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/**
 * The tables of a study folder, made from the journal: one row per run, per week, per point of a curve, per failure. Numbers
 * are as short as they can be read back exactly; an undefined number is an empty cell.
 */
public final class StudyTables {

    private static final List<String> KEY = List.of("run", "arm", "replicate");

    private StudyTables() {}

    /**
     * Writes all tables, each in one step.
     *
     * @param folder the study folder
     * @param worlds the worlds of the study
     * @param rows rows in the order of their keys
     * @throws IOException if writing fails
     */
    public static void write(Path folder, Worlds worlds, List<RunRow> rows) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        tables.put("runs.csv", runs(worlds, rows));
        tables.put("series.csv", series(rows));
        tables.put("curves.csv", curves(rows));
        tables.put("failures.csv", failures(rows, folder));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            WholeFile.write(folder.resolve(table.getKey()), table.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String runs(Worlds worlds, List<RunRow> rows) {
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

    private static String series(List<RunRow> rows) {
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

    private static String curves(List<RunRow> rows) {
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

    private static String failures(List<RunRow> rows, Path folder) {
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

    private static String table(List<String> columns, Consumer<CsvWriter> body) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(plus(KEY, columns));
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

    private static List<String> key(RunRow row) {
        return new ArrayList<>(List.of(
                row.id().toString(), row.id().arm(), Integer.toString(row.id().replicate())));
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

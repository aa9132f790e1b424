package org.kring.experiments.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StudyTables;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** The tables of a study, sorted by the keys of the runs: runs, series, curves, failures, and in a sweep the points. */
final class StudyExportTables {

    private final StudyPlan plan;
    private final Path folder;
    private final Supplier<Stream<RunRow>> rows;
    private final KeyColumns keys;

    private StudyExportTables(StudyPlan plan, Path folder, Supplier<Stream<RunRow>> rows) {
        this.plan = plan;
        this.folder = folder;
        this.rows = rows;
        keys = new KeyColumns(plan);
    }

    /**
     * The tables of a study.
     *
     * @param plan its plan
     * @param folder its folder, for the commands that replay failed runs
     * @param rows its runs in the order of their keys, anew at every call
     * @return the tables; those of a comparison are without points
     */
    static List<ExportTable<?>> of(StudyPlan plan, Path folder, Supplier<Stream<RunRow>> rows) {
        StudyExportTables tables = new StudyExportTables(plan, folder, rows);
        List<ExportTable<?>> all =
                new ArrayList<>(List.of(tables.runs(), tables.series(), tables.curves(), tables.failures()));
        if (plan.sweep().isOn()) {
            all.add(tables.keys.points());
        }
        return List.copyOf(all);
    }

    private ExportTable<RunRow> runs() {
        List<ExportColumn<RunRow>> columns = new ArrayList<>(keys.of(row -> row));
        if (plan.worlds().isOn()) {
            columns.add(ExportColumn.count("set", "Number of the parameter set in the ensemble, from 1.", row ->
                    (long) plan.worlds().set(row.id().replicate())));
        }
        columns.add(ExportColumn.count("seed", "Study seed; with the replicate it fixes all luck.", RunRow::seed));
        columns.add(ExportColumn.text(
                "status", "finished or failed.", row -> row instanceof RunRow.Finished ? "finished" : "failed"));
        columns.add(ExportColumn.text(
                "digest",
                "SHA-256 of the outcome of the run; empty for a failed one.",
                row -> row instanceof RunRow.Finished finished ? finished.digest() : ""));
        List<Metric> metrics = Metrics.run();
        for (int i = 0; i < metrics.size(); i++) {
            int place = i;
            columns.add(ExportColumn.metric(
                    metrics.get(i),
                    row -> row instanceof RunRow.Finished finished
                            ? finished.result().value(place)
                            : Double.NaN));
        }
        return new ExportTable<>("runs", "One row per run, finished or failed.", columns, rows);
    }

    /** One row per observed week of each finished run. */
    private ExportTable<Numbered> series() {
        List<ExportColumn<Numbered>> columns = new ArrayList<>(keys.of(Numbered::row));
        columns.add(ExportColumn.count("week", "Observed week, from 1.", row -> row.number() + 1L));
        List<Metric> metrics = Metrics.weekly();
        for (int i = 0; i < metrics.size(); i++) {
            int place = i;
            columns.add(ExportColumn.metric(
                    metrics.get(i), row -> row.outcome().weekly().get(place).get(row.number())));
        }
        return new ExportTable<>(
                "series",
                "One row per finished run and observed week.",
                columns,
                () -> numbered(outcome -> outcome.weekly().get(0).size()));
    }

    private ExportTable<Numbered> curves() {
        List<ExportColumn<Numbered>> columns = new ArrayList<>(keys.of(Numbered::row));
        columns.add(ExportColumn.count(
                "percentOfCommunity", "Per cent of the community, 0 to 100, the least active first.", row ->
                        (long) row.number()));
        columns.add(ExportColumn.number(
                "shareOfContributions",
                "[0,1]",
                "Share of all contributions that these persons made.",
                row -> row.outcome().lorenz().get(row.number())));
        return new ExportTable<>(
                "curves",
                "One row per finished run and point of its Lorenz curve; a run without contributions has none.",
                columns,
                () -> numbered(outcome -> outcome.lorenz().size()));
    }

    private ExportTable<RunRow.Failed> failures() {
        List<ExportColumn<RunRow.Failed>> columns = new ArrayList<>(keys.of(row -> row));
        columns.add(ExportColumn.count("seed", "Study seed.", RunRow.Failed::seed));
        columns.add(ExportColumn.text(
                "stage", "What failed: the setting of a point, the model or its outcome.", RunRow.Failed::stage));
        columns.add(ExportColumn.text("message", "Message of the error.", RunRow.Failed::message));
        columns.add(ExportColumn.text("stackTrace", "Where it happened.", RunRow.Failed::stackTrace));
        columns.add(ExportColumn.text("replay", "Command that runs it again.", row -> StudyTables.replay(folder, row)));
        return new ExportTable<>("failures", "One row per failed run.", columns, () -> rows.get()
                .filter(RunRow.Failed.class::isInstance)
                .map(RunRow.Failed.class::cast));
    }

    private Stream<Numbered> numbered(Function<Outcome, Integer> count) {
        return rows.get()
                .filter(RunRow.Finished.class::isInstance)
                .map(RunRow.Finished.class::cast)
                .flatMap(row -> {
                    // Once for each run, because it may have to be read from the journal.
                    Outcome outcome = row.outcome();
                    return IntStream.range(0, count.apply(outcome))
                            .mapToObj(number -> new Numbered(row, outcome, number));
                });
    }

    /** A week or a point of the curve of a finished run, from 0. */
    private record Numbered(RunRow.Finished row, Outcome outcome, int number) {}
}

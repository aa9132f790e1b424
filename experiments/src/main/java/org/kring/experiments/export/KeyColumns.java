package org.kring.experiments.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.scenario.ParameterCatalogue;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.experiments.study.Sweep;
import org.kring.experiments.trace.Column;

/** The columns with which every table of a study begins: which run, at which point, under which strategy. */
final class KeyColumns {

    private static final String NUMBER = "[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?";

    private final StudyPlan plan;
    private final StudyPoints points;
    private final Map<String, String> units;

    KeyColumns(StudyPlan plan) {
        this.plan = plan;
        points = StudyPoints.of(plan);
        units = plan.sweep().isOn() ? units(plan) : Map.of();
    }

    /** The columns for rows that belong to a run. */
    <R> List<ExportColumn<R>> of(Function<R, RunRow> run) {
        List<ExportColumn<R>> columns = new ArrayList<>();
        columns.add(ExportColumn.text(
                "run", "Key of the run.", row -> run.apply(row).id().toString()));
        if (plan.sweep().isOn()) {
            columns.addAll(point(row -> run.apply(row).id().point()));
        }
        columns.add(ExportColumn.text(
                "arm", "Label of the strategy.", row -> run.apply(row).id().arm()));
        columns.add(ExportColumn.count(
                "replicate", "Number of the replicate, from 0; equal numbers share their luck.", row ->
                        (long) run.apply(row).id().replicate()));
        return columns;
    }

    /** The table of the points of a sweep. */
    ExportTable<Integer> points() {
        return new ExportTable<>(
                "points",
                "One row per point of the design, also of those without a run yet.",
                point(Integer::intValue),
                () -> points.numbers().boxed());
    }

    private <R> List<ExportColumn<R>> point(ToIntFunction<R> number) {
        List<ExportColumn<R>> columns = new ArrayList<>();
        columns.add(
                ExportColumn.text("point", "Number of the design point.", row -> RunId.point(number.applyAsInt(row))));
        List<String> paths = points.paths();
        for (int i = 0; i < paths.size(); i++) {
            int place = i;
            String path = paths.get(i);
            columns.add(new ExportColumn<>(
                    new Column(path, type(path)),
                    units.getOrDefault(path, ""),
                    "Factor: the value at the design point.",
                    row -> points.values(number.applyAsInt(row)).get(place)));
        }
        return columns;
    }

    /** Numbers if the factor can have no other values. */
    private Column.Type type(String path) {
        FactorLevels levels = plan.sweep().factors().get(path);
        boolean numbers = levels instanceof FactorLevels.Range
                || (levels instanceof FactorLevels.Listed listed
                        && listed.levels().stream()
                                .allMatch(level -> level.text().matches(NUMBER)));
        return numbers ? Column.Type.DOUBLE : Column.Type.TEXT;
    }

    private static Map<String, String> units(StudyPlan plan) {
        Stream<Map.Entry<String, String>> ofScenario =
                ParameterCatalogue.of(plan.scenario()).stream().map(entry -> Map.entry(entry.path(), entry.unit()));
        Stream<Map.Entry<String, String>> ofStrategies = plan.arms().stream()
                .flatMap(arm -> ParameterCatalogue.of(arm.strategy()).stream())
                .map(entry -> Map.entry(Sweep.STRATEGY + entry.path(), entry.unit()));
        return Stream.concat(ofScenario, ofStrategies)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}

package org.kring.experiments.sensitivity;

import java.util.List;
import org.kring.experiments.analysis.CsvText;
import org.kring.experiments.analysis.NumberText;

/** A sensitivity analysis as the CSV file of {@code analysis/}: one row for each index. */
public final class SensitivityTables {

    private static final List<String> HEAD = List.of(
            "outcome",
            "of",
            "strategy",
            "against",
            "index",
            "factor",
            "with",
            "value",
            "low",
            "high",
            "noiseFloor",
            "toldFromNoise",
            "half",
            "convergence",
            "n",
            "planned",
            "replicates");

    private SensitivityTables() {}

    /**
     * Name of the file.
     *
     * @param method a method
     * @return such as {@code sensitivity-morris.csv}
     */
    public static String name(SensitivityMethod method) {
        return "sensitivity-" + method.key() + ".csv";
    }

    /**
     * The table.
     *
     * @param sensitivity what was found
     * @return its content
     */
    public static String csv(Sensitivity sensitivity) {
        return CsvText.of(HEAD, csv -> {
            for (Sensitivity.Result result : sensitivity.results()) {
                result.indices().forEach(index -> csv.writeRecord(row(sensitivity, result, index)));
            }
        });
    }

    private static List<String> row(Sensitivity sensitivity, Sensitivity.Result result, Index index) {
        return List.of(
                result.target().outcome(),
                result.target().quantity().key(),
                result.target().arm(),
                result.target().against(),
                index.kind().key(),
                index.factor(),
                index.with(),
                NumberText.cell(index.value()),
                NumberText.cell(index.low()),
                NumberText.cell(index.high()),
                NumberText.cell(index.floor()),
                Double.isNaN(index.floor()) ? "" : Boolean.toString(index.isTold()),
                NumberText.cell(index.half()),
                index.convergence().words(),
                Integer.toString(result.blocks()),
                Integer.toString(sensitivity.planned()),
                Integer.toString(sensitivity.replicates()));
    }
}

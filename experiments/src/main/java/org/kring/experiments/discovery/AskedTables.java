package org.kring.experiments.discovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.analysis.CsvText;

/** The answer to a question as the CSV files of {@code analysis/}. */
public final class AskedTables {

    private AskedTables() {}

    /**
     * All tables of a question.
     *
     * @param asked a question with its answer
     * @return content by file name: boxes with their restrictions, and the peeling trajectory
     */
    public static Map<String, String> csv(Asked asked) {
        String slug = asked.question().slug();
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("boxes-%s.csv".formatted(slug), boxes(asked.discovery()));
        tables.put("peeling-%s.csv".formatted(slug), peeling(asked.discovery()));
        return tables;
    }

    private static String boxes(Discovery found) {
        List<String> head = List.of(
                "box",
                "points",
                "cases",
                "coverage",
                "density",
                "heldOutCoverage",
                "heldOutDensity",
                "p",
                "factor",
                "limit",
                "quasiP",
                "coverageWithout",
                "densityWithout",
                "restrictedInFits");
        return CsvText.of(head, csv -> {
            for (int i = 0; i < found.boxes().size(); i++) {
                FoundBox box = found.boxes().get(i);
                for (FoundBox.Restriction limit : box.restrictions()) {
                    csv.writeRecord(List.of(
                            "" + (i + 1),
                            "" + box.inside().points(),
                            "" + box.inside().cases(),
                            CsvText.cell(box.inside().coverage()),
                            CsvText.cell(box.inside().density()),
                            CsvText.cell(box.heldOutCoverage()),
                            CsvText.cell(box.heldOutDensity()),
                            CsvText.cell(box.pValue()),
                            limit.path(),
                            limit.words(),
                            CsvText.cell(limit.quasiP()),
                            CsvText.cell(limit.coverageWithout()),
                            CsvText.cell(limit.densityWithout()),
                            CsvText.cell(limit.again())));
                }
            }
        });
    }

    private static String peeling(Discovery found) {
        BoxWords words = new BoxWords(found.cases().dimensions());
        List<String> head = List.of("step", "points", "cases", "coverage", "density", "restrictions", "box");
        return CsvText.of(head, csv -> {
            for (int step = 0; step < found.trajectory().size(); step++) {
                Peel peel = found.trajectory().get(step);
                csv.writeRecord(List.of(
                        "" + step,
                        "" + peel.points(),
                        "" + peel.cases(),
                        CsvText.cell(peel.coverage()),
                        CsvText.cell(peel.density()),
                        "" + peel.restricted(),
                        words.all(peel.box())));
            }
        });
    }
}

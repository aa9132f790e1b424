package org.kring.experiments.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.experiments.analysis.CsvText;

/** The front of a search as the CSV files of {@code analysis/}. */
public final class FrontTables {

    private FrontTables() {}

    /**
     * All tables of a search.
     *
     * @param front what was found
     * @return content by file name: the front with intervals, and all candidates
     */
    public static Map<String, String> csv(Front front) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("front.csv", front(front));
        tables.put("candidates.csv", candidates(front));
        return tables;
    }

    private static String front(Front front) {
        List<String> head = new ArrayList<>(List.of("row", "status"));
        head.addAll(front.plan().paths());
        for (String outcome : front.plan().outcomes()) {
            head.addAll(List.of(outcome, outcome + "Low", outcome + "High", outcome + "N", outcome + "InSearch"));
            head.addAll(List.of(outcome + "Difference", outcome + "DifferenceLow", outcome + "DifferenceHigh"));
        }
        return CsvText.of(head, csv -> {
            for (int i = 0; i < front.rows().size(); i++) {
                Front.Row row = front.rows().get(i);
                List<String> cells = new ArrayList<>(List.of("" + (i + 1), status(row)));
                front.plan()
                        .paths()
                        .forEach(path -> cells.add(
                                row.isAsItStands()
                                        ? ""
                                        : row.values().get(front.plan().paths().indexOf(path))));
                for (int j = 0; j < row.now().size(); j++) {
                    Front.Estimate now = row.now().get(j);
                    cells.addAll(List.of(
                            CsvText.cell(now.mean()), CsvText.cell(now.low()), CsvText.cell(now.high()), "" + now.n()));
                    cells.add(
                            row.before().isEmpty()
                                    ? ""
                                    : CsvText.cell(row.before().get(j).mean()));
                    Front.Estimate difference = row.difference().get(j);
                    cells.addAll(List.of(
                            CsvText.cell(difference.mean()),
                            CsvText.cell(difference.low()),
                            CsvText.cell(difference.high())));
                }
                csv.writeRecord(cells);
            }
        });
    }

    /**
     * What became of a setting with fresh luck.
     *
     * @param row a row of the front
     * @return {@code front}, {@code beaten}, {@code failed} or {@code asItStands}
     */
    public static String status(Front.Row row) {
        if (!row.failure().isEmpty()) {
            return "failed";
        }
        return row.isAsItStands() ? "asItStands" : row.beaten() ? "beaten" : "front";
    }

    private static String candidates(Front front) {
        List<String> head = new ArrayList<>(List.of("candidate", "stage"));
        head.addAll(front.plan().paths());
        head.addAll(front.plan().outcomes());
        head.add("failure");
        return CsvText.of(head, csv -> {
            for (int i = 0; i < front.candidates().size(); i++) {
                Candidate candidate = front.candidates().get(i);
                List<String> cells = new ArrayList<>(
                        List.of("" + (i + 1), candidate.stage().name().toLowerCase(Locale.ROOT)));
                for (int d = 0; d < front.plan().paths().size(); d++) {
                    cells.add(
                            candidate.values().isEmpty()
                                    ? ""
                                    : candidate.values().get(d));
                }
                for (int j = 0; j < front.plan().outcomes().size(); j++) {
                    cells.add(CsvText.cell(candidate.mean(j)));
                }
                cells.add(candidate.failure());
                csv.writeRecord(cells);
            }
        });
    }
}

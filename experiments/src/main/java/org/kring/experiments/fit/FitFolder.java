package org.kring.experiments.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.analysis.CsvText;
import org.kring.experiments.result.ResultFolder;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.RecordText;

/** Writes a fitted page into a folder. The same page and order give the same bytes. */
public final class FitFolder {

    private static final List<String> COLUMNS =
            List.of("line", "kind", "contentType", "paid", "hour", "weekday", "heldOut", "outcome", "observed", "of");

    private FitFolder() {}

    /**
     * Refuses a folder that holds something else or cannot be written.
     *
     * @param folder where a fit is to be written
     * @throws org.kring.experiments.scenario.InputException if it is no folder, cannot be written, or holds files but no
     *     {@code fit.json}
     */
    public static void check(Path folder) {
        ResultFolder.check(folder, "fit", names -> names.contains("fit.json"));
    }

    /**
     * Writes all files but the figures.
     *
     * @param folder the folder; made if it is missing
     * @param fit the fitted page
     * @return the files, in order
     */
    public static List<Path> write(Path folder, PageFit fit) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("fit.json", json(fit));
        files.put("fit.md", FitPage.text(fit));
        files.put("posts.csv", posts(fit));
        files.put("scenario.yaml", head(fit) + RecordText.yaml(fit.scenario()));
        files.put("strategy.yaml", strategyHead(fit) + RecordText.yaml(fit.strategy()));
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                WholeFile.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
                written.add(path);
            }
        } catch (IOException e) {
            throw new StorageException(folder, "the fit", e);
        }
        return written;
    }

    /**
     * The fit as one JSON object.
     *
     * @param fit the fitted page
     * @return indented JSON with a line end
     */
    public static String json(PageFit fit) {
        return FitJson.of(fit).toPrettyString() + "\n";
    }

    private static String head(PageFit fit) {
        return """
                # %s, with visibility, competition and reactions fitted to %d posts of one page (file %s, %d more held out,
                # seed %d). Written by kring fit; fit.md beside this file says how well it fits. Replaced were:
                %s""".formatted(
                        fit.order().scenario().name(),
                        fit.posts().training().size(),
                        fit.history().file().replaceAll("\\p{Cntrl}", " "),
                        fit.posts().heldOut().size(),
                        fit.order().seed(),
                        String.join(
                                "",
                                fit.values().stream()
                                        .filter(value -> value.ground() != FittedValue.Ground.IDENTIFIED)
                                        .map(FitFolder::replaced)
                                        .toList()));
    }

    private static String replaced(FittedValue value) {
        String how = value.ground() == FittedValue.Ground.MOVED_ALONG ? ", moved with the fitted types" : "";
        return "#   %s: %s (was %s%s)\n".formatted(value.path(), value.value(), value.base(), how);
    }

    private static String strategyHead(PageFit fit) {
        return "# Posts as the page of %s did: as often, at its usual hours, with its mixture of types. Written by kring fit.%n"
                .formatted(fit.history().file().replaceAll("\\p{Cntrl}", " "))
                .replace("\r", "");
    }

    private static String posts(PageFit fit) {
        List<String> head = new ArrayList<>(COLUMNS);
        head.addAll(PostRow.PREDICTORS);
        head.add("residual");
        return CsvText.of(head, csv -> fit.rows().forEach(row -> csv.writeRecord(cells(row))));
    }

    private static List<String> cells(PostRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(row.post().line()));
        cells.add(row.post().kind());
        cells.add(Names.lowerCamel(row.type().name()));
        for (Insight insight : List.of(Insight.PAID, Insight.HOUR, Insight.WEEKDAY)) {
            cells.add(FitText.cell(row.post().value(insight)));
        }
        cells.add(Boolean.toString(row.heldOut()));
        cells.add(row.outcome().key());
        cells.add(FitText.cell(row.observed()));
        cells.add(FitText.cell(row.of()));
        row.expected().forEach(value -> cells.add(FitText.cell(value)));
        cells.add(FitText.cell(row.residual()));
        return cells;
    }
}

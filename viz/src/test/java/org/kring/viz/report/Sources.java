package org.kring.viz.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks up in a study folder what a number of the page says that it comes from. */
public final class Sources {

    private Sources() {}

    /**
     * The number at a place.
     *
     * @param folder study folder
     * @param source such as {@code analysis/estimates.csv#outcome=isolationRisk;arm=absent;mean}
     * @return the number there; an array counts its items
     * @throws IOException if the file cannot be read
     */
    public static double value(Path folder, String source) throws IOException {
        String file = source.substring(0, source.indexOf('#'));
        String place = source.substring(source.indexOf('#') + 1);
        if (file.endsWith(".json")) {
            JsonNode node =
                    new ObjectMapper().readTree(folder.resolve(file).toFile()).at(place);
            return node.isArray() ? node.size() : node.asDouble(Double.NaN);
        }
        List<String> parts = new ArrayList<>(Arrays.asList(place.split(";", -1)));
        String column = parts.remove(parts.size() - 1);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            List<NamedCsvRecord> rows = csv.stream()
                    .filter(row -> parts.stream().allMatch(part -> row.getField(part.substring(0, part.indexOf('=')))
                            .equals(part.substring(part.indexOf('=') + 1))))
                    .toList();
            return value(rows, column);
        }
    }

    private static double value(List<NamedCsvRecord> rows, String column) {
        if (column.equals("rows")) {
            return rows.size();
        }
        if (column.startsWith("distinct(")) {
            return rows.stream()
                    .map(row -> row.getField(inner(column)))
                    .distinct()
                    .count();
        }
        double[] sorted = rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(inner(column))))
                .filter(x -> !column.contains("(") || Double.isFinite(x))
                .sorted()
                .toArray();
        if (column.startsWith("max(")) {
            return sorted[sorted.length - 1];
        }
        if (column.startsWith("median(")) {
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
        }
        return sorted.length == 1 ? sorted[0] : Double.NaN;
    }

    private static String inner(String column) {
        return column.replaceAll("^[a-z]+\\(|\\)$", "");
    }
}

package org.kring.viz.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.TDistribution;
import org.kring.viz.text.Cited;

/** Looks up in a study folder what a number of the page says that it comes from. */
public final class Sources {

    private static final Pattern FUNCTION = Pattern.compile("([A-Za-z]+)\\((.*)\\)");

    private final Path folder;

    private final Map<String, List<NamedCsvRecord>> tables = new TreeMap<>();

    /**
     * The tables of a folder, each read once.
     *
     * @param folder study folder
     */
    public Sources(Path folder) {
        this.folder = folder;
    }

    /**
     * The number that a text says.
     *
     * @param number a number with its cells
     * @return what the cells give
     * @throws IOException if a file cannot be read
     */
    public double value(Cited number) throws IOException {
        double sum = number.offset();
        for (Cited.Term term : number.terms()) {
            sum += term.factor() * value(term.source());
        }
        return sum;
    }

    /**
     * The number at a place.
     *
     * @param source such as {@code analysis/estimates.csv#outcome=isolationRisk;arm=absent;mean}
     * @return the number there; what holds items counts them
     * @throws IOException if the file cannot be read
     */
    public double value(String source) throws IOException {
        String file = source.substring(0, source.indexOf('#'));
        String place = source.substring(source.indexOf('#') + 1);
        if (file.endsWith(".json")) {
            JsonNode node =
                    new ObjectMapper().readTree(folder.resolve(file).toFile()).at(place);
            return node.isContainerNode() ? node.size() : node.asDouble(Double.NaN);
        }
        List<String> parts = new ArrayList<>(Arrays.asList(place.split(";", -1)));
        String column = parts.remove(parts.size() - 1);
        Matcher function = FUNCTION.matcher(column);
        if (!function.matches()) {
            List<NamedCsvRecord> rows = rows(file, parts);
            return column.equals("rows")
                    ? rows.size()
                    : rows.size() == 1 ? Double.parseDouble(rows.get(0).getField(column)) : Double.NaN;
        }
        String name = function.group(1);
        String of = function.group(2);
        return name.equals("halfWidth") ? halfWidth(file, parts, of) : value(name, of, rows(file, parts));
    }

    /**
     * The cell of a text that is quoted as it stands there.
     *
     * @param source a file, the conditions of one row, and a column
     * @return its text; empty if it holds a number, or if there is no such row
     * @throws IOException if the file cannot be read
     */
    public String quoted(String source) throws IOException {
        String file = source.substring(0, source.indexOf('#'));
        List<String> parts = new ArrayList<>(
                Arrays.asList(source.substring(source.indexOf('#') + 1).split(";", -1)));
        String column = parts.remove(parts.size() - 1);
        List<NamedCsvRecord> rows =
                file.endsWith(".csv") && column.matches("[A-Za-z]+") ? rows(file, parts) : List.of();
        return rows.size() == 1
                ? rows.get(0)
                        .findField(column)
                        .filter(text -> text.matches(".*[A-Za-z].*"))
                        .orElse("")
                : "";
    }

    private List<NamedCsvRecord> rows(String file, List<String> conditions) throws IOException {
        List<NamedCsvRecord> rows = tables.getOrDefault(file, List.of());
        if (!tables.containsKey(file)) {
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
                rows = csv.stream().toList();
                tables.put(file, rows);
            }
        }
        return rows.stream()
                .filter(row -> conditions.stream().allMatch(part -> row.getField(part.substring(0, part.indexOf('=')))
                        .equals(part.substring(part.indexOf('=') + 1))))
                .toList();
    }

    private static double value(String function, String of, List<NamedCsvRecord> rows) {
        if (function.equals("distinct")) {
            return rows.stream().map(row -> row.getField(of)).distinct().count();
        }
        double[] sorted = values(rows, of);
        double sum = Arrays.stream(sorted).sum();
        double half = half(sorted);
        return switch (function) {
            case "max" -> sorted[sorted.length - 1];
            case "min" -> sorted[0];
            case "median" -> (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
            case "sum" -> sum;
            case "mean" -> sum / sorted.length;
            case "low" -> sum / sorted.length - half;
            case "high" -> sum / sorted.length + half;
            default -> Double.NaN;
        };
    }

    /** Sums and products of columns, in rising order; rows without a value are left out. */
    private static double[] values(List<NamedCsvRecord> rows, String expression) {
        String sign = expression.contains("*") ? "\\*" : "\\+";
        return rows.stream()
                .filter(row -> Arrays.stream(expression.split(sign, -1))
                        .noneMatch(column -> row.getField(column).isEmpty()))
                .mapToDouble(row -> Arrays.stream(expression.split(sign, -1))
                        .mapToDouble(column -> Double.parseDouble(row.getField(column)))
                        .reduce(sign.equals("\\*") ? 1.0 : 0.0, (a, b) -> sign.equals("\\*") ? a * b : a + b))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
    }

    /** Of the difference between two strategies, replicate by replicate, or world by world where there are worlds. */
    private double halfWidth(String file, List<String> conditions, String column) throws IOException {
        JsonNode worlds = Files.exists(folder.resolve("plan.json"))
                ? new ObjectMapper()
                        .readTree(folder.resolve("plan.json").toFile())
                        .at("/worlds/perWorld")
                : MissingNode.getInstance();
        int together = worlds.asInt(1);
        List<Map<Integer, Double>> both = new ArrayList<>();
        for (String condition : conditions) {
            String arm = condition.substring(condition.indexOf('=') + 1);
            both.add(rows(file, List.of("arm=" + arm)).stream()
                    .collect(Collectors.groupingBy(
                            row -> Integer.parseInt(row.getField("replicate")) / together,
                            TreeMap::new,
                            Collectors.averagingDouble(row -> Double.parseDouble(row.getField(column))))));
        }
        double[] differences = both.get(0).keySet().stream()
                .filter(both.get(1)::containsKey)
                .mapToDouble(key ->
                        both.get(0).getOrDefault(key, Double.NaN) - both.get(1).getOrDefault(key, Double.NaN))
                .toArray();
        return half(differences);
    }

    private static double half(double[] x) {
        if (x.length < 2) {
            return Double.NaN;
        }
        double mean = Arrays.stream(x).average().orElseThrow();
        double squares =
                Arrays.stream(x).map(each -> (each - mean) * (each - mean)).sum();
        return new TDistribution(x.length - 1.0).inverseCumulativeProbability(0.975)
                * Math.sqrt(squares / (x.length - 1.0) / x.length);
    }
}

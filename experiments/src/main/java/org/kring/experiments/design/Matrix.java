package org.kring.experiments.design;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kring.experiments.scenario.Names;

/**
 * Points of one's own, from a CSV file: paths of factors in the first row, one point in each row below. The points are held in
 * memory.
 */
public final class Matrix implements Design {

    private static final String KINDS = ",;\t";

    private final List<Factor> factors;
    private final List<DesignPoint> points;

    private Matrix(List<Factor> factors, List<DesignPoint> points) {
        this.factors = factors;
        this.points = points;
    }

    /**
     * Reads points.
     *
     * @param path a file in UTF-8 with cells separated by comma, semicolon or tab, as in its first line
     * @param known paths that can be varied; empty if any path may stand there
     * @return the points in the order of the rows; the values of each factor are those that occur
     * @throws org.kring.experiments.scenario.InputException if the file cannot be read, a column is unknown, without name or
     *     there twice, a cell is empty, a row has too many or too few cells or repeats another, or there is no point
     */
    public static Matrix read(Path path, Set<String> known) {
        DesignFile file = DesignFile.read(path);
        List<CsvRecord> rows = rows(file);
        List<String> header =
                rows.get(0).getFields().stream().map(String::strip).toList();
        requireColumns(file, header, rows.get(0).getStartingLineNumber(), known);
        Map<DesignPoint, Long> lines = new LinkedHashMap<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            DesignPoint point = new DesignPoint(lines.size(), values(file, header, row));
            Long before = lines.putIfAbsent(point, row.getStartingLineNumber());
            if (before != null) {
                throw file.refuse(
                        row.getStartingLineNumber(),
                        "the point is that of line %d; a matrix names each point once.".formatted(before),
                        "more replications of a point were meant: set replications in the study file.");
            }
        }
        if (lines.isEmpty()) {
            throw file.refuse(
                    "the file has no point; one row per point must follow the header.", "another file was meant.");
        }
        List<DesignPoint> points = List.copyOf(lines.keySet());
        return new Matrix(factors(header, points), points);
    }

    /**
     * Points that were read before.
     *
     * @param paths paths of the factors
     * @param rows a value for each path, row by row; at least one row
     * @return the points in the order of the rows
     * @throws IllegalArgumentException if a path is there twice, or a row has more or fewer values
     */
    public static Matrix of(List<String> paths, List<List<String>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != paths.size())) {
            throw new IllegalArgumentException("a row must have a value for each of %d paths".formatted(paths.size()));
        }
        List<DesignPoint> points = new ArrayList<>();
        rows.forEach(row -> points.add(new DesignPoint(points.size(), row)));
        return new Matrix(FactorList.checked(factors(paths, points)), List.copyOf(points));
    }

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return points.size();
    }

    @Override
    public DesignPoint point(long index) {
        return points.get((int) Objects.checkIndex(index, size()));
    }

    private static List<CsvRecord> rows(DesignFile file) {
        String firstLine =
                file.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = (char)
                firstLine.chars().filter(c -> KINDS.indexOf(c) >= 0).findFirst().orElse(',');
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.text())) {
            for (CsvRecord row : reader) {
                if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw file.refuse(
                    "the cells cannot be told apart (%s).".formatted(e.getMessage()),
                    "a quotation mark was opened and not closed.");
        }
        return rows;
    }

    private static void requireColumns(DesignFile file, List<String> header, long line, Set<String> known) {
        Set<String> seen = new LinkedHashSet<>();
        for (String column : header) {
            if (column.isEmpty()) {
                throw file.refuse(
                        line, "a column has no name; each must be the path of a factor.", "a separator is too much.");
            }
            if (!seen.add(column)) {
                throw file.refuse(
                        line, "the column %s is there twice.".formatted(column), "one of them is another factor.");
            }
            if (!known.isEmpty() && !known.contains(column)) {
                throw Names.unknown(
                        "%s, line %d: there is no factor %s".formatted(file.name(), line, column),
                        column,
                        known,
                        "kring list parameters");
            }
        }
    }

    private static List<String> values(DesignFile file, List<String> header, CsvRecord row) {
        List<String> cells = row.getFields();
        long line = row.getStartingLineNumber();
        if (cells.size() != header.size()) {
            throw file.refuse(
                    line,
                    "the row has %d cells, but the header has %d.".formatted(cells.size(), header.size()),
                    "a value holds a separator: put it in quotation marks.");
        }
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c).isBlank()) {
                throw file.refuse(
                        line,
                        "the cell of %s is empty; each point needs a value for each factor.".formatted(header.get(c)),
                        "the value of the scenario was meant: write it down.");
            }
        }
        return cells.stream().map(ValueText::canonical).toList();
    }

    private static List<Factor> factors(List<String> header, List<DesignPoint> points) {
        List<Factor> factors = new ArrayList<>();
        for (int c = 0; c < header.size(); c++) {
            int column = c;
            factors.add(new ListedFactor(
                    header.get(c),
                    points.stream()
                            .map(point -> point.values().get(column))
                            .distinct()
                            .toList()));
        }
        return List.copyOf(factors);
    }
}

package org.kring.experiments.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kring.experiments.scenario.Names;
import org.kring.model.population.GivenPersons;
import org.kring.model.population.GivenTrait;

/** A table of persons: a row of column names, then one row per person; columns are separated by comma, semicolon or tab. */
final class PersonTable {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final InputText source;
    private final List<String> platforms;
    private final List<Integer> lines = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> header = List.of();

    private PersonTable(InputText source, List<String> platforms) {
        this.source = source;
        this.platforms = platforms;
    }

    /** Reads a table whose accounts are on these platforms; at most so many persons may be in it. */
    static PersonTable read(InputText source, List<String> platforms, int mostPersons) {
        PersonTable table = new PersonTable(source, platforms);
        table.cut();
        table.checkHeader();
        table.checkRows(mostPersons);
        return table;
    }

    /** Where it was read from. */
    InputText source() {
        return source;
    }

    /** The ids, in the order of the rows. */
    List<String> ids() {
        int id = header.indexOf(PersonColumn.ID);
        return rows.stream().map(row -> row.get(id)).toList();
    }

    /** What it fixes, by the numbers of the persons. */
    GivenPersons persons(PersonIds numbers) {
        List<String> ids = ids();
        Map<GivenTrait, double[]> columns = new TreeMap<>();
        for (PersonColumn column : PersonColumn.all()) {
            int place = header.indexOf(column.name());
            if (place < 0) {
                continue;
            }
            double[] values = new double[numbers.size()];
            Arrays.fill(values, Double.NaN);
            for (int row = 0; row < rows.size(); row++) {
                String cell = rows.get(row).get(place);
                if (!cell.isEmpty()) {
                    values[numbers.number(ids.get(row))] = column.value(cell, platforms, source, lines.get(row));
                }
            }
            columns.put(column.trait(), values);
        }
        return new GivenPersons(numbers.size(), columns);
    }

    /** Line of the row of a person. */
    int lineOf(String id) {
        return lines.get(ids().indexOf(id));
    }

    private void cut() {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source.text())) {
            for (CsvRecord each : reader) {
                List<String> cells =
                        each.getFields().stream().map(String::strip).toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = cells;
                } else {
                    rows.add(cells);
                    lines.add((int) each.getStartingLineNumber());
                }
            }
        } catch (CsvParseException | IOException e) {
            throw source.refuse(
                    lines.isEmpty() ? 1 : lines.get(lines.size() - 1),
                    "after this line the cells cannot be told apart (%s).".formatted(e.getMessage()),
                    "a quotation mark was opened there and not closed.");
        }
    }

    /** The one that cuts the first line into most cells. */
    private char separator() {
        String first = source.text()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private void checkHeader() {
        List<String> names = new ArrayList<>(List.of(PersonColumn.ID));
        PersonColumn.all().forEach(column -> names.add(column.name()));
        for (String name : header) {
            if (!names.contains(name)) {
                throw source.refuse(
                        1,
                        "there is no column %s; allowed are %s.".formatted(name, String.join(", ", names)),
                        Names.wayOut(
                                name,
                                names.stream()
                                        .filter(each -> !header.contains(each))
                                        .toList()));
            }
            if (header.indexOf(name) != header.lastIndexOf(name)) {
                throw source.refuse(
                        1, "the column %s stands here twice.".formatted(name), "one of the two is a leftover.");
            }
        }
        if (!header.contains(PersonColumn.ID)) {
            throw source.refuse(
                    1, "the column id is missing; it says who each row is.", "a column of numbers from 1 is enough.");
        }
    }

    private void checkRows(int mostPersons) {
        if (rows.isEmpty()) {
            throw source.refuse("the table has column names but no persons.", "another file was meant.");
        }
        int id = header.indexOf(PersonColumn.ID);
        Map<String, Integer> seen = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int line = lines.get(row);
            if (rows.get(row).size() != header.size()) {
                throw source.refuse(
                        line,
                        "the row has %d cells, but there are %d columns."
                                .formatted(rows.get(row).size(), header.size()),
                        "a separator is missing, or stands within a cell that needs quotation marks.");
            }
            String person = rows.get(row).get(id);
            if (person.isEmpty()) {
                throw source.refuse(line, "the id is empty; each person needs one.", "the row is a leftover.");
            }
            Integer first = seen.putIfAbsent(person, line);
            if (first != null) {
                throw source.refuse(
                        line,
                        "the id %s stands here a second time; the first is on line %d.".formatted(person, first),
                        "one of the two rows is a leftover.");
            }
            if (row == mostPersons) {
                throw source.refuse(
                        line,
                        "the person %s is one more than the %d persons that are allowed."
                                .formatted(person, mostPersons),
                        "a sample of the persons is enough.");
            }
        }
    }
}

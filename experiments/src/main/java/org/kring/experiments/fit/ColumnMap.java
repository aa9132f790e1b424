package org.kring.experiments.fit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;

/**
 * Which column of a sheet says what.
 *
 * @param columns index of the column, from 0, by what it says
 */
record ColumnMap(Map<Insight, Integer> columns) {

    private static final List<String> EMPTY = List.of("na", "n/a", "nan", "null", "-", "#n/b", "#n/a");

    /** Copies the map in the order of the insights. */
    ColumnMap {
        columns = new EnumMap<>(columns);
    }

    /**
     * Finds the columns by their headers.
     *
     * @param sheet the sheet
     * @param overrides headers by the key of an insight; they go before known headers
     */
    static ColumnMap of(Sheet sheet, Map<String, String> overrides) {
        EnumMap<Insight, Integer> columns = new EnumMap<>(Insight.class);
        overrides.forEach((key, header) -> columns.put(insight(key), index(sheet, key, header)));
        EnumMap<Insight, Integer> known = new EnumMap<>(Insight.class);
        for (int c = 0; c < sheet.header().size(); c++) {
            int column = c;
            Optional<Insight> insight = Insight.ofHeader(sheet.header().get(c));
            insight.filter(each -> !columns.containsKey(each) && !columns.containsValue(column))
                    .ifPresent(each -> enter(sheet, known, each, column));
        }
        columns.putAll(known);
        ColumnMap map = new ColumnMap(columns);
        map.require(sheet, Insight.TYPE);
        map.require(sheet, Insight.REACH);
        if (!map.has(Insight.LIKES) && !map.has(Insight.COMMENTS) && !map.has(Insight.SHARES)) {
            map.require(sheet, Insight.LIKES);
        }
        return map;
    }

    boolean has(Insight insight) {
        return columns.containsKey(insight);
    }

    /** The cell of a row; empty if there is no such column or it is empty. */
    Optional<String> cell(Sheet.Row row, Insight insight) {
        Integer column = columns.get(insight);
        return column == null || column >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(column)).filter(cell -> !isMissing(cell));
    }

    private static boolean isMissing(String cell) {
        return cell.isEmpty() || EMPTY.contains(cell.toLowerCase(Locale.ROOT));
    }

    private static void enter(Sheet sheet, Map<Insight, Integer> known, Insight insight, int column) {
        Integer first = known.putIfAbsent(insight, column);
        if (first != null) {
            throw new InputException(
                    "%s, line 1: the columns \"%s\" and \"%s\" both look like %s; one column is allowed."
                            .formatted(
                                    sheet.file(),
                                    sheet.header().get(first),
                                    sheet.header().get(column),
                                    insight.key()),
                    "--columns %s=\"%s\" says which."
                            .formatted(insight.key(), sheet.header().get(first)));
        }
    }

    private static Insight insight(String key) {
        List<String> keys = Names.ofEnum(Insight.class);
        return Arrays.stream(Insight.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "--columns: there is no %s; allowed are %s.".formatted(key, String.join(", ", keys)),
                        Names.wayOut(key, keys)));
    }

    private static int index(Sheet sheet, String key, String header) {
        for (int c = 0; c < sheet.header().size(); c++) {
            if (sheet.header().get(c).equalsIgnoreCase(header)) {
                return c;
            }
        }
        throw new InputException(
                "%s, line 1: there is no column \"%s\" for %s; the columns are %s."
                        .formatted(sheet.file(), header, key, quoted(sheet.header())),
                Names.wayOut(header, sheet.header()));
    }

    private void require(Sheet sheet, Insight insight) {
        if (!has(insight)) {
            throw new InputException(
                    "%s, line 1: no column says %s; known headers for it are %s, and the columns are %s."
                            .formatted(sheet.file(), insight.key(), quoted(insight.headers()), quoted(sheet.header())),
                    "--columns %s=\"%s\" says which column it is.".formatted(insight.key(), likely(sheet, insight)));
        }
    }

    private static String likely(Sheet sheet, Insight insight) {
        return insight.headers().stream()
                .flatMap(known -> Names.nearest(known, sheet.header()).stream())
                .findFirst()
                .orElse("the header of that column");
    }

    private static String quoted(List<String> headers) {
        return headers.isEmpty() ? "none" : "\"" + String.join("\", \"", headers) + "\"";
    }
}

package org.kring.experiments.fit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;

/**
 * A table in a text file, cut into cells.
 *
 * @param file name of the file as the user knows it
 * @param encoding how its bytes are letters
 * @param separator what stands between cells
 * @param header names of the columns
 * @param rows the rows below, blank lines left out
 */
record Sheet(String file, String encoding, char separator, List<String> header, List<Row> rows) {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final String COUNSEL =
            "it is an Excel workbook: save it as CSV, and give that file; docs/fit.md tells how.";

    /**
     * One row.
     *
     * @param line line of the file on which it begins, from 1
     * @param cells its cells without blanks around them; missing ones at the end are empty
     */
    record Row(int line, List<String> cells) {}

    /** Reads a file; separator and encoding are found by looking. */
    static Sheet read(Path file) {
        byte[] bytes = UserFiles.bytes(file);
        FileEncoding encoding = FileEncoding.of(bytes);
        String text = encoding.text();
        if (text.startsWith("PK\u0003\u0004")) {
            throw new InputException(file + ": the file is no text, but comma-separated values are read.", COUNSEL);
        }
        int first = 1;
        if (text.regionMatches(true, 0, "sep=", 0, 4)) {
            int end = text.indexOf('\n');
            text = end < 0 ? "" : text.substring(end + 1);
            first = 2;
        }
        char separator = separator(text);
        List<Row> rows = rows(file, text, separator, first);
        if (rows.size() < 2) {
            throw new InputException(
                    "%s: the file has %d rows, but there must be a row of headers and one row per post."
                            .formatted(file, rows.size()),
                    "another file was meant.");
        }
        return new Sheet(
                file.toString(),
                encoding.charset().name(),
                separator,
                rows.get(0).cells(),
                List.copyOf(rows.subList(1, rows.size())));
    }

    /** The name of the separator in messages. */
    String separatorName() {
        return separator == '\t' ? "tab" : separator == ';' ? "semicolon" : "comma";
    }

    private static List<Row> rows(Path file, String text, char separator, int firstLine) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                List<String> cells =
                        each.getFields().stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row((int) each.getStartingLineNumber() + firstLine - 1, cells));
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new InputException(
                    "%s: after line %d the cells cannot be told apart (%s)."
                            .formatted(
                                    file,
                                    rows.isEmpty()
                                            ? 0
                                            : rows.get(rows.size() - 1).line(),
                                    e.getMessage()),
                    "a quotation mark was opened there and not closed.");
        }
        return rows;
    }

    /** The one that cuts the row of headers into most cells; a separator within quotation marks does not count. */
    private static char separator(String text) {
        String headers =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = SEPARATORS[0];
        long most = 0;
        for (char candidate : SEPARATORS) {
            long cuts = count(headers, candidate);
            if (cuts > most) {
                most = cuts;
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == wanted ? 1 : 0;
        }
        return count;
    }
}

package org.kring.experiments.analysis;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Tables as CSV: a comma between cells, a line feed after each row. */
public final class CsvText {

    private CsvText() {}

    /**
     * A table.
     *
     * @param head names of the columns
     * @param rows writes the rows
     * @return the text
     */
    public static String of(List<String> head, Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(head);
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written", e);
        }
        return text.toString();
    }

    /**
     * A number, as the other tables of a study have it.
     *
     * @param value any number
     * @return 12 significant digits; {@code NaN}, {@code Infinity} or {@code -Infinity} if it is none
     */
    public static String cell(double value) {
        return NumberText.cell(value);
    }
}

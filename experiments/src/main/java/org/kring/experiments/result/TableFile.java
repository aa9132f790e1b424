package org.kring.experiments.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A table of a study folder that is written piece by piece and stands there when it is whole. */
final class TableFile implements Closeable {

    private final UnfinishedFile file;

    TableFile(Path file, List<String> columns) throws IOException {
        this.file = new UnfinishedFile(file);
        append(line(columns) + "\n");
    }

    /** A line of a table, without its end. */
    static String line(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written", e);
        }
        return text.getBuffer().substring(0, text.getBuffer().length() - 1);
    }

    /** Appends whole lines. */
    void append(String lines) throws IOException {
        file.stream().write(lines.getBytes(StandardCharsets.UTF_8));
    }

    void finish() throws IOException {
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

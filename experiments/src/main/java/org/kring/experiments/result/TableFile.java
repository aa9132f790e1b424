package org.kring.experiments.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table of a study folder that is written row by row and stands there when it is whole. */
final class TableFile implements Closeable {

    private final UnfinishedFile file;
    private final CsvWriter csv;

    TableFile(Path file, List<String> key, List<String> columns) throws IOException {
        this.file = new UnfinishedFile(file);
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(this.file.stream(), StandardCharsets.UTF_8));
        row(key, columns);
    }

    /** Appends a row: its key and its cells. */
    void row(List<String> key, List<String> cells) {
        List<String> all = new ArrayList<>(key.size() + cells.size());
        all.addAll(key);
        all.addAll(cells);
        csv.writeRecord(all);
    }

    void finish() throws IOException {
        csv.flush();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

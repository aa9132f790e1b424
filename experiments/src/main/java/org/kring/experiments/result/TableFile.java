package org.kring.experiments.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A table of a study folder that is written piece by piece and stands there when it is whole. */
final class TableFile implements Closeable {

    /** Bytes after which the disk is made to take what was written. It is the slowest of all and must not begin at the end. */
    private static final int UNFORCED = 1 << 25;

    private final UnfinishedFile file;
    private final Aside forcing = new Aside();
    private Aside.Piece<Boolean> forced = () -> true;
    private long unforced;

    TableFile(Path file, List<String> columns) throws IOException {
        this.file = new UnfinishedFile(file);
        append(new TableLines().append(line(columns)).append('\n'));
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
    void append(TableLines lines) throws IOException {
        lines.writeTo(file.stream());
        unforced += lines.length();
        if (unforced > UNFORCED) {
            forced.await();
            forced = forcing.begin(file::force);
            unforced = 0;
        }
    }

    void finish() throws IOException {
        forced.await();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            forcing.close();
        }
    }
}

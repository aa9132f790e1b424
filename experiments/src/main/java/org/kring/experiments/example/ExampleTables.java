package org.kring.experiments.example;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kring.experiments.analysis.CsvText;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;
import org.kring.model.network.Layer;
import org.kring.model.scenario.Audience;

/** The example of a study as the CSV files of {@code analysis/}. */
public final class ExampleTables {

    /** What was posted and answered, day by day. */
    public static final String CALENDAR = "example-calendar.csv";

    /** Who did what, and how lonely they are. */
    public static final String PERSONS = "example-network.csv";

    /** Who is close to whom. */
    public static final String TIES = "example-ties.csv";

    private static final String FOLDER = "analysis";

    private static final List<String> CALENDAR_HEAD =
            List.of("arm", "week", "day", "staffPosts", "answers", "memberPosts");
    private static final List<String> PERSONS_HEAD =
            List.of("arm", "person", "audience", "did", "scoreAtStart", "scoreAtEnd");
    private static final List<String> TIES_HEAD = List.of("person", "other", "layer");

    private ExampleTables() {}

    /**
     * Writes the three tables.
     *
     * @param study the study folder
     * @param example the example
     * @throws IOException if a file cannot be written
     */
    public static void write(Path study, Example example) throws IOException {
        Path folder = Files.createDirectories(study.resolve(FOLDER));
        write(folder, TIES, TIES_HEAD, csv -> example.ties()
                .forEach(t -> csv.writeRecord(
                        "" + t.person(), "" + t.other(), t.layer().name())));
        write(folder, CALENDAR, CALENDAR_HEAD, csv -> example.days()
                .forEach(d -> csv.writeRecord(
                        d.arm(),
                        "" + d.week(),
                        "" + d.day(),
                        "" + d.staffPosts(),
                        "" + d.answers(),
                        "" + d.memberPosts())));
        write(folder, PERSONS, PERSONS_HEAD, csv -> example.persons()
                .forEach(p -> csv.writeRecord(
                        p.arm(),
                        "" + p.person(),
                        p.audience().name(),
                        p.did().name().toLowerCase(Locale.ROOT),
                        "" + p.scoreAtStart(),
                        "" + p.scoreAtEnd())));
    }

    private static void write(Path folder, String name, List<String> head, Consumer<CsvWriter> rows)
            throws IOException {
        WholeFile.write(folder.resolve(name), CsvText.of(head, rows).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the three tables.
     *
     * @param study the study folder
     * @return the example; {@link Example#NONE} if a table is missing, as in folders of older programs
     * @throws InputException if a table cannot be read or holds something else
     */
    public static Example read(Path study) {
        Path folder = study.resolve(FOLDER);
        if (!List.of(CALENDAR, PERSONS, TIES).stream().allMatch(name -> Files.exists(folder.resolve(name)))) {
            return Example.NONE;
        }
        return new Example(
                rows(
                        folder.resolve(CALENDAR),
                        row -> new ExampleDay(
                                row.getField("arm"),
                                number(row, "week"),
                                number(row, "day"),
                                number(row, "staffPosts"),
                                number(row, "answers"),
                                number(row, "memberPosts"))),
                rows(
                        folder.resolve(PERSONS),
                        row -> new ExamplePerson(
                                row.getField("arm"),
                                number(row, "person"),
                                Audience.valueOf(row.getField("audience")),
                                Did.valueOf(row.getField("did").toUpperCase(Locale.ROOT)),
                                number(row, "scoreAtStart"),
                                number(row, "scoreAtEnd"))),
                rows(
                        folder.resolve(TIES),
                        row -> new ExampleTie(
                                number(row, "person"), number(row, "other"), Layer.valueOf(row.getField("layer")))));
    }

    private static <T> List<T> rows(Path file, Function<NamedCsvRecord, T> row) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(row).toList();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new InputException(
                    "%s: %s".formatted(file, e.getMessage()),
                    "the file was edited; without it and its two neighbours the report leaves the example out.");
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (UncheckedIOException e) {
            throw unreadable(file, Objects.requireNonNull(e.getCause()));
        }
    }

    private static InputException unreadable(Path file, IOException cause) {
        return new InputException(
                "%s: the file cannot be read (%s).".formatted(file, UserFiles.reason(cause)),
                "another user may read it, or a copy can be read.");
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}

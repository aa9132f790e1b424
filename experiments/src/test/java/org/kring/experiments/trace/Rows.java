package org.kring.experiments.trace;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows of a CSV file. */
record Rows(List<NamedCsvRecord> all) {

    static Rows of(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new Rows(reader.stream().toList());
        }
    }

    Rows where(Predicate<NamedCsvRecord> condition) {
        return new Rows(all.stream().filter(condition).toList());
    }

    Rows where(String column, String value) {
        return where(row -> row.getField(column).equals(value));
    }

    Stream<NamedCsvRecord> of(String column, String value) {
        return where(column, value).all().stream();
    }

    int size() {
        return all.size();
    }

    double sum(String column) {
        return all.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(column)))
                .sum();
    }

    double share(String column) {
        return (double) where(column, "true").size() / size();
    }
}

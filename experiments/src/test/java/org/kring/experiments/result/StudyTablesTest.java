package org.kring.experiments.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** The tables say exactly what the runs yielded. */
final class StudyTablesTest {

    private static final List<Double> NUMBERS =
            List.of(Double.NaN, -0.0, 1.0 / 3.0, 1e-300, 1e300, Double.MIN_VALUE, 123456789.12345679);

    private final Path temp;

    StudyTablesTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void numbersAreReadBackBitByBit() throws IOException {
        Outcome outcome = outcome();
        StudyTables.write(
                temp,
                plan(),
                StudyPoints.of(plan()),
                List.of(RunRow.Finished.of(new RunId("lively, \"mix\"", 3), 7, outcome)));

        NamedCsvRecord run = table("runs.csv").get(0);
        assertThat(run.getField("run")).isEqualTo("lively, \"mix\"/r0003");
        assertThat(run.getField("seed")).isEqualTo("7");
        assertThat(run.getField("digest")).isEqualTo(Digests.of(outcome));
        for (int i = 0; i < Metrics.run().size(); i++) {
            assertThat(number(run.getField(Metrics.run().get(i).name())))
                    .isEqualTo(outcome.values().get(i));
        }
        List<NamedCsvRecord> weeks = table("series.csv");
        assertThat(weeks).extracting(week -> week.getField("week")).containsExactly("1", "2");
        assertThat(number(weeks.get(1).getField("weeklyStaffHours"))).isEqualTo(1.0 / 3.0);
        List<NamedCsvRecord> curve = table("curves.csv");
        assertThat(curve).hasSize(101);
        assertThat(curve.get(100).getField("percentOfCommunity")).isEqualTo("100");
        assertThat(table("failures.csv")).isEmpty();
        assertThat(Files.readString(temp.resolve("runs.csv")))
                .doesNotContain("\r")
                .doesNotContain("NaN");
    }

    @Test
    void aJournalLineKeepsEveryBit() {
        List<Double> values = new ArrayList<>(outcome().values());
        values.set(7, Double.NEGATIVE_INFINITY);
        RunRow.Finished row = RunRow.Finished.of(
                new RunId("a", 0),
                -1,
                new Outcome(values, outcome().weekly(), outcome().lorenz()));

        RunRow.Finished read = (RunRow.Finished) JournalLine.read(JournalLine.write(row));
        assertThat(read).isEqualTo(row);
        assertThat(read.outcome()).isEqualTo(row.outcome());
        for (int metric = 0; metric < values.size(); metric++) {
            assertThat(Double.doubleToLongBits(read.result().value(metric)))
                    .isEqualTo(Double.doubleToLongBits(values.get(metric)));
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOneUntouched() throws IOException {
        Path file = temp.resolve("a.txt");
        WholeFile.write(file, new byte[] {1});
        Files.createDirectory(temp.resolve("a.txt.tmp"));
        Files.writeString(temp.resolve("a.txt.tmp").resolve("in-the-way"), "");

        assertThatThrownBy(() -> WholeFile.write(file, new byte[] {2})).isInstanceOf(IOException.class);
        assertThat(file).hasBinaryContent(new byte[] {1});
    }

    private static Outcome outcome() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < Metrics.run().size(); i++) {
            values.add(NUMBERS.get(i % NUMBERS.size()));
        }
        List<Double> weeks = List.of(Double.NaN, 1.0 / 3.0);
        return new Outcome(values, Collections.nCopies(Metrics.weekly().size(), weeks), Collections.nCopies(101, 0.5));
    }

    private List<NamedCsvRecord> table(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(temp.resolve(name))) {
            return csv.stream().toList();
        }
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static StudyPlan plan() {
        return new StudyPlan(
                "fake",
                "",
                "",
                StudyPlan.SEED_RULE,
                7,
                Catalogue.scenario("regional-welfare"),
                Arm.listed(List.of(Catalogue.strategy("lively-mix"))),
                new ReplicationRule.Fixed(4),
                List.of());
    }
}

package org.kring.experiments.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.InputException;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/** Every format holds what the study folder holds, typed, described and in the order of the run keys. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StudyExportTest {

    private static final Set<ExportFormat> TABLES =
            EnumSet.of(ExportFormat.CSV, ExportFormat.PARQUET, ExportFormat.DUCKDB);

    private Path temp = Path.of("");
    private Path study = Path.of("");
    private Path out = Path.of("");

    @BeforeAll
    void exportAStudy(@TempDir Path folder) throws IOException {
        temp = folder;
        study = ExportedStudy.in(temp.resolve("study"));
        out = temp.resolve("deep/out");
        List<Path> written = StudyExport.write(study, out, TABLES, CrateAbout.NOTHING);
        assertThat(written).allSatisfy(file -> assertThat(file).exists().hasParent(out));
        assertThat(Folders.files(out)).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void csvTablesAreThoseOfTheStudyFolder() throws IOException {
        for (String table : List.of("runs.csv", "series.csv", "curves.csv", "failures.csv")) {
            assertThat(Files.readString(out.resolve(table)))
                    .as(table)
                    .isEqualTo(Files.readString(study.resolve(table)));
        }
    }

    @Test
    void parquetAndDuckDbHoldTheSameRowsInTheSameOrder() throws IOException, SQLException {
        for (String table : List.of("runs", "series", "curves", "failures", "points")) {
            List<List<Object>> parquet = query("SELECT * FROM '%s'".formatted(out.resolve(table + ".parquet")));
            List<List<Object>> duckDb = inDuckDb("SELECT * FROM " + table);
            assertThat(parquet).as(table).isNotEmpty().isEqualTo(duckDb);
            assertThat(parquet)
                    .as("rows of " + table)
                    .hasSameSizeAs(query("SELECT * FROM read_csv('%s', header = true, all_varchar = true)"
                            .formatted(out.resolve(table + ".csv"))));
        }
        assertThat(inDuckDb("SELECT run FROM runs"))
                .hasSize(ExportedStudy.RUNS)
                .isEqualTo(StudyReader.read(study).rows().stream()
                        .map(row -> List.<Object>of(row.id().toString()))
                        .toList());
        assertThat(inDuckDb("SELECT * FROM points"))
                .isEqualTo(List.of(
                        List.of("p0000", 1.0, "noReplies"),
                        List.of("p0001", 1.0, "answerInPrivate"),
                        List.of("p0002", 21.0, "noReplies"),
                        List.of("p0003", 21.0, "answerInPrivate")));
    }

    @Test
    void numbersAreReadBackBitByBitAndUndefinedOnesAreNull() throws SQLException {
        List<Metric> metrics = Metrics.run();
        String sql = "SELECT \"%s\", \"%s\", \"%s\" FROM runs WHERE run = 'p0000/lively-mix/r0001'"
                .formatted(
                        metrics.get(0).name(),
                        metrics.get(1).name(),
                        metrics.get(2).name());
        List<Object> row = inDuckDb(sql).get(0);

        double stored = StudyReader.read(study).rows().stream()
                .filter(each -> each.id().toString().equals("p0000/lively-mix/r0001"))
                .map(RunRow.Finished.class::cast)
                .findFirst()
                .orElseThrow()
                .outcome()
                .values()
                .get(0);
        assertThat(row.get(0)).isEqualTo(stored);
        assertThat(row.get(1)).isEqualTo("NULL");
        assertThat(row.get(2)).isEqualTo(-0.0);
    }

    @Test
    void failedRunKeepsItsMessageOverTwoLines() throws SQLException {
        assertThat(inDuckDb("SELECT DISTINCT message FROM failures"))
                .singleElement()
                .asString()
                .contains("a \"planted\" failure,\nover two lines; it's one");
        assertThat(inDuckDb("SELECT status, count(*) FROM runs GROUP BY status ORDER BY status"))
                .isEqualTo(List.of(List.of("failed", 2L), List.of("finished", 14L)));
    }

    @Test
    void everyColumnHasACommentAndEveryMetricItsUnit() throws SQLException, IOException {
        List<List<Object>> comments = inDuckDb(
                "SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal AND table_name <> 'study'");
        assertThat(comments)
                .allSatisfy(row -> assertThat(row.get(2)).as(row.toString()).isNotEqualTo("NULL"));
        Metric metric = Metrics.run().get(0);
        assertThat(comments).anySatisfy(row -> assertThat(row)
                .contains("runs", metric.name())
                .last()
                .asString()
                .contains("Unit: " + metric.unit() + ".")
                .contains(metric.sentence()));
        assertThat(query("SELECT decode(value) FROM parquet_kv_metadata('%s') WHERE decode(key) = 'column.%s'"
                        .formatted(out.resolve("runs.parquet"), metric.name())))
                .singleElement()
                .asString()
                .contains(metric.unit());
        assertThat(Files.readString(out.resolve("columns.csv"))).contains("runs," + metric.name() + ",DOUBLE,");
        assertThat(inDuckDb("SELECT value FROM study WHERE item = 'digest'"))
                .isEqualTo(List.of(List.of(StudyReader.read(study).digest())));
    }

    @Test
    void exportTwiceGivesTheSameBytes() throws IOException {
        Path again = temp.resolve("again");
        StudyExport.write(
                study, again, EnumSet.of(ExportFormat.CSV, ExportFormat.PARQUET, ExportFormat.ZIP), CrateAbout.NOTHING);
        Path third = temp.resolve("third");
        StudyExport.write(study, third, EnumSet.of(ExportFormat.PARQUET, ExportFormat.ZIP), CrateAbout.NOTHING);

        assertThat(again.resolve("runs.parquet")).hasSameBinaryContentAs(out.resolve("runs.parquet"));
        assertThat(again.resolve("runs.parquet")).hasSameBinaryContentAs(third.resolve("runs.parquet"));
        assertThat(again.resolve("crate.zip")).hasSameBinaryContentAs(third.resolve("crate.zip"));
        assertThat(third.resolve("runs.csv")).doesNotExist();
    }

    @Test
    void nothingIsWrittenWhereFilesAreOrIntoTheStudy() throws IOException {
        Path full = Files.createDirectory(temp.resolve("full"));
        Path mine = Files.writeString(full.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> StudyExport.write(study, full, TABLES, CrateAbout.NOTHING))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("mine.txt")
                .hasMessageContaining("Maybe ");
        assertThatThrownBy(() -> StudyExport.write(study, study.resolve("out"), TABLES, CrateAbout.NOTHING))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("within the study folder");
        assertThat(Folders.files(full)).containsExactly(mine);
        assertThat(study.resolve("out")).doesNotExist();
    }

    @Test
    void studyThatHasNotEndedOrWasChangedIsRefused() throws IOException {
        Path open = ExportedStudy.in(temp.resolve("open"));
        String manifest = Files.readString(open.resolve("manifest.json"));
        Files.writeString(open.resolve("manifest.json"), manifest.replaceFirst("(\"digest\" *: *\")[0-9a-f]", "$1x"));
        assertThatThrownBy(() -> StudyExport.write(open, temp.resolve("no"), TABLES, CrateAbout.NOTHING))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("not those of the manifest");
        Files.delete(open.resolve("manifest.json"));
        assertThatThrownBy(() -> StudyExport.write(open, temp.resolve("no"), TABLES, CrateAbout.NOTHING))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("has not ended");
        assertThat(temp.resolve("no")).doesNotExist();
    }

    private List<List<Object>> inDuckDb(String sql) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:duckdb:" + out.resolve("study.duckdb"), readOnly())) {
            return rows(connection, sql);
        }
    }

    private static Properties readOnly() {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        return properties;
    }

    private static List<List<Object>> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return rows(connection, sql);
        }
    }

    private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    row.add(value == null ? "NULL" : value);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}

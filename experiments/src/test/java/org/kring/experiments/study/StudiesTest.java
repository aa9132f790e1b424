package org.kring.experiments.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.scenario.YamlValue;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

/** Every built-in study can be run, says what it asks and expects, and stands in the library beside what it answers. */
final class StudiesTest {

    private static final Path LIBRARY = Path.of("..", "docs", "library.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\S+) \\| [^|]+ \\| ([^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    static List<String> names() {
        return Studies.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPointOfABuiltInStudyCanBeRun(String name) {
        StudyPlan plan = SweepPlan.of(name, Studies.find(name), SweepChanges.NONE, "");

        assertThat(PointCheck.check(name, plan)).isEqualTo(StudyPoints.of(plan).size());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aBuiltInStudySaysWhatItAsksAndWhatWouldContradictIt(String name) {
        StudyFile file = Studies.find(name);

        assertThat(file.study()).isEqualTo(name);
        assertThat(file.about()).contains("?").hasSizeBetween(120, 400);
        assertThat(file.expected()).contains("ontradicted");
        assertThat(file.question()).isNotEmpty().allMatch(id -> id.matches("S0:O-\\d\\d|S1:BQ-\\d{3}|S2:Q-\\d\\d"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTinyVersionOfABuiltInStudyRuns(String name) {
        StudyPlan plan = SweepPlan.of(
                name,
                tiny(Studies.find(name)),
                new SweepChanges(Optional.of(150), Optional.of(2), Optional.of(1), Optional.empty(), Optional.empty()),
                "");
        StudyPoints points = StudyPoints.of(plan);
        for (int point : List.of(0, points.size() - 1)) {
            for (String arm : plan.labels()) {
                RunSetting setting = points.setting(new RunId(point, arm, 0));
                Outcome outcome = Simulation.run(setting.scenario(), setting.strategy(), setting.key(), 1);
                assertThat(outcome.values()).hasSameSizeAs(Metrics.run());
            }
        }
    }

    @Test
    void everyScenarioOfTheSourcesHasARowInTheLibraryWithFilesThatExist() throws IOException {
        List<String> expected = Stream.of(
                        IntStream.rangeClosed(1, 10).mapToObj("S1:BS-%02d"::formatted),
                        IntStream.rangeClosed(1, 10).mapToObj("S0:S%d"::formatted),
                        IntStream.rangeClosed(1, 10).mapToObj("S2:S-%02d"::formatted),
                        IntStream.rangeClosed(601, 620).mapToObj("S-%d"::formatted))
                .flatMap(ids -> ids)
                .toList();
        List<MatchResult> rows =
                ROW.matcher(Files.readString(LIBRARY)).results().toList();
        List<String> known = Stream.of(Studies.names(), Catalogue.scenarios(), Catalogue.strategies())
                .flatMap(List::stream)
                .toList();

        assertThat(rows.stream().map(row -> row.group(1)).filter(id -> id.matches("S.*\\d")))
                .containsExactlyElementsOf(expected);
        for (MatchResult row : rows) {
            if (row.group(1).matches("S.*\\d") && !row.group(2).strip().equals("–")) {
                assertThat(NAME.matcher(row.group(2)).results().map(MatchResult::group))
                        .as(row.group(1))
                        .isNotEmpty()
                        .allMatch(known::contains);
            }
        }
        assertThat(Files.readString(LIBRARY)).contains(Studies.names());
    }

    /** One week in place of years; the other values stay as they are. */
    private static StudyFile tiny(StudyFile file) {
        Map<String, FactorLevels> factors = new LinkedHashMap<>(file.factors());
        factors.replace("horizon.weeks", new FactorLevels.Listed(List.of(new YamlValue("1"), new YamlValue("2"))));
        Map<String, YamlValue> given = new LinkedHashMap<>(file.given());
        given.remove("horizon.weeks");
        return new StudyFile(
                file.study(),
                file.about(),
                file.question(),
                file.expected(),
                List.of(),
                file.scenario(),
                given,
                file.strategies(),
                factors,
                file.design(),
                file.points(),
                file.matrix(),
                file.replications(),
                file.outcomes(),
                file.seed());
    }

    @Test
    void theExampleOfAStudyIsReadBackAsItIsWritten() {
        StudyFile file = Studies.find("posting-frequency");

        assertThat(RecordText.parse(StudyFile.class, RecordText.yaml(file), "x.yaml", "x"))
                .isEqualTo(file);
    }
}

package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kring.experiments.pattern.PatternExample.difference;
import static org.kring.experiments.pattern.PatternExample.file;
import static org.kring.experiments.pattern.PatternExample.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kring.experiments.run.Progress.Tally;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;

final class LevelCheckTest {

    /** Says of which replicate and how long a run is; the mirror lies one above. */
    private static final LevelCheck.Measurement FAKE = (scenario, strategy, key, weeks) -> new TreeMap<>(weeks.stream()
            .collect(Collectors.toMap(
                    each -> each,
                    each -> Map.of(
                            "share",
                            new Level(
                                    key.replicate() + (strategy.name().equals("website-mirror") ? 1.0 : 0.0),
                                    100 + each)))));

    @Test
    void levelsComeInTheOrderOfReplicates() {
        PatternResult result =
                check(3, 2).check(file(pattern("p", Severity.SOFT))).get(0);
        assertThat(result.levels()).containsExactly(new Level(0, 102), new Level(1, 102), new Level(2, 102));
    }

    @Test
    void differenceIsTakenWithinTheReplicate() {
        List<PatternResult> results = check(3, 1).check(file(difference("d", "atRest", "share")));
        assertThat(results.get(0).levels()).extracting(Level::value).containsExactly(1.0, 1.0, 1.0);
    }

    @Test
    void unknownMetricIsRefusedWithThoseThatExist() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> check(1, 1).check(file(difference("d", "", "shore"))))
                .withMessageContaining("pattern d: there is no metric shore; there are share");
    }

    @Test
    void settingsWithTheSameContentShareTheirRuns() {
        Setting rest = new Setting("nobody reaches out", "absent", 2, Map.of(), Map.of());
        PatternFile file = new PatternFile(
                Map.of("atRest", rest, "mirror", new Setting("the same", "absent", 2, Map.of(), Map.of())),
                List.of(pattern("p", Severity.SOFT), difference("d", "atRest", "share")));
        List<Tally> tallies = new ArrayList<>();

        List<PatternResult> results = check(3, 2).check(file, tallies::add);

        assertThat(tallies).extracting(Tally::done).containsExactly(0, 1, 2, 3);
        assertThat(results.get(1).levels()).extracting(Level::value).containsOnly(0.0);
    }

    @Test
    void shorterSettingIsMeasuredOnTheWayThroughTheLonger() {
        PatternFile file = new PatternFile(
                Map.of(
                        "atRest", new Setting("half a year", "absent", 2, Map.of(), Map.of()),
                        "mirror", new Setting("a year", "absent", 5, Map.of(), Map.of())),
                List.of(pattern("p", Severity.SOFT), difference("d", "", "share")));
        List<Tally> tallies = new ArrayList<>();

        List<PatternResult> results = check(1, 1).check(file, tallies::add);

        assertThat(tallies).extracting(Tally::done).containsExactly(0, 1);
        assertThat(results).extracting(result -> result.levels().get(0).n()).containsExactlyInAnyOrder(102.0, 105.0);
    }

    private static LevelCheck check(int replicates, int threads) {
        return new LevelCheck(Catalogue.scenario("regional-welfare"), 2014, replicates, threads, FAKE);
    }
}

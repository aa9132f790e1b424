package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kring.experiments.scenario.Catalogue;

/**
 * A first look at the published levels, on few replicates of the worlds that most of them need; {@link ValidationTest} is
 * the whole. With one seed and 3 replicates the result is always the same, so nothing here alarms by chance.
 */
final class LevelsTest {

    private static final long SEED = 2014;
    private static final int REPLICATES = 3;
    private static final Set<String> WORLDS = Set.of("atRest", "livelyYear", "questionPage");

    @TestFactory
    Stream<DynamicTest> levelIsInItsBandOrKnownToFail() {
        LevelCheck check = new LevelCheck(Catalogue.scenario("regional-welfare"), SEED, REPLICATES, 2, RunLevels::of);
        return check.check(quick()).stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.pattern().id() + ": " + result.pattern().title(), () -> assertKnown(result)));
    }

    static void assertKnown(PatternResult result) {
        Pattern pattern = result.pattern();
        LevelUnit unit = pattern.unit();
        assertThat(result.isAsKnown())
                .as(
                        "%s is known as %s, but is %s: %s in a band of %s to %s, %.0f %% of replicates inside, on %.0f %s;"
                                + " if that is meant, change known in levels.yaml",
                        pattern.id(),
                        pattern.known(),
                        result.verdict(),
                        unit.text(result.median()),
                        unit.text(pattern.low()),
                        unit.text(pattern.high()),
                        100.0 * result.shareInBand(),
                        result.smallestNumber(),
                        pattern.counted())
                .isTrue();
    }

    private static PatternFile quick() {
        PatternFile all = PatternFile.builtIn();
        List<Pattern> patterns = all.patterns().stream()
                .filter(pattern ->
                        WORLDS.contains(pattern.setting()) && pattern.against().isEmpty())
                .toList();
        return new PatternFile(Map.copyOf(all.settings()), patterns);
    }
}

package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.kring.experiments.scenario.Catalogue;

/**
 * A first look at the published levels, on few replicates of the worlds that most of them need; {@link ValidationTest} is
 * the whole. Three replicates cannot show that 80 % lie in the band, so only a clear change alarms: a pattern that is
 * known to be met lies outside in all of them, or one that is known to be missed lies inside in all. A pattern that just
 * holds (80 %) is outside in all three for less than 1 seed in 100. The seed is fixed and not searched for.
 */
final class LevelsTest {

    private static final long SEED = 2014;
    private static final int REPLICATES = 3;

    @TestFactory
    Stream<DynamicTest> levelWithoutOutreachDoesNotClearlyContradictWhatIsKnown() {
        return checks(Set.of("atRest"));
    }

    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> levelOfAPageDoesNotClearlyContradictWhatIsKnown() {
        return checks(Set.of("livelyYear", "questionPage"));
    }

    private static Stream<DynamicTest> checks(Set<String> worlds) {
        LevelCheck check = new LevelCheck(Catalogue.scenario("regional-welfare"), SEED, REPLICATES, 2, RunLevels::of);
        return check.check(quick(worlds)).stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.pattern().id() + ": " + result.pattern().title(), () -> assertNoContradiction(result)));
    }

    private static void assertNoContradiction(PatternResult result) {
        Pattern pattern = result.pattern();
        double clearlyOther = pattern.known() == Pattern.Known.PASSING ? 0.0 : 1.0;
        assertThat(result.smallestNumber()).isGreaterThanOrEqualTo(pattern.minimum());
        assertThat(result.shareInBand()).as(result.toSentence()).isNotEqualTo(clearlyOther);
    }

    private static PatternFile quick(Set<String> worlds) {
        PatternFile all = PatternFile.builtIn();
        List<Pattern> patterns = all.patterns().stream()
                .filter(pattern ->
                        worlds.contains(pattern.setting()) && pattern.against().isEmpty())
                .toList();
        return new PatternFile(Map.copyOf(all.settings()), patterns);
    }
}

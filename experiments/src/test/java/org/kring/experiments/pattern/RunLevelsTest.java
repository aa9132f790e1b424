package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Outcome;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/** Levels of small runs; all that is asserted holds for every seed. */
final class RunLevelsTest {

    private static final Scenario SMALL =
            Catalogue.scenario("regional-welfare").withPersons(300).withHorizon(new Horizon(1, 6));
    private static final Map<String, Level> LEVELS = levels(SMALL, "open-conversation");

    @Test
    void everyBuiltInPatternNamesALevelThatIsMeasured() {
        assertThat(LEVELS)
                .containsKeys(PatternFile.builtIn().patterns().stream()
                        .map(Pattern::metric)
                        .distinct()
                        .toArray(String[]::new));
    }

    @Test
    void hiddenPageReachesNobodyAndKeepsItsFollowers() {
        Scenario still = Overrides.with(SMALL, "joining.search", 0.0);
        Map<String, Level> hidden = levels(Overrides.with(still, "feed.showRate", 0.0), "website-mirror");
        assertThat(value(hidden, "exposures")).isZero();
        assertThat(value(hidden, "reactions")).isZero();
        assertThat(value(hidden, "followersReachedLately")).isZero();
        assertThat(value(hidden, "followersKept")).isBetween(0.9, 1.0);
        assertThat(value(hidden, "membersEverActive")).isZero();
    }

    @Test
    void levelsOfTheHelpPathAreThoseOfTheMetrics() {
        Scenario known = Overrides.with(
                Catalogue.scenario("help-line").withPersons(1_000), "population.audiences.client.follows", 1.0);
        Scenario needy = Overrides.with(known, "help.asking.privateAppeal", 3.0).withHorizon(new Horizon(1, 6));
        Map<String, Level> levels = levels(needy, "open-conversation");
        Outcome outcome = Simulation.run(needy, Catalogue.strategy("open-conversation"), new RunKey(2014, 0), 1);

        assertThat(value(levels, "needsSettled"))
                .isEqualTo(outcome.value("helpSettledShare"))
                .isPositive();
        assertThat(value(levels, "needsPassed"))
                .isEqualTo(outcome.value("helpPassedShare"))
                .isPositive();
        assertThat(value(levels, "askedElsewhere"))
                .isEqualTo(outcome.value("helpAsksElsewhere"))
                .isPositive();
        assertThat(value(levels, "askedInVenues"))
                .isEqualTo(outcome.value("helpAsksPublic") + outcome.value("helpAsksPrivate"))
                .isPositive();
        assertThat(value(levels, "missedWhenClosed"))
                .isEqualTo(outcome.value("helpMissedClosed"))
                .isPositive();
        assertThat(value(levels, "turnedAwayOrGivenUp"))
                .isEqualTo(outcome.value("helpMissedBusy") + outcome.value("helpGivenUp"));
        assertThat(value(levels, "firstTriesBySearch")).isBetween(0.0, 1.0);
        assertThat(value(LEVELS, "askedElsewhere")).isZero();
        assertThat(value(LEVELS, "needsSettled")).isNaN();
    }

    @Test
    void whoWroteWasActiveAndSharesAreShares() {
        assertThat(value(LEVELS, "membersWhoWrote")).isBetween(0.0, value(LEVELS, "membersEverActive"));
        assertThat(value(LEVELS, "oneDayMembers")).isBetween(0.0, 1.0);
        assertThat(value(LEVELS, "facebookReactionAge")).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void levelsOnTheWayAreThoseOfARunThatEndsThere() {
        SortedMap<Integer, Map<String, Level>> both = measured(SMALL, "open-conversation", 3, 6);
        assertThat(both.get(3)).isEqualTo(levels(SMALL.withHorizon(new Horizon(1, 3)), "open-conversation"));
        assertThat(both.get(6)).isEqualTo(LEVELS);
    }

    private static SortedMap<Integer, Map<String, Level>> measured(
            Scenario scenario, String strategy, Integer... weeks) {
        return RunLevels.of(scenario, Catalogue.strategy(strategy), new RunKey(2014, 0), new TreeSet<>(List.of(weeks)));
    }

    private static double value(Map<String, Level> levels, String metric) {
        return Objects.requireNonNull(levels.get(metric), metric).value();
    }

    private static Map<String, Level> levels(Scenario scenario, String strategy) {
        int weeks = scenario.horizon().weeks();
        return Objects.requireNonNull(measured(scenario, strategy, weeks).get(weeks));
    }
}

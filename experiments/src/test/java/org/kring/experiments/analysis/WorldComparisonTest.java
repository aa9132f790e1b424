package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.WorldComparison.WorldBest;
import org.kring.experiments.analysis.WorldComparison.WorldPair;
import org.kring.experiments.result.StudyResults;
import org.kring.experiments.result.WorldRuns;
import org.kring.experiments.study.Worlds;
import org.kring.model.chance.Draws;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;

final class WorldComparisonTest {

    private static final String RISK = "isolationRisk";
    private static final List<String> ARMS = List.of("absent", "lively", "group");

    @Test
    void worldsWonLostAndTiedAreCounted() {
        // Less is better. Three worlds with one replicate each.
        WorldComparison worlds = compare(
                List.of(1, 2, 3),
                world(List.of(0.5), List.of(0.4), List.of(0.4)),
                world(List.of(0.5), List.of(0.6), List.of(0.3)),
                world(List.of(0.5), List.of(0.4), List.of(0.5)));

        WorldPair pair = worlds.pair(RISK, "lively", "absent").orElseThrow();
        assertThat(List.of(pair.worlds(), pair.won(), pair.lost())).containsExactly(3, 2, 1);
        assertThat(pair.share()).isEqualTo(Proportion.of(2, 3, 3));
        assertThat(pair.between()).isNaN();
        WorldPair turned = worlds.pair(RISK, "absent", "group").orElseThrow();
        assertThat(List.of(turned.worlds(), turned.won(), turned.lost())).containsExactly(3, 0, 2);
        assertThat(worlds.best())
                .extracting(WorldBest::arm, best -> best.share().share())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("absent", 0.0),
                        org.assertj.core.api.Assertions.tuple("lively", 0.5),
                        org.assertj.core.api.Assertions.tuple("group", 0.5));
    }

    @Test
    void meanOfTheReplicatesDecidesWhoWinsAWorld() {
        WorldComparison worlds = compare(
                List.of(1, 2),
                world(List.of(0.5, 0.5), List.of(0.2, 0.9), List.of(0.5, 0.5)),
                world(List.of(0.5, 0.5), List.of(0.2, 0.7), List.of(0.5, 0.5)));

        assertThat(worlds.pair(RISK, "lively", "absent").orElseThrow().won()).isEqualTo(1);
    }

    /** n = 400 worlds of 4 replicates; each standard deviation may be off by 4.5 standard errors: 7 in a million. */
    @Test
    void luckWithinAWorldIsToldApartFromDifferencesBetweenWorlds() {
        List<StudyResults> runs = new ArrayList<>();
        List<Integer> sets = new ArrayList<>();
        for (int w = 0; w < 400; w++) {
            double effect = -0.03 * Draws.normal(20_268, w);
            List<Double> absent = new ArrayList<>();
            List<Double> lively = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                double people = Draws.normal(20_269, 4 * w + k);
                absent.add(0.5 + 0.1 * people);
                lively.add(0.5 + 0.1 * people + effect + 0.04 * Draws.normal(20_270, 4 * w + k));
            }
            runs.add(world(absent, lively, absent));
            sets.add(w + 1);
        }

        WorldPair pair = compare(sets, runs.toArray(StudyResults[]::new))
                .pair(RISK, "lively", "absent")
                .orElseThrow();

        assertThat(pair.within()).isCloseTo(0.04, within(4.5 * 0.04 / Math.sqrt(2.0 * 1200)));
        // The variance of the means of the worlds is 0.03^2 + 0.04^2/4, known to its share of sqrt(2/399).
        double means = 0.03 * 0.03 + 0.04 * 0.04 / 4.0;
        assertThat(pair.between() * pair.between())
                .isCloseTo(0.0009, within(4.5 * (means * Math.sqrt(2.0 / 399) + 0.0004 * Math.sqrt(2.0 / 1200))));
    }

    @Test
    void setThatStandsForTwoWorldsMakesThemWorthLess() {
        StudyResults won = world(List.of(0.5), List.of(0.4), List.of(0.4));

        WorldComparison worlds = compare(List.of(1, 1, 2, 2), won, won, won, won);

        assertThat(worlds.differentSets()).isEqualTo(2);
        assertThat(worlds.effectiveWorlds()).isCloseTo(2.0, within(1e-12));
        assertThat(worlds.pair(RISK, "lively", "absent").orElseThrow().share()).isEqualTo(Proportion.of(2, 2, 2));
    }

    @Test
    void sentencesSayInHowManyWorldsWithAnInterval() {
        StudyResults won = world(List.of(0.5), List.of(0.4), List.of(0.45));
        StudyResults lost = world(List.of(0.5), List.of(0.6), List.of(0.55));

        WorldText text = new WorldText(compare(List.of(1, 2, 3, 4), won, won, won, lost));

        assertThat(text.sentences(RISK))
                .containsExactly(
                        "lively is the best of all in 75 % of 4 plausible worlds (95 % interval 30.1 to 95.4 %).",
                        "lively beats absent in 75 % of 4 plausible worlds (95 % interval 30.1 to 95.4 %).",
                        "lively beats group in 75 % of 4 plausible worlds (95 % interval 30.1 to 95.4 %).");
        assertThat(String.join(" ", text.method()))
                .contains("4 worlds with 4 different sets, 1 replicate each", "luck");
    }

    @Test
    void whereAllStrategiesAreEqualInEveryWorldNothingIsSaidToBeBest() {
        StudyResults equal = world(List.of(0.5), List.of(0.5), List.of(0.5));

        WorldText text = new WorldText(compare(List.of(1, 2), equal, equal));

        assertThat(text.sentences(RISK)).isEmpty();
        assertThat(text.headline(RISK)).isEmpty();
    }

    private static WorldComparison compare(List<Integer> sets, StudyResults... worlds) {
        int perWorld = worlds[0].replicates();
        List<Worlds.World> all =
                sets.stream().map(set -> new Worlds.World(set, List.of())).toList();
        return WorldComparison.of(
                new WorldRuns(new Worlds("mine", "0", perWorld, List.of(), all), sets, List.of(worlds)), List.of(RISK));
    }

    private static StudyResults world(List<Double> absent, List<Double> lively, List<Double> group) {
        return new StudyResults(
                "made-up",
                ARMS,
                "absent",
                Map.of("absent", runs(absent), "lively", runs(lively), "group", runs(group)));
    }

    private static List<Outcome> runs(List<Double> risks) {
        return risks.stream()
                .map(risk -> new Outcome(
                        Metrics.run().stream()
                                .map(metric -> metric.name().equals(RISK) ? risk : Double.valueOf(0.0))
                                .collect(Collectors.toList()),
                        Metrics.weekly().stream().map(metric -> List.of(0.0)).toList(),
                        List.of()))
                .toList();
    }
}

package org.kring.experiments.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.experiments.study.Worlds;

/** Worlds of one ancestor are found by their values, and count together. */
final class AncestorsTest {

    private static Ancestors of(List<List<Double>> values) {
        List<Integer> sets = IntStream.rangeClosed(1, values.size()).boxed().toList();
        List<Worlds.World> worlds = sets.stream()
                .map(set -> new Worlds.World(set, values.get(set - 1)))
                .toList();
        List<String> paths = IntStream.range(0, values.get(0).size())
                .mapToObj(path -> "p" + path)
                .toList();
        return Ancestors.of(new Worlds("mine", "0", 1, paths, worlds), sets);
    }

    /** Two parameters of a first stage with two sets, one of a second with three, one of a third with four. */
    private static Ancestors chain() {
        return of(List.of(
                List.of(1.0, 10.0, 100.0, 0.1),
                List.of(1.0, 10.0, 100.0, 0.2),
                List.of(1.0, 10.0, 200.0, 0.3),
                List.of(2.0, 20.0, 300.0, 0.4)));
    }

    @Test
    void worldsOfAChainStemFromTheSetsOfItsFirstStage() {
        assertThat(chain().count()).isEqualTo(2);
        // Three and one: 4 * 4 / (3 * 3 + 1 * 1).
        assertThat(chain().worth()).isCloseTo(1.6, within(1e-12));
    }

    @Test
    void setsOfAGridAndSetsThatDifferAreTheirOwnAncestors() {
        Ancestors grid = of(List.of(List.of(1.0, 5.0), List.of(1.0, 6.0), List.of(2.0, 5.0), List.of(2.0, 6.0)));
        Ancestors different = of(List.of(List.of(1.0, 5.0, 9.0), List.of(2.0, 6.0, 9.0), List.of(3.0, 7.0, 9.0)));

        assertThat(grid.count()).isEqualTo(4);
        assertThat(different.count()).isEqualTo(3);
        assertThat(different.means(new double[] {1.0, 2.0, Double.NaN})).containsExactly(1.0, 2.0, Double.NaN);
        assertThat(different.effective(new double[] {1.0, 0.0, Double.NaN})).isEqualTo(2.0);
    }

    @Test
    void aSetThatStandsForTwoWorldsIsOneAncestor() {
        Worlds.World one = new Worlds.World(1, List.of(0.5));
        Worlds.World two = new Worlds.World(2, List.of(0.7));
        Worlds worlds = new Worlds("mine", "0", 1, List.of("p"), List.of(one, one, two));

        assertThat(Ancestors.of(worlds, List.of(1, 1, 2)).count()).isEqualTo(2);
    }

    @Test
    void meansHaveTheMeanOfTheWorldsAndTheErrorOfClusters() {
        double[] values = {1.0, 2.0, 6.0, 11.0};
        double[] means = chain().means(values);

        // The mean is 5; the first ancestor's worlds are 6 below it in sum, the second's 6 above; two ancestors in four
        // worlds.
        assertThat(means).containsExactly(2.0, 8.0);
        double mean = Arrays.stream(means).average().orElseThrow();
        assertThat(mean).isEqualTo(5.0);
        double squared =
                Arrays.stream(means).map(each -> (each - mean) * (each - mean)).sum();
        // Liang and Zeger's variance of a mean over clusters, m / (m - 1) of the squared sums over n squared.
        assertThat(squared / 2 / 1).isCloseTo(2.0 / 1.0 * (36.0 + 36.0) / 16.0, within(1e-12));
    }

    @Test
    void aShareIsWorthFewerWorldsTheMoreAlikeThoseOfOneAncestorAre() {
        // Eight worlds of four ancestors, two each.
        Ancestors pairs = of(IntStream.range(0, 8)
                .mapToObj(i -> List.of(Math.floor(i / 2.0), 10.0 + Math.floor(i / 2.0), (double) i))
                .toList());

        assertThat(pairs.count()).isEqualTo(4);
        assertThat(pairs.effective(new double[] {1, 1, 0, 0, 1, 1, 0, 0})).isEqualTo(4.0);
        assertThat(pairs.effective(new double[] {1, 0, 1, 0, 1, 0, 1, 0})).isEqualTo(8.0);
        assertThat(pairs.effective(new double[] {1, 1, 1, 1, 1, 1, 1, 1})).isEqualTo(4.0);
    }
}

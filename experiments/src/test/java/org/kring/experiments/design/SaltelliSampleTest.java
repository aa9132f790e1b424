package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.kring.experiments.design.SaltelliSample.Matrix;

final class SaltelliSampleTest {

    private static final long SEED = 20141231L;
    private static final int K = 3;

    /** The sample made anew from the Sobol' design in 2k dimensions. */
    private static List<List<String>> recomputed(int baseSamples, boolean secondOrder) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : Factors.values(new SobolSequence(Factors.unit(2 * K), baseSamples, SEED))) {
            List<String> a = row.subList(0, K);
            List<String> b = row.subList(K, 2 * K);
            rows.add(a);
            for (int i = 0; i < K; i++) {
                rows.add(exchanged(a, b, i));
            }
            for (int i = 0; i < K && secondOrder; i++) {
                rows.add(exchanged(b, a, i));
            }
            rows.add(b);
        }
        return rows;
    }

    private static List<String> exchanged(List<String> row, List<String> other, int factor) {
        List<String> exchanged = new ArrayList<>(row);
        exchanged.set(factor, other.get(factor));
        return exchanged;
    }

    @Test
    void blocksAreMadeOfTwoMatrices() {
        assertThat(Factors.values(new SaltelliSample(Factors.unit(K), 8, false, SEED)))
                .isEqualTo(recomputed(8, false));
        assertThat(Factors.values(new SaltelliSample(Factors.unit(K), 8, true, SEED)))
                .isEqualTo(recomputed(8, true));
    }

    @Test
    void rowsSayWhatTheyAreFor() {
        SaltelliSample sample = new SaltelliSample(Factors.unit(2), 2, true, SEED);

        assertThat(sample.blockLength()).isEqualTo(6);
        assertThat(List.of(6L, 7L, 8L, 9L, 10L, 11L).stream().map(sample::row))
                .containsExactly(
                        new SaltelliSample.Row(1, Matrix.A, OptionalInt.empty()),
                        new SaltelliSample.Row(1, Matrix.AB, OptionalInt.of(0)),
                        new SaltelliSample.Row(1, Matrix.AB, OptionalInt.of(1)),
                        new SaltelliSample.Row(1, Matrix.BA, OptionalInt.of(0)),
                        new SaltelliSample.Row(1, Matrix.BA, OptionalInt.of(1)),
                        new SaltelliSample.Row(1, Matrix.B, OptionalInt.empty()));
    }

    @Test
    void moreBaseSamplesKeepTheFirstPoints() {
        SaltelliSample sample = new SaltelliSample(Factors.unit(K), 4, false, SEED);

        assertThat(Factors.values(sample.extendedTo(80)).subList(0, 20)).isEqualTo(Factors.values(sample));
        assertThat(sample.extendedTo(80).baseSamples()).isEqualTo(16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sample.extendedTo(81))
                .withMessageContaining("multiple of 5");
    }

    @Test
    void millionthPointNeedsNoOther() {
        assertThat(new SaltelliSample(Factors.unit(8), 100_000, false, SEED)
                        .point(999_999)
                        .values())
                .hasSize(8);
    }

    @Test
    void sizesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SaltelliSample(Factors.unit(1), 0, false, SEED));
        assertThatIllegalArgumentException().isThrownBy(() -> new SaltelliSample(Factors.unit(501), 1, false, SEED));
    }
}

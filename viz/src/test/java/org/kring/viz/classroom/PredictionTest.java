package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.viz.classroom.Prediction.Choice;
import org.kring.viz.classroom.Prediction.Finding;

/** Predictions against intervals. */
final class PredictionTest {

    private final Prediction prediction = new Prediction("reach", "a", "b", 1.0);

    @ParameterizedTest
    @CsvSource({
        "1.5, 3, HELD, NOT_HELD, NOT_HELD",
        "0.5, 3, UNDECIDED, UNDECIDED, NOT_HELD",
        "-0.5, 0.5, NOT_HELD, HELD, NOT_HELD",
        "0, 0, NOT_HELD, HELD, NOT_HELD",
        "-1, 1, NOT_HELD, HELD, NOT_HELD",
        "-3, 3, UNDECIDED, UNDECIDED, UNDECIDED",
        "-3, -1.5, NOT_HELD, NOT_HELD, HELD",
        "-3, 0, NOT_HELD, UNDECIDED, UNDECIDED"
    })
    void aPredictionHoldsIfTheWholeIntervalLiesWhereItWasPredicted(
            double low, double high, Finding more, Finding same, Finding less) {
        PairDifference found = new PairDifference("reach", "a", "b", (low + high) / 2, low, high, 0.95, 5, 0, 1, 0.5);

        assertThat(prediction.judge(Choice.MORE, found)).isEqualTo(more);
        assertThat(prediction.judge(Choice.SAME, found)).isEqualTo(same);
        assertThat(prediction.judge(Choice.LESS, found)).isEqualTo(less);
    }

    @Test
    void anIntervalWithoutEndsDecidesNothing() {
        PairDifference found = new PairDifference(
                "reach", "a", "b", 1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.95, 1, 0, 1, 0.5);

        assertThat(Choice.values()).allSatisfy(choice -> assertThat(prediction.judge(choice, found))
                .isEqualTo(Finding.UNDECIDED));
    }
}

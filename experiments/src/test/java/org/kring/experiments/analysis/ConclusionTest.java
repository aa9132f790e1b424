package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.experiments.result.StudyResults;

final class ConclusionTest {

    private static Optional<Conclusion> on(StudyResults results, String outcome) {
        Comparison comparison = Comparison.of(results, List.of(outcome), new Confidence(0.95, 1));
        return Conclusion.of(results, comparison, outcome);
    }

    private static StudyFixture risk(double... page) {
        return new StudyFixture(3, "absent", "page")
                .with("absent", "isolationRisk", 0.30, 0.31, 0.32)
                .with("page", "isolationRisk", page);
    }

    @Test
    void aTieWithTheReferenceSaysFirstThatNothingIsShown() {
        Conclusion tied = on(risk(0.29, 0.32, 0.31).results(), "isolationRisk").orElseThrow();

        assertThat(tied.shown())
                .isEqualTo("No strategy is shown to do better or worse than absent beyond luck;"
                        + " not told apart: page, absent.");
        assertThat(tied.guess()).startsWith("Best guess page (").contains("no measurable difference from absent");
    }

    @Test
    void theBestIsSaidWithItsCostAndItsDifference() {
        Conclusion best = on(risk(0.20, 0.21, 0.22).results(), "isolationRisk").orElseThrow();

        assertThat(best.shown()).startsWith("Best beyond luck: page (");
        assertThat(best.guess())
                .isEqualTo("21.0 of every 100 clients are at isolation risk at the end (95 % interval 18.5 to 23.5);"
                        + " 10.0 fewer of every 100 clients are at isolation risk at the end than with absent"
                        + " in every replicate.");
    }

    @Test
    void aLeadThatIsShownButTinyIsCalledTiny() {
        Conclusion tiny =
                on(risk(0.2984, 0.3084, 0.3184).results(), "isolationRisk").orElseThrow();
        Conclusion small =
                on(risk(0.294, 0.304, 0.314).results(), "isolationRisk").orElseThrow();

        assertThat(tiny.shown()).startsWith("Best beyond luck, but tiny (fewer than 2 of every 1,000): page (");
        assertThat(small.shown()).startsWith("Best beyond luck: page (");
    }

    @Test
    void aloneWithAValueNothingIsCompared() {
        StudyResults results = new StudyFixture(3, "absent", "page")
                .with("absent", "engagedPerReached", Double.NaN)
                .results();

        Conclusion alone = on(results, "engagedPerReached").orElseThrow();
        assertThat(alone.shown()).isEqualTo("Only page has a value here, so there is nothing to compare it with.");
        assertThat(alone.guess())
                .isEqualTo("page: 25.0 of every 100 first views of a post lead to an action in every replicate.");
    }

    @Test
    void exactlyEqualStrategiesLeaveNothingToGuess() {
        Conclusion equal = on(risk(0.30, 0.31, 0.32).results(), "isolationRisk").orElseThrow();

        assertThat(equal.shown()).contains("exactly equal in every replicate");
        assertThat(equal.guess())
                .startsWith("Each of them: 31.0 of every 100 clients")
                .doesNotContain("guess");
    }

    @Test
    void whatHasNoBetterWayHasNoConclusion() {
        assertThat(on(risk(0.3).results(), "creatorShare")).isEmpty();
    }
}

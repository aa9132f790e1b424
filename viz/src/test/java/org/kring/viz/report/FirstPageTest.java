package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.experiments.analysis.Comparison.Verdict;
import org.kring.viz.StudyFixture;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** What the page guesses where no strategy is shown to be best. */
final class FirstPageTest {

    private static final String OUTCOME = "isolationRisk";

    private static final String REFERENCE = StudyFixture.ARMS.get(0);

    private static final String SECOND = StudyFixture.ARMS.get(1);

    private static final String THIRD = StudyFixture.ARMS.get(2);

    private static final Messages WORDS = Messages.in(Language.ENGLISH);

    @Test
    void nothingIsGuessedWhereTheReferenceHasTheBestMean() {
        String answer = answer(
                List.of(estimate(REFERENCE, 0.30), estimate(SECOND, 0.31), estimate(THIRD, 0.40)),
                List.of(Standing.TIED, Standing.TIED, Standing.WORSE));

        assertThat(answer)
                .contains("No approach is shown to do better than " + WORDS.strategy(REFERENCE))
                .contains("These do worse: " + WORDS.strategy(THIRD))
                .doesNotContain("guess", "Compared with");
    }

    @Test
    void theGuessIsNoneOfThoseThatAreShownToDoWorse() {
        String answer = answer(
                List.of(estimate(REFERENCE, 0.31), estimate(SECOND, 0.30), estimate(THIRD, 0.29)),
                List.of(Standing.TIED, Standing.TIED, Standing.WORSE));

        assertThat(answer)
                .contains("Our best guess is " + WORDS.strategy(SECOND))
                .contains("but that may be luck");
    }

    private static String answer(List<Estimate> estimates, List<Standing> standings) {
        List<PairDifference> pairs = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < estimates.size(); i++) {
            verdicts.add(new Verdict(OUTCOME, estimates.get(i).arm(), standings.get(i), "Made up."));
            for (int j = i + 1; j < estimates.size(); j++) {
                pairs.add(pair(estimates.get(i), estimates.get(j)));
            }
        }
        Comparison comparison = new Comparison(estimates, pairs, List.of(), List.of(), verdicts);
        return new FirstPage(new Findings(StudyFixture.results(3), comparison, WORDS))
                .answers().get(0).sentences().stream()
                        .map(sentence -> sentence.replaceAll("<[^>]+>", ""))
                        .collect(Collectors.joining(" "));
    }

    private static Estimate estimate(String arm, double mean) {
        return new Estimate(OUTCOME, arm, mean, mean - 0.02, mean + 0.02, 30);
    }

    /** Beyond luck if the means lie 0.05 apart. */
    private static PairDifference pair(Estimate a, Estimate b) {
        double d = a.mean() - b.mean();
        return new PairDifference(OUTCOME, a.arm(), b.arm(), d, d - 0.05, d + 0.05, 0.95, 30, 0.6, 2.5, 0.5);
    }
}

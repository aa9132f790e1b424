package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.experiments.pattern.PatternExample.file;
import static org.kring.experiments.pattern.PatternExample.pattern;
import static org.kring.experiments.pattern.PatternExample.result;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.Catalogue;

final class ValidationPageTest {

    private static final ValidationPage PAGE =
            new ValidationPage(Catalogue.scenario("regional-welfare"), 2014, 2, "a day in autumn");

    private final Pattern met = pattern("met", Severity.HARD);
    private final Pattern missed = pattern("missed", Severity.HARD);
    private final Pattern small = pattern("small", Severity.HARD);
    private final String text = PAGE.text(
            file(met, missed, small),
            List.of(result(met, 60, 0.1, 0.18), result(missed, 60, 0.3, 0.3), result(small, 3, 0.15, 0.15)));

    @Test
    void missedPatternsStandFirst() {
        assertThat(text).containsSubsequence("| missed |", "| small |", "| met |");
    }

    @Test
    void pageSaysHowItWasMade() {
        assertThat(text)
                .contains(
                        "Made on a day in autumn. Scenario `regional-welfare`, 5,000 persons, study seed 2014, 2 replicates")
                .contains("2 replicates (the evidence asks for a median over at least 30).")
                .contains("Of 3 patterns 1 are met, 1 are missed and 1 rest on too few to say")
                .contains("0 of those met cannot fail by construction")
                .contains("Of the hard ones 1 are missed and 1 not shown");
        assertThat(new ValidationPage(Catalogue.scenario("regional-welfare"), 2014, 30, "a day")
                        .text(file(), List.of()))
                .contains("30 replicates. The seed");
    }

    @Test
    void pageTellsWhatIsNotMeasuredYet() {
        assertThat(text)
                .containsSubsequence(
                        "## Not measured yet", "(LIT:T18): ", "## Held back", "(LIT:T45): ", "## The worlds");
    }

    @Test
    void rowTellsBandLevelVerdictAndSource() {
        assertThat(text)
                .contains(
                        "| 10.0 % to 20.0 % | 14.0 % (10.2 % to 17.8 %) | 100 % | 60 persons | pass | validation | hard |"
                                + " LIT:T33 |")
                .contains("too few: 50 needed")
                .contains("- missed: a note on missed");
    }
}

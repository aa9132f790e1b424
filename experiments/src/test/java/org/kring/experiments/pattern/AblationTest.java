package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kring.experiments.pattern.PatternExample.pattern;
import static org.kring.experiments.pattern.PatternExample.result;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.experiments.pattern.Ablation.Removal;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.scenario.Scenario;

final class AblationTest {

    private static final Scenario REGION = Catalogue.scenario("regional-welfare");
    private static final Mechanism WITHDRAWAL = mechanism("withdrawal", "wellbeing.withdrawal");
    private static final Mechanism OVERUSE = mechanism("overuse", "wellbeing.overuseGain");

    private final Pattern first = pattern("first", Severity.HARD);
    private final Pattern second = pattern("second", Severity.HARD);
    private final Ablation ablation = Ablation.of(REGION, List.of(WITHDRAWAL, OVERUSE), this::check);

    /** Without withdrawal the first pattern breaks and the second is mended; overuse changes a level and no verdict. */
    private List<PatternResult> check(Scenario scenario) {
        boolean withdrawal = scenario.wellbeing().withdrawal() > 0.0;
        double level = scenario.wellbeing().overuseGain() > 0.0 ? 0.15 : 0.16;
        return List.of(
                result(first, 60, withdrawal ? level : 0.3),
                result(second, withdrawal ? 3 : 60, withdrawal ? 0.15 : level));
    }

    @Test
    void brokenPatternIsMetWithTheMechanismAndNotWithoutIt() {
        Removal removal = ablation.removals().get(0);
        assertThat(removal.broken()).extracting(c -> c.with().pattern().id()).containsExactly("first");
        assertThat(removal.mended()).extracting(c -> c.with().pattern().id()).containsExactly("second");
        assertThat(removal.isNeeded()).isTrue();
    }

    @Test
    void mechanismThatChangesNoVerdictIsNotNeeded() {
        Removal removal = ablation.removals().get(1);
        assertThat(removal.isNeeded()).isFalse();
        assertThat(removal.mended()).isEmpty();
    }

    @Test
    void pageShowsWhatBreaksAndWhyTheRestStays() {
        String page = new AblationPage(REGION, 2014, 1, "a day in autumn").text(ablation);
        assertThat(page)
                .contains(
                        "Made on a day in autumn. Scenario `regional-welfare`, 5,000 persons, study seed 2014, 1 replicate of every world.")
                .contains("of which the whole model meets 1; in the worlds atRest.")
                .contains("**Of 2 mechanisms 1 are needed by a pattern.**")
                .contains("| withdrawal | It does something. | first (15.0 %, 30.0 %) | second (15.0 %, 15.0 %) |")
                .containsSubsequence(
                        "## Mechanisms that no pattern needs",
                        "| overuse | It does something. | none | Somebody saw it. | LIT:M38 |");
    }

    private static Mechanism mechanism(String name, String path) {
        return new Mechanism(name, "It does something.", "Somebody saw it.", List.of("LIT:M38"), Map.of(path, "0"));
    }
}

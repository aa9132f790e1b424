package org.kring.experiments.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.InputException;

final class EvidencePageTest {

    private final EvidencePage pages = EvidencePage.builtIn();

    @Test
    void aPageSaysClaimRangeGradeSourceAndUser() {
        assertThat(pages.text("need-to-belong"))
                .startsWith("need-to-belong\n  Claim    People differ")
                .contains("  Range    mean 0.5 to 0.65")
                .contains("  Grade    derived: ")
                .contains("LIT:T74, S2:M-021")
                .contains("leary2013: Leary and others, 2013")
                .contains("population.needToBelong.mean = ")
                .contains("(regional-welfare)")
                .contains("record component PopulationParameters.needToBelong");
    }

    @Test
    void aParameterPathLeadsToTheSamePage() {
        assertThat(pages.text("population.needToBelong.mean")).isEqualTo(pages.text("need-to-belong"));
    }

    @Test
    void anItemOfAListLeadsToItsPage() {
        assertThat(pages.text("platforms[0].hourProfile[3]")).startsWith("hour-profile\n");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> pages.text("need-to-belon"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("need-to-belon is neither")
                .hasMessageContaining("Maybe need-to-belong was meant.");
    }

    @Test
    void theWeakListNamesAssumedEntriesOnly() {
        assertThat(pages.weak()).contains("\nmood-company ").doesNotContain("\nposts-per-week ");
    }
}

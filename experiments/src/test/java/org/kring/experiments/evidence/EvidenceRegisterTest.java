package org.kring.experiments.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.InputException;

final class EvidenceRegisterTest {

    private static final String ENTRY = """
              - key: tie-decay
                claim: Ties weaken in weeks without contact.
                sources: []
                bib: []
                range: {mean: [0.1, 0.2], sd: [0, 0.3]}
                grade: assumed
            """;

    @Test
    void everyClaimIsOneSentence() {
        assertThat(EvidenceRegister.builtIn().entries())
                .allSatisfy(entry -> assertThat(entry.claim()).matches("[A-Z][^.]*\\."));
    }

    @Test
    void everySourceHasTheFormOfItsFile() {
        assertThat(EvidenceRegister.builtIn().entries())
                .flatExtracting(EvidenceEntry::sources)
                .allSatisfy(source -> assertThat(SourceId.parse(source)).isPresent());
    }

    @Test
    void everyWorkInTheBibliographyIsCitedOrADocument() {
        EvidenceRegister register = EvidenceRegister.builtIn();
        Stream<String> cited = register.entries().stream().flatMap(entry -> entry.works().stream());
        assertThat(Stream.concat(cited, Stream.of("S0", "S1", "S2", "S3", "S4")))
                .containsAll(register.works().keys());
    }

    @Test
    void everyLiteratureSourceNamesAWork() {
        assertThat(EvidenceRegister.builtIn().entries()).allSatisfy(entry -> {
            boolean literature = entry.sources().stream().anyMatch(source -> source.startsWith("LIT:"));
            assertThat(!literature || !entry.bib().isEmpty()).as(entry.key()).isTrue();
        });
    }

    @Test
    void aRangeIsChosenByTheLastNamedPartOfThePath() {
        EvidenceRange range = one(ENTRY).range();
        assertThat(range.at("population.mean.sd").orElseThrow()).isEqualTo(new Interval(0.0, 0.3));
        assertThat(range.at("population.share")).isEmpty();
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertThatThrownBy(() -> one(ENTRY + "    author: somebody\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("author")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void aMissingFieldIsRefused() {
        assertThatThrownBy(() -> one(ENTRY.replace("    grade: assumed\n", "")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("grade");
    }

    @Test
    void anUnknownGradeIsRefused() {
        assertThatThrownBy(() -> one(ENTRY.replace("assumed", "certain")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("certain");
    }

    @Test
    void aBlankClaimIsRefused() {
        assertThatThrownBy(() -> one(ENTRY.replace("Ties weaken in weeks without contact.", "''")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("claim");
    }

    @Test
    void aRangeThatFallsIsRefused() {
        assertThatThrownBy(() -> one(ENTRY.replace("[0.1, 0.2]", "[0.2, 0.1]")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("[0.2, 0.1]");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> one(ENTRY + ENTRY))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("tie-decay stands there twice");
    }

    private static EvidenceEntry one(String entries) {
        return EvidenceRegister.parse("entries:\n" + entries, "")
                .entry("tie-decay")
                .orElseThrow();
    }
}

package org.kring.experiments.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.ParameterCatalogue.Mark;

final class EvidenceCheckTest {

    private static final String BIB = "@misc{S2,\n  year = {2012}\n}\n\n@article{mund2020,\n  year = {2020}\n}\n";
    private static final List<Mark> DECAY =
            List.of(new Mark("ContactParameters.weeklyDecay", "share/week", "tie-decay"));

    @Test
    void theRealRegisterHasNoGaps() {
        assertThat(EvidenceCheck.builtIn()).isEmpty();
    }

    @Test
    void aSoundRegisterHasNoGaps() {
        assertThat(gaps(entry("tie-decay", "[S2:M-057]", "[mund2020]", "[0.0, 0.1]", "derived"), 0.05))
                .isEmpty();
    }

    @Test
    void aParameterWithoutEntryIsFound() {
        assertThat(gaps(entry("tie-growth", "[S2:M-057]", "[]", "[0.0, 0.1]", "assumed"), 0.05))
                .contains("tie-decay: the parameter ContactParameters.weeklyDecay names it, but it has no entry");
    }

    @Test
    void anUnusedEntryIsFound() {
        assertThat(gaps(entry("tie-growth", "[S2:M-057]", "[]", "[0.0, 0.1]", "assumed"), 0.05))
                .contains("tie-growth: no parameter uses this entry");
    }

    @Test
    void aValueOutsideItsRangeIsFound() {
        assertThat(gaps(entry("tie-decay", "[]", "[]", "[0.0, 0.1]", "assumed"), 0.2))
                .containsExactly("tie-decay: contact.weeklyDecay in here is 0.2, outside 0 to 0.1");
    }

    @Test
    void aRangeWithoutPartForAValueIsFound() {
        assertThat(gaps(entry("tie-decay", "[]", "[]", "{mean: [0.0, 0.1]}", "assumed"), 0.05))
                .containsExactly("tie-decay: its range has no part for contact.weeklyDecay");
    }

    @Test
    void aSourceOfUnknownPrefixIsFound() {
        assertThat(gaps(entry("tie-decay", "[S9:M-057]", "[]", "[0.0, 0.1]", "assumed"), 0.05))
                .containsExactly("tie-decay: the source S9:M-057 is no row of an evidence file");
    }

    @Test
    void aMalformedSourceIsFound() {
        assertThat(gaps(entry("tie-decay", "[S2:M57]", "[]", "[0.0, 0.1]", "assumed"), 0.05))
                .containsExactly("tie-decay: the source S2:M57 is no row of an evidence file");
    }

    @Test
    void aWorkMissingInTheBibliographyIsFound() {
        assertThat(gaps(entry("tie-decay", "[S1:BM-101]", "[nobody1900]", "[0.0, 0.1]", "assumed"), 0.05))
                .containsExactly(
                        "tie-decay: the work S1 is not in sources.bib",
                        "tie-decay: the work nobody1900 is not in sources.bib");
    }

    @Test
    void aFirmGradeWithoutSourceIsFound() {
        assertThat(gaps(entry("tie-decay", "[]", "[]", "[0.0, 0.1]", "measured"), 0.05))
                .containsExactly("tie-decay: it is graded measured without a source");
    }

    private static List<String> gaps(String yaml, double value) {
        ParameterUse use = new ParameterUse("here", "contact.weeklyDecay", "share/week", "tie-decay", List.of(value));
        return EvidenceCheck.gaps(EvidenceRegister.parse(yaml, BIB), DECAY, List.of(use)).stream()
                .map(EvidenceCheck.Gap::toString)
                .toList();
    }

    private static String entry(String key, String sources, String bib, String range, String grade) {
        return """
                entries:
                  - key: %s
                    claim: Ties weaken in weeks without contact.
                    sources: %s
                    bib: %s
                    range: %s
                    grade: %s
                """.formatted(key, sources, bib, range, grade);
    }
}

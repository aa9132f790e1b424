package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EvidenceCommandTest {

    @Test
    void builtInEvidenceHasNoGaps() {
        Said said = Said.to("evidence", "--check");

        assertThat(said.out()).contains("Every parameter has its evidence");
        assertThat(said.code()).isZero();
    }

    @Test
    void entryIsFoundByKeyAndByPath() {
        assertThat(Said.to("evidence", "minutes-per-post").out()).contains("minutes-per-post");
        assertThat(Said.to("evidence", "staffing.minutesPerPost").out()).contains("minutes-per-post");
    }

    @Test
    void unknownEntryNamesTheNearest() {
        Said said = Said.to("evidence", "minutes-per-posts");

        assertThat(said.code()).isEqualTo(Exit.WRONG_INPUT);
        assertThat(said.err()).contains("Maybe").contains("minutes-per-post");
    }

    @Test
    void withoutANameEveryEntryIsListed() {
        assertThat(Said.to("evidence").out().lines()).hasSizeGreaterThan(50);
    }

    @Test
    void weakListsAssumptionsOnly() {
        assertThat(Said.to("evidence", "--weak").out()).contains("persons");
    }
}

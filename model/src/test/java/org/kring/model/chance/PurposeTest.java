package org.kring.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PurposeTest {

    /** Add new names at the end; never move, rename or remove one, for that changes the luck of every study. */
    private static final List<String> IN_ORDER = List.of(
            "TRAITS",
            "ACCOUNTS",
            "DISPOSITION",
            "CIRCLES",
            "LONG_TIES",
            "TIE_PLATFORMS",
            "TIE_THINNING",
            "START",
            "LOGIN",
            "SESSION",
            "VISIBILITY",
            "REACTION",
            "CONTRIBUTION",
            "MEETING",
            "CIRCUMSTANCES",
            "MOOD",
            "FOLLOWING",
            "AFFINITY",
            "APPOINTMENT",
            "OUTREACH",
            "REDIRECT",
            "SHARED_VISIBILITY",
            "MEETING_AFTER_EXCHANGE",
            "INCIDENT",
            "BOOST",
            "AMBASSADOR",
            "WELCOME",
            "PRAISE",
            "PEER_HELP",
            "STAFF_TURNOVER",
            "JOINING",
            "ONE_DAY_FLY",
            "LEAVING",
            "LEAVING_FRAILTY",
            "DORMANCY",
            "DORMANCY_FRAILTY",
            "MOVING_ON",
            "NEED",
            "ASKING",
            "ASKING_AFTER_POST",
            "HELP_WAY",
            "HELP_CONTACT",
            "WAITING_TOLERANCE",
            "BAD_PHASE",
            "SUPPORT",
            "NOTICE",
            "CONFLICT",
            "DECEPTION",
            "COVERT_PROMOTION");

    @Test
    void purposesAreOnlyEverAppended() {
        assertThat(Arrays.stream(Purpose.values()).map(Enum::name)).containsExactlyElementsOf(IN_ORDER);
    }
}

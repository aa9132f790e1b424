package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CampaignTest {

    @Test
    void burstsReturnAfterTheirInterval() {
        Campaign campaign = new Campaign(2, 2, 5, 3);

        assertThat(new double[] {
                    campaign.in(0),
                    campaign.in(1),
                    campaign.in(2),
                    campaign.in(3),
                    campaign.in(4),
                    campaign.in(6),
                    campaign.in(7),
                    campaign.in(8),
                    campaign.in(9)
                })
                .containsExactly(1, 1, 3, 3, 1, 1, 3, 3, 1);
    }

    @Test
    void burstIsNotLongerThanItsInterval() {
        assertThatThrownBy(() -> new Campaign(0, 3, 2, 2)).hasMessageContaining("everyWeeks must be");
    }
}

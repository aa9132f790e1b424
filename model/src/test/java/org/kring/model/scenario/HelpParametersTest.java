package org.kring.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HelpParametersTest {

    private static final ServiceHours OFFICE = new ServiceHours(5, 9, 17);

    private static ServiceChannel channel(String name, String leadsTo) {
        return new ServiceChannel(name, true, true, false, true, 0.5, 0.0, 1, OFFICE, 1.0, 1.0, leadsTo);
    }

    private static HelpParameters help(String redirectTo, ServiceChannel... channels) {
        HelpParameters off = HelpParameters.OFF;
        return new HelpParameters(off.needs(), off.asking(), 1.0, 1.0, redirectTo, List.of(channels));
    }

    @Test
    void withoutNeedsItIsOff() {
        assertThat(HelpParameters.OFF.isOff()).isTrue();
        assertThat(Changed.copy(HelpParameters.OFF, "needs.perMonth", 0.1).isOff())
                .isFalse();
    }

    @Test
    void channelsLeadOnDownTheListOnly() {
        assertThat(help("chat", channel("site", "chat"), channel("chat", "")).channelIndex("chat"))
                .isEqualTo(1);
        assertThatThrownBy(() -> help("chat", channel("chat", "site"), channel("site", "chat")))
                .hasMessageContaining("site leads to chat");
        assertThatThrownBy(() -> help("chat", channel("chat", "phone"))).hasMessageContaining("chat leads to phone");
    }

    @Test
    void namesDifferAndARedirectLeadsSomewhere() {
        assertThatThrownBy(() -> help("chat", channel("chat", ""), channel("chat", "")))
                .hasMessageContaining("two have the same name");
        assertThatThrownBy(() -> help("mail", channel("chat", ""))).hasMessageContaining("but was mail");
    }

    @Test
    void hoursAreOpenOnTheirDaysOnly() {
        assertThat(OFFICE.isOpen(9)).isTrue();
        assertThat(OFFICE.isOpen(17)).isFalse();
        assertThat(OFFICE.isOpen(5 * 24 + 9)).isFalse();
    }

    @Test
    void anEventActsInItsWeeks() {
        NeedShock shock = new NeedShock(2, 1, 3.0);

        assertThat(shock.in(1)).isEqualTo(1.0);
        assertThat(shock.in(2)).isEqualTo(3.0);
        assertThat(shock.in(3)).isEqualTo(1.0);
    }
}

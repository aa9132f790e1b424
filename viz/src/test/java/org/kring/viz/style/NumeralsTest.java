package org.kring.viz.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class NumeralsTest {

    @Test
    void undefinedNumbersAreSaidInWords() {
        assertThat(Numerals.plain(Double.NaN)).isEqualTo("not defined");
        assertThat(Numerals.percent(Double.NaN)).isEqualTo("not defined");
        assertThat(Numerals.signed(Double.NaN, 1)).isEqualTo("not defined");
    }

    @Test
    void signsAreShownUnlessTheRoundedNumberIsZero() {
        assertThat(Numerals.signed(1.25, 1)).isEqualTo("+1.3");
        assertThat(Numerals.signed(-1.25, 1)).isEqualTo("\u22121.3");
        assertThat(Numerals.signed(-0.01, 1)).isEqualTo("0.0");
        assertThat(Numerals.signed(0.01, 1)).isEqualTo("0.0");
    }

    @Test
    void decimalsDoNotFollowTheCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl-NL"));
            assertThat(Numerals.fixed(1234.5, 1)).isEqualTo("1,234.5");
            assertThat(Numerals.ticks().format(-0.5)).isEqualTo("\u22120.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}

package org.kring.viz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class NumeralsTest {

    @Test
    void undefinedNumbersAreSaidInWords() {
        assertThat(Numerals.ENGLISH.plain(Double.NaN)).isEqualTo("not defined");
        assertThat(Numerals.ENGLISH.percent(Double.NaN)).isEqualTo("not defined");
        assertThat(Numerals.ENGLISH.signed(Double.NaN, 1)).isEqualTo("not defined");
    }

    @Test
    void smallNumbersKeepTwoSignificantDigits() {
        assertThat(List.of(123.4, 12.34, 1.234, 0.1234, 0.0996, 0.01234, 0.0042, -0.00042, 0.0, 1e-9).stream()
                        .map(Numerals.ENGLISH::plain))
                .containsExactly(
                        "123", "12.3", "1.23", "0.12", "0.100", "0.012", "0.0042", "\u22120.00042", "0.00", "0.00");
    }

    @Test
    void signsAreShownUnlessTheRoundedNumberIsZero() {
        assertThat(Numerals.ENGLISH.signed(1.25, 1)).isEqualTo("+1.3");
        assertThat(Numerals.ENGLISH.signed(-1.25, 1)).isEqualTo("\u22121.3");
        assertThat(Numerals.ENGLISH.signed(-0.01, 1)).isEqualTo("0.0");
        assertThat(Numerals.ENGLISH.signed(0.01, 1)).isEqualTo("0.0");
    }

    @Test
    void decimalsDoNotFollowTheCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl-NL"));
            assertThat(Numerals.ENGLISH.fixed(1234.5, 1)).isEqualTo("1,234.5");
            assertThat(Numerals.ENGLISH.ticks().format(-0.5)).isEqualTo("\u22120.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ticksOfAShortAxisDifferAndErrorsOfRoundingDoNotShow() {
        assertThat(Numerals.ENGLISH.ticks().format(0.0004)).isEqualTo("0.0004");
        assertThat(Numerals.ENGLISH.ticks().format(3 * 0.1)).isEqualTo("0.3");
    }

    @Test
    void dutchNumbersHaveDutchSigns() {
        Numerals dutch = Messages.in(Language.DUTCH).numerals();

        assertThat(dutch.fixed(-1234567.25, 1)).isEqualTo("\u22121.234.567,3");
        assertThat(dutch.percent(0.123)).isEqualTo("12,3%");
        assertThat(dutch.signed(0.5, 2)).isEqualTo("+0,50");
        assertThat(dutch.plain(Double.NaN)).isEqualTo("niet te bepalen");
        assertThat(dutch.ticks().format(1234.5)).isEqualTo("1.234,5");
        assertThat(dutch.rewritten("0.25")).isEqualTo("0,25");
        assertThat(dutch.rewritten("v1.2")).isEqualTo("v1.2");
    }
}

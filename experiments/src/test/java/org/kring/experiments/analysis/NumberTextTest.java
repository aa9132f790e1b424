package org.kring.experiments.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NumberTextTest {

    @Test
    void minusZeroIsNeverWritten() {
        assertThat(NumberText.cell(-0.0)).isEqualTo("0");
        assertThat(NumberText.size(-0.0, 1)).isEqualTo("0.0");
        assertThat(NumberText.signed(-0.04, 1)).isEqualTo("0.0");
    }

    @Test
    void cellsAreReadBackByAnyProgram() {
        assertThat(NumberText.cell(Double.NaN)).isEqualTo("NaN");
        assertThat(NumberText.cell(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
        assertThat(NumberText.cell(0.1)).isEqualTo("0.1");
        assertThat(NumberText.cell(1.0 / 3.0)).isEqualTo("0.333333333333");
        assertThat(Double.parseDouble(NumberText.cell(120_000.0))).isEqualTo(120_000.0);
        assertThat(Double.parseDouble(NumberText.cell(-2.5e-9))).isEqualTo(-2.5e-9);
    }

    @Test
    void decimalsFollowTheInterval() {
        assertThat(NumberText.decimals(2.1, 1.2, 3.0)).isEqualTo(1);
        assertThat(NumberText.decimals(240.0, -10.0, 490.0)).isZero();
        assertThat(NumberText.decimals(2.0, 1.98, 2.02)).isEqualTo(2);
        assertThat(NumberText.decimals(4.0, 4.0, 4.0)).isEqualTo(1);
        assertThat(NumberText.decimals(4.0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isEqualTo(1);
    }

    @Test
    void anEndBesideZeroStaysBesideIt() {
        assertThat(NumberText.decimals(1.0, 0.004, 2.0)).isEqualTo(3);
        assertThat(NumberText.decimals(-1.0, -2.0, -0.004)).isEqualTo(3);
        assertThat(NumberText.decimals(1.0, -0.004, 2.0)).isEqualTo(1);
    }

    @Test
    void chancesNeverClaimCertainty() {
        assertThat(NumberText.chance(1.0)).isEqualTo("more than 99 %");
        assertThat(NumberText.chance(0.0)).isEqualTo("less than 1 %");
        assertThat(NumberText.chance(0.625)).isEqualTo("63 %");
        assertThat(NumberText.percent(0.95)).isEqualTo("95 %");
    }
}

package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.HelpParameters;
import org.kring.model.scenario.Scenario;

final class DerivedTest {

    private static Scenario scenario(String text) {
        return RecordText.parse(Scenario.class, text, "mine.yaml", "kring show help-line");
    }

    @Test
    void whatIsNotWrittenIsAsInTheBase() {
        Scenario mine = scenario("basedOn: regional-welfare\nname: mine\nhorizon: {weeks: 3}\n");
        Scenario base = Catalogue.scenario("regional-welfare");

        assertThat(mine.name()).isEqualTo("mine");
        assertThat(mine.horizon().weeks()).isEqualTo(3);
        assertThat(mine.horizon().burnInWeeks()).isEqualTo(base.horizon().burnInWeeks());
        assertThat(mine.population()).isEqualTo(base.population());
    }

    @Test
    void aBaseMayHaveABase() {
        assertThat(scenario("basedOn: help-line\nname: mine\n").help())
                .isEqualTo(Catalogue.scenario("help-line").help());
    }

    @Test
    void whatIsReadIsWrittenOutWhole() {
        Scenario line = Catalogue.scenario("help-line");

        assertThat(RecordText.yaml(line)).doesNotContain("basedOn").contains("channels:");
        assertThat(scenario(RecordText.yaml(line))).isEqualTo(line);
    }

    @Test
    void theScenarioWithHelpDiffersFromItsBaseInNothingElse() {
        Scenario line = Catalogue.scenario("help-line");
        Scenario base = Catalogue.scenario("regional-welfare");

        assertThat(line.help().isOff()).isFalse();
        assertThat(line.help().channels()).hasSize(8);
        assertThat(base.help()).isEqualTo(HelpParameters.OFF);
        assertThat(line.population()).isEqualTo(base.population());
        assertThat(line.staffing()).isEqualTo(base.staffing());
    }

    @Test
    void anUnknownBaseAndAWrongKeyAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> scenario("name: mine\nbasedOn: elsewhere\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("mine.yaml, line 2, basedOn: elsewhere is no built-in scenario");
        assertThatThrownBy(() -> scenario("basedOn: regional-welfare\nhorizon:\n  weks: 3\n"))
                .hasMessageContaining("mine.yaml, line 3, horizon.weks");
    }
}

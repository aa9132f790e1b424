package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.model.scenario.Scenario;

final class MechanismFileTest {

    private static final Scenario REGION = Catalogue.scenario("regional-welfare");

    @Test
    void everyBuiltInMechanismIsOnInTheRegionAndCanBeSwitchedOff() {
        MechanismFile.builtIn().mechanisms().forEach(mechanism -> assertThat(mechanism.removedFrom(REGION))
                .as(mechanism.name())
                .isNotEqualTo(REGION));
    }

    @Test
    void everyBuiltInMechanismIsJustifiedInASentence() {
        MechanismFile.builtIn().mechanisms().forEach(mechanism -> {
            assertThat(mechanism.about()).as(mechanism.name()).endsWith(".");
            assertThat(mechanism.evidence()).as(mechanism.name()).endsWith(".");
            assertThat(mechanism.sources().isEmpty())
                    .as("%s is an assumption and says so, or has a source", mechanism.name())
                    .isEqualTo(mechanism.evidence().startsWith("Assumed"));
        });
    }

    @Test
    void nothingButTheOverridesIsChanged() {
        Scenario without = MechanismFile.builtIn().find("withdrawal").removedFrom(REGION);
        assertThat(without.wellbeing().withdrawal()).isZero();
        assertThat(without.contact()).isEqualTo(REGION.contact());
    }

    @Test
    void unknownMechanismIsRefusedWithThoseThatExist() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> MechanismFile.builtIn().find("magic"))
                .withMessageContaining("there is no mechanism magic; the nearest of ")
                .withMessageContaining("Maybe ");
    }

    @Test
    void mechanismThatNothingSwitchesOffIsRefused() {
        assertRefused("no override switches it off", mechanism("a", List.of(), Map.of()));
    }

    @Test
    void mechanismThatStandsTwiceIsRefused() {
        Mechanism once = mechanism("a", List.of(), Map.of("wellbeing.withdrawal", "0"));
        assertRefused("it stands there twice", once, once);
    }

    @Test
    void sourceThatIsNoRowOfTheEvidenceIsRefused() {
        assertRefused(
                "somebody is not a row", mechanism("a", List.of("somebody"), Map.of("wellbeing.withdrawal", "0")));
    }

    private static void assertRefused(String message, Mechanism... mechanisms) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> new MechanismFile(List.of(mechanisms)))
                .withMessageContaining(message)
                .withMessageContaining("Maybe ");
    }

    private static Mechanism mechanism(String name, List<String> sources, Map<String, String> overrides) {
        return new Mechanism(name, "It does something.", "Somebody saw it.", sources, overrides);
    }
}

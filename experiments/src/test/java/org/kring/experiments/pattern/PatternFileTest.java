package org.kring.experiments.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kring.experiments.pattern.PatternExample.difference;
import static org.kring.experiments.pattern.PatternExample.file;
import static org.kring.experiments.pattern.PatternExample.pattern;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.scenario.Scenario;

final class PatternFileTest {

    @Test
    void builtInPatternsHoldEveryTargetThatThisCoreMustReach() {
        List<String> sources = PatternFile.builtIn().patterns().stream()
                .flatMap(pattern -> pattern.sources().stream())
                .toList();
        assertThat(sources)
                .contains("LIT:T33", "LIT:T34", "LIT:T35", "LIT:T56", "LIT:T59", "LIT:T62", "LIT:T63", "LIT:T69")
                .contains("LIT:T88", "LIT:T89", "S0:A-008", "S0:A-009", "S0:A-010")
                .contains("S2:C-065", "S2:C-066", "S2:C-067", "S2:C-069", "S2:C-070", "S2:C-071", "S2:C-078")
                .contains("S2:C-090", "S2:C-091", "S2:C-092");
    }

    @Test
    void noValidationPatternNamesARowThatAValueRestsOn() {
        List<String> grounds = EvidenceRegister.builtIn().entries().stream()
                .flatMap(entry -> entry.sources().stream())
                .toList();
        List<String> validation = PatternFile.builtIn().patterns().stream()
                .filter(pattern -> pattern.role() == Role.VALIDATION)
                .flatMap(pattern -> pattern.sources().stream())
                .toList();
        assertThat(validation).isNotEmpty().doesNotContainAnyElementsOf(grounds);
    }

    /** Rows of the tables of targets in the evidence; the evidence itself does not travel with the project. */
    private static final List<Integer> TARGETS = List.of(
            4, 5, 8, 9, 11, 13, 14, 17, 18, 19, 21, 22, 23, 27, 30, 31, 32, 33, 34, 35, 36, 37, 40, 41, 42, 44, 45, 48,
            49, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 65, 66, 69, 70, 72, 74, 79, 80, 81, 84, 85, 87, 88, 89,
            92, 93, 94);

    @Test
    void everyTargetOfTheEvidenceIsMeasuredOrListedWithAReason() {
        List<String> listed = Stream.of(
                        measured(),
                        sources(Unmeasured.builtIn().targets()),
                        sources(Unmeasured.builtIn().heldBack()))
                .flatMap(List::stream)
                .toList();
        assertThat(listed)
                .containsAll(TARGETS.stream().map("LIT:T%02d"::formatted).toList());
    }

    @Test
    void whatIsHeldBackIsNeitherMeasuredNorTheGroundOfAValue() {
        List<String> grounds = EvidenceRegister.builtIn().entries().stream()
                .flatMap(entry -> entry.sources().stream())
                .toList();
        assertThat(sources(Unmeasured.builtIn().heldBack()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(grounds)
                .doesNotContainAnyElementsOf(measured())
                .doesNotContainAnyElementsOf(sources(Unmeasured.builtIn().targets()));
    }

    @Test
    void sharesOfAccountsAndTiesThatTheScenarioStatesAreInputChecks() {
        assertThat(ids(pattern -> pattern.role() == Role.INPUT))
                .containsExactlyInAnyOrder("T57-facebook", "T57-twitter", "T57-linkedin", "T58", "T85-support", "T52");
    }

    @Test
    void ordersThatTheEvidenceMakesHardAreHard() {
        assertThat(ids(pattern -> pattern.severity() == Severity.HARD_ORDER))
                .containsExactlyInAnyOrder("T33-order", "T42-order-facebook", "T42-order-linkedin");
    }

    @Test
    void noTwoPatternsMeasureTheSameLevelInTheSameWorldWithBandsWithinEachOther() {
        List<Pattern> patterns = PatternFile.builtIn().patterns();
        assertThat(patterns).noneMatch(one -> patterns.stream()
                .anyMatch(other -> !one.id().equals(other.id())
                        && one.setting().equals(other.setting())
                        && one.against().equals(other.against())
                        && one.metric().equals(other.metric())
                        && !one.severity().equals(Severity.SOFT)
                        && one.low() <= other.low()
                        && one.high() >= other.high()
                        && !other.severity().equals(Severity.SOFT)));
    }

    @Test
    void exactZerosAreMarkedAsMetByConstruction() {
        assertThat(PatternFile.builtIn().patterns())
                .filteredOn(pattern -> pattern.low() == 0.0 && pattern.high() == 0.0 && pattern.role() == Role.BOUNDARY)
                .isNotEmpty()
                .allMatch(pattern -> pattern.known() == Pattern.Known.BY_CONSTRUCTION);
        assertThat(ids(pattern -> pattern.known() == Pattern.Known.BY_CONSTRUCTION))
                .contains("zero-reach", "nobody-valued");
    }

    private static List<String> ids(Predicate<Pattern> wanted) {
        return PatternFile.builtIn().patterns().stream()
                .filter(wanted)
                .map(Pattern::id)
                .toList();
    }

    private static List<String> measured() {
        return PatternFile.builtIn().patterns().stream()
                .flatMap(pattern -> pattern.sources().stream())
                .toList();
    }

    private static List<String> sources(List<Unmeasured> targets) {
        return targets.stream().flatMap(target -> target.sources().stream()).toList();
    }

    @Test
    void aWorldMayTakeOverTheHelpPathOfAnotherScenario() {
        Scenario usual = Catalogue.scenario("regional-welfare").withPersons(700);
        Setting off = new Setting("it is off", "absent", 4, Map.of(), Map.of());
        Setting on = new Setting("it is on", "absent", 4, Map.of("help.toleranceDays", "2"), Map.of(), "help-line");

        assertThat(off.scenarioFrom(usual).help().isOff()).isTrue();
        assertThat(on.scenarioFrom(usual).help().channels())
                .isEqualTo(Catalogue.scenario("help-line").help().channels());
        assertThat(on.scenarioFrom(usual).help().toleranceDays()).isEqualTo(2.0);
        assertThat(on.scenarioFrom(usual).population()).isEqualTo(usual.population());
        assertThat(on.lasting(9)).isEqualTo(new Setting(on.about(), "absent", 9, on.scenario(), Map.of(), "help-line"));
    }

    @Test
    void everyWorldCanBeBuilt() {
        PatternFile.builtIn().settings().values().forEach(setting -> assertThat(
                        setting.postingStrategy().name())
                .isEqualTo(setting.plan().getOrDefault("name", setting.strategy())));
    }

    @Test
    void fileIsReadBackAsItWasWritten(@TempDir Path folder) throws Exception {
        PatternFile file = file(pattern("p", Severity.ORDER), difference("d", "atRest", "share"));
        Path path = folder.resolve("own.yaml");
        Files.writeString(path, RecordText.yaml(file));
        assertThat(PatternFile.read(path)).isEqualTo(file);
    }

    @Test
    void everyCalibrationTargetOfTheEvidenceHasARow() {
        List<String> sources = PatternFile.builtIn().patterns().stream()
                .flatMap(pattern -> pattern.sources().stream())
                .toList();
        assertThat(sources)
                .contains("LIT:T04", "LIT:T05", "LIT:T08", "LIT:T09", "LIT:T22", "LIT:T23", "LIT:T30", "LIT:T32")
                .contains("LIT:T42", "LIT:T57", "LIT:T58", "LIT:T60", "LIT:T61", "LIT:T65", "LIT:T85");
    }

    @Test
    void filesAreJoinedInTheirOrderAndShareEqualSettings() {
        PatternFile both = PatternFile.joined(
                List.of(file(pattern("a", Severity.HARD)), file(difference("b", "atRest", "share"))));
        assertThat(both.patterns()).extracting(Pattern::id).containsExactly("a", "b");
        assertThat(both.settings()).isEqualTo(PatternExample.settings());
    }

    @Test
    void settingThatMeansTwoWorldsIsRefused() {
        PatternFile other =
                new PatternFile(Map.of("atRest", new Setting("longer", "absent", 9, Map.of(), Map.of())), List.of());
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> PatternFile.joined(List.of(file(), other)))
                .withMessageContaining("the setting atRest means two different worlds");
    }

    @Test
    void someOfThePatternsKeepOnlyTheSettingsThatTheyNeed() {
        PatternFile some =
                file(pattern("a", Severity.HARD), difference("b", "", "share")).only(List.of("a"));
        assertThat(some.patterns()).extracting(Pattern::id).containsExactly("a");
        assertThat(some.settings()).containsOnlyKeys("atRest");
    }

    @Test
    void unknownIdIsRefusedWithThoseThatExist() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> file(pattern("a", Severity.HARD)).only(List.of("z")))
                .withMessageContaining("there is no pattern z; there are a.")
                .withMessageContaining("Maybe ");
    }

    @Test
    void idThatStandsTwiceIsRefused() {
        assertRefused("the id p stands there twice", pattern("p", Severity.HARD), pattern("p", Severity.SOFT));
    }

    @Test
    void settingThatDoesNotExistIsRefused() {
        assertRefused("pattern d: there is no setting elsewhere", difference("d", "elsewhere", "share"));
    }

    @Test
    void bandWhoseLowEndIsAboveItsHighEndIsRefusedWithItsLine(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("own.yaml");
        String yaml = RecordText.yaml(file(pattern("p", Severity.HARD)));
        Files.writeString(path, yaml.replace("low: 0.1", "low: 0.3"));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> PatternFile.read(path))
                .withMessageContaining("high must be")
                .withMessageContaining("line");
    }

    @Test
    void sourceThatIsNoRowOfTheEvidenceIsRefused(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("own.yaml");
        String yaml = RecordText.yaml(file(pattern("p", Severity.HARD)));
        Files.writeString(path, yaml.replace("LIT:T33", "somebody"));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> PatternFile.read(path))
                .withMessageContaining("pattern p: somebody is not a row of an evidence file")
                .withMessageContaining("Maybe ");
    }

    private static void assertRefused(String message, Pattern... patterns) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> file(patterns))
                .withMessageContaining(message)
                .withMessageContaining("Maybe ");
    }
}

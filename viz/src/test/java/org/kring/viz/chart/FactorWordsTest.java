package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.study.FactorLevels;
import org.kring.experiments.study.Studies;
import org.kring.viz.StudyFixture;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** Factors and levels as people call them. */
final class FactorWordsTest {

    private static final String MIX = "{question: 1}";

    static List<String> studies() {
        return Studies.names();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyFactorAndEveryWordOfTheLibraryHasANameInEveryLanguage(String study) {
        for (Language language : Language.values()) {
            Messages words = Messages.in(language);
            Studies.find(study).factors().forEach((path, levels) -> {
                assertThat(words.find("factor." + path)).as(path).isPresent();
                texts(path, levels).stream()
                        .filter(level -> level.matches("[A-Za-z]+"))
                        .forEach(level -> assertThat(words.find("level." + level))
                                .as(level)
                                .isPresent());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyOutcomeOfTheLibraryHasANameInEveryLanguage(String study) {
        for (Language language : Language.values()) {
            Messages words = Messages.in(language);
            assertThat(Studies.find(study).outcomes()).allSatisfy(outcome -> assertThat(words.find("metric." + outcome))
                    .as(outcome)
                    .isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatHasNoNameIsShownAsItStands(Language language) {
        Messages words = Messages.in(language);
        FactorWords factors = FactorWords.of(sweep(List.of("own.path.mean", "strategy.mix"), "0.5", MIX), words);

        assertThat(factors.name("own.path.mean")).isEqualTo("path.mean");
        assertThat(factors.name("strategy.mix")).isEqualTo(words.say("factor.strategy.mix"));
        assertThat(factors.level("own.path.mean", "0.5"))
                .isEqualTo(words.numerals().fixed(0.5, 1));
        assertThat(factors.level("own.path.mean", "ownWord")).isEqualTo("ownWord");
        assertThat(factors.level("strategy.mix", MIX)).isEqualTo(words.say("figure.sweep.variant", "A"));
        assertThat(factors.variants()).singleElement().asString().contains(words.say("level.question"));
        assertThat(factors.spelt("{humour: 0.5, ownKey: 1}"))
                .isEqualTo("%s: %s, ownKey: 1"
                        .formatted(words.say("level.humour"), words.numerals().fixed(0.5, 1)));
    }

    private static List<String> texts(String path, FactorLevels levels) {
        return levels.factor(path).levels();
    }

    private static SweepComparison sweep(List<String> paths, String... values) {
        SweepRuns.Point point = new SweepRuns.Point(
                0, List.of(values), IntStream.range(0, 30).boxed().toList(), StudyFixture.results());
        return SweepComparison.of(
                new SweepRuns(paths, List.of(point), 1), List.of("staffHours"), false, Confidence.fixed());
    }
}

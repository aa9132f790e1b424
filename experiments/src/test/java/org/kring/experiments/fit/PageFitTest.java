package org.kring.experiments.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

final class PageFitTest {

    private static final List<PageFit> FITS = new java.util.ArrayList<>();

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void fitOneSmallPageTwice() throws IOException {
        Path file = Files.writeString(folder.resolve("made-up.csv"), Exports.twoTypes(150, 7));
        FITS.add(PageFit.of(Exports.history(file), order(1), FitProgress.silent()));
        FITS.add(PageFit.of(Exports.history(file), order(2), FitProgress.silent()));
    }

    private static PageFit.Order order(int threads) {
        Scenario small =
                Catalogue.scenario("regional-welfare").withPersons(1500).withHorizon(new Horizon(1, 5));
        return new PageFit.Order(small, "facebook", 0.5, 3, 2, threads);
    }

    /** n = 120 posts with gamma factors of variance 1/8; a level may miss by 20 per cent, five standard errors of its mean. */
    @Test
    void regressionFindsTheLevelsThatWerePutIn() {
        PageRegression page = FITS.get(0).page();

        assertThat(page.level(PageOutcome.REACH, ContentType.PHOTO) / Exports.PHOTO_REACH)
                .isCloseTo(1.0, within(0.2));
        assertThat(page.level(PageOutcome.REACH, ContentType.INFORMATION) / Exports.LINK_REACH)
                .isCloseTo(1.0, within(0.2));
        assertThat(page.level(PageOutcome.LIKES, ContentType.PHOTO) / Exports.PHOTO_LIKES)
                .isCloseTo(1.0, within(0.2));
        assertThat(page.level(PageOutcome.LIKES, ContentType.INFORMATION) / Exports.LINK_LIKES)
                .isCloseTo(1.0, within(0.2));
    }

    @Test
    void simulatedPageComesWithinTheToleranceOfThePage() {
        PageFit fit = FITS.get(0);

        assertThat(fit.calibration().converged()).isTrue();
        assertThat(fit.page().design().anchor()).isEqualTo(ContentType.PHOTO);
        assertThat(fit.levels()).hasSize(8);
    }

    @Test
    void levelsAreJudgedOnTheRunsThatTheCalibrationDidNotSee() {
        PageFit fit = FITS.get(0);
        List<LevelRow> missed = fit.levels().stream()
                .filter(row -> row.match() != LevelRow.Match.MET)
                .toList();

        assertThat(fit.met()).isEqualTo(missed.isEmpty());
        assertThat(fit.check().runs()).hasSize(fit.calibration().replicates());
        String summary = String.join("\n", fit.summary());
        missed.forEach(row -> assertThat(summary)
                .contains("%s of %s"
                        .formatted(
                                row.outcome().key(),
                                org.kring.experiments.scenario.Names.lowerCamel(
                                        row.type().name()))));
    }

    @Test
    void moreRunsAreTakenWhereLuckHidesALevel() {
        assertThat(FITS.get(0).calibration().replicates())
                .as("two runs have intervals of twelve standard errors; four times as many is the bound")
                .isBetween(3, 8);
    }

    @Test
    void typesWithoutPostsAreNamed() {
        assertThat(FITS.get(0).typesWithoutPosts(Catalogue.strategy("lively-mix")))
                .contains("humour", "question")
                .doesNotContain("photo", "information");
    }

    @Test
    void parameterAtItsCapHasNoIntervalButTheIdentifiedQuantityHas() {
        PageFit fit = FITS.get(0);
        LevelState low = fit.calibration().state().moved(0, -3.0, new double[0]).moved(1, -3.0, new double[0]);
        PageCalibration.Result hidden = new PageCalibration.Result(
                low, fit.calibration().rounds(), fit.calibration().slope(), 2);
        List<FittedValue> values = FittedValue.of(new PageScenario(order(1).scenario(), 0), hidden, fit.page());

        FittedValue identified = values.get(0);
        assertThat(identified.path()).isEqualTo("feed.showRate / (1 + platforms[0].competition)");
        assertThat(identified.low()).isLessThan(identified.value());
        assertThat(identified.high()).isGreaterThan(identified.value());
        assertThat(values.get(1))
                .returns("platforms[0].competition", FittedValue::path)
                .returns(4.0, FittedValue::value)
                .returns(FittedValue.Ground.AT_LIMIT, FittedValue::ground)
                .returns("none: at its cap", FittedValue::certainty);
        assertThat(values.get(1).low()).isNaN();
        assertThat(values.get(2).path()).isEqualTo("feed.showRate");
        assertThat(values.get(2).high()).isNaN();
    }

    @Test
    void aFifthIsHeldOutWhateverTheOrderOfPosts() {
        PageFit fit = FITS.get(0);

        assertThat(fit.posts().heldOut()).hasSize(30);
        assertThat(fit.posts().training())
                .hasSize(120)
                .doesNotContainAnyElementsOf(fit.posts().heldOut());
        List<PagePost> reversed = new java.util.ArrayList<>(fit.history().posts());
        java.util.Collections.reverse(reversed);
        assertThat(HoldOut.of(reversed, 3).heldOut())
                .containsExactlyInAnyOrderElementsOf(fit.posts().heldOut());
        assertThat(HoldOut.of(reversed, 4).heldOut())
                .isNotEqualTo(HoldOut.of(reversed, 3).heldOut());
    }

    @Test
    void everyFileHasTheSameBytesOnAnyNumberOfThreads() throws IOException {
        List<Path> one = FitFolder.write(folder.resolve("one"), FITS.get(0));
        List<Path> two = FitFolder.write(folder.resolve("two"), FITS.get(1));

        assertThat(one).hasSize(5);
        for (int i = 0; i < one.size(); i++) {
            assertThat(two.get(i)).hasSameBinaryContentAs(one.get(i));
        }
    }

    @Test
    void writtenScenarioIsReadBackWithTheFittedValues() {
        FitFolder.write(folder.resolve("again"), FITS.get(0));
        Scenario scenario =
                Catalogue.scenario(folder.resolve("again/scenario.yaml").toString());

        assertThat(scenario).isEqualTo(FITS.get(0).scenario());
        assertThat(scenario.name()).isEqualTo("regional-welfare-fitted");
        assertThat(Catalogue.strategy(folder.resolve("again/strategy.yaml").toString()))
                .isEqualTo(FITS.get(0).strategy());
    }

    @Test
    void verdictComparesWithBothBaselinesOnHeldOutPostsOnly() {
        List<Score> scores = FITS.get(0).scores();

        assertThat(scores).hasSize(16).allMatch(score -> score.posts() == 30);
        assertThat(FITS.get(0).summary())
                .anyMatch(line -> line.contains("the page mean, ") && line.contains("type mean"));
        Score reach = scores.stream()
                .filter(score -> score.outcome() == PageOutcome.REACH
                        && score.predictor().equals(Predictor.PAGE_MEAN))
                .findFirst()
                .orElseThrow();
        assertThat(reach.errorInterval().high())
                .as("types differ by a factor of two")
                .isNegative();
    }

    @Test
    void folderWithOtherFilesIsRefused() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "x");

        assertThatThrownBy(() -> FitFolder.check(other)).isInstanceOf(InputException.class);
    }
}

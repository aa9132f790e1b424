package org.kring.experiments.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kring.experiments.discovery.PlantedPoints.number;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Boxes that were planted are found again, and none is claimed where nothing was planted. All seeds are 1, 2, 3 … in order.
 */
final class DiscoveryTest {

    private static final PrimSettings USUAL = PrimSettings.USUAL;

    @Test
    void findsAPlantedBoxOfTwoNumbersAmongFive() {
        Cases cases = PlantedPoints.cases(
                1, PlantedPoints.drawn(1, 500, 4), 0.0, p -> number(p, 0) < 0.4 && number(p, 2) > 0.5);

        Discovery found = Discovery.of(cases, "closed group loses", USUAL);

        assertThat(found.boxes()).hasSize(1);
        FoundBox box = found.boxes().get(0);
        assertThat(box.inside().coverage()).isGreaterThan(0.9);
        assertThat(box.inside().density()).isGreaterThan(0.9);
        assertThat(box.pValue()).isEqualTo(0.005, within(1e-12));
        assertThat(box.heldOutDensity()).isGreaterThan(0.8);
        assertThat(box.restrictions())
                .extracting(FoundBox.Restriction::path)
                .containsExactlyInAnyOrder("x.factorA", "x.factorC");
        assertThat(box.restrictions()).allSatisfy(restriction -> {
            assertThat(restriction.quasiP()).isLessThan(1e-6);
            assertThat(restriction.again()).isEqualTo(1.0);
            assertThat(restriction.densityWithout()).isLessThan(0.6);
        });
        assertThat(box.sentence())
                .startsWith("closed group loses when factor")
                .contains("factor a is under 0.")
                .contains("factor c is over 0.");
    }

    @Test
    void findsAPlantedChoiceAndNumberThroughNoise() {
        // One point in ten tells the wrong story.
        Cases cases = PlantedPoints.cases(
                2, PlantedPoints.drawn(2, 600, 3), 0.1, p -> p.get(3).equals("closed") && number(p, 1) < 0.6);

        FoundBox box = Discovery.of(cases, "it loses", USUAL).boxes().get(0);

        assertThat(box.restrictions())
                .extracting(FoundBox.Restriction::path)
                .containsExactlyInAnyOrder("strategy.policy", "x.factorB");
        assertThat(box.sentence()).contains("policy is closed");
        assertThat(box.inside().density()).isBetween(0.8, 1.0);
        assertThat(box.heldOutDensity()).isBetween(0.75, 0.95);
    }

    @Test
    void coversTwoPlantedBoxesOneAfterTheOther() {
        Cases cases = PlantedPoints.cases(
                3,
                PlantedPoints.drawn(3, 800, 3),
                0.0,
                p -> (number(p, 0) < 0.25 && number(p, 1) < 0.6) || (number(p, 0) > 0.8 && number(p, 2) > 0.5));

        Discovery found = Discovery.of(cases, "it loses", USUAL);

        assertThat(found.boxes()).hasSizeBetween(2, 3);
        assertThat(found.coverage()).isGreaterThan(0.85);
    }

    @Test
    void claimsABoxInPureNoiseNoMoreOftenThanItSays() {
        // n = 100 studies of 120 points; the true rate is at most 0.05, so above 11 in fewer than 1 of 200 (binomial).
        long claimed = IntStream.rangeClosed(1, 100)
                .filter(seed -> !Discovery.of(PlantedPoints.noise(seed, 120, 4, 0.3), "it loses", USUAL)
                        .boxes()
                        .isEmpty())
                .count();

        assertThat(claimed).isBetween(0L, 11L);
    }

    @Test
    void noiseHasADenseBoxThatTheFigureShowsAndTheAnswerRejects() {
        Cases noise = PlantedPoints.noise(1, 120, 4, 0.3);

        Discovery found = Discovery.of(noise, "it loses", USUAL);

        assertThat(found.trajectory().get(found.trajectory().size() - 1).density())
                .isGreaterThan(0.6);
        assertThat(found.boxes()).isEmpty();
        assertThat(found.rejected()).isGreaterThan(0.05);
    }

    @Test
    void heldOutNumbersOfABoxDoNotFlatter() {
        Cases noise = PlantedPoints.noise(4, 200, 6, 0.3);
        BoxSearch search = new BoxSearch(new PrimSettings(0.05, 0.05, OptionalDouble.of(0.6), 1));

        double fitted = search.find(noise).density();
        double heldOut = new Chances(noise, search).heldOut().density();

        assertThat(fitted).isGreaterThanOrEqualTo(0.6);
        assertThat(heldOut).isCloseTo(0.3, within(0.15));
    }

    @Test
    void fewCasesWarnAndNoCasesFindNothing() {
        Cases few = PlantedPoints.cases(5, PlantedPoints.drawn(5, 100, 2), 0.0, p -> number(p, 0) < 0.1);
        Cases none = PlantedPoints.cases(5, PlantedPoints.drawn(5, 100, 2), 0.0, p -> false);

        assertThat(Discovery.of(few, "it loses", USUAL).warnings()).anyMatch(text -> text.contains("points are cases"));
        assertThat(Discovery.of(none, "it loses", USUAL).boxes()).isEmpty();
    }

    @Test
    void aLeastDensityTakesTheWidestBoxThatHasIt() {
        Cases cases = PlantedPoints.cases(6, PlantedPoints.drawn(6, 500, 2), 0.15, p -> number(p, 0) < 0.5);
        PrimSettings dense = new PrimSettings(0.05, 0.05, OptionalDouble.of(0.85), 1);

        Peel wide = new BoxSearch(USUAL).find(cases);
        Peel narrow = new BoxSearch(dense).find(cases);

        assertThat(narrow.density()).isGreaterThanOrEqualTo(0.85);
        assertThat(narrow.coverage()).isLessThanOrEqualTo(wide.coverage());
    }

    @Test
    void theOrderOfThePointsDoesNotMatterToTheTrajectory() {
        List<List<String>> points = PlantedPoints.drawn(7, 300, 3);
        Cases cases = PlantedPoints.cases(7, points, 0.0, p -> number(p, 0) < 0.3 && number(p, 1) < 0.5);
        Cases turned = cases.only(IntStream.range(0, points.size())
                .map(i -> points.size() - 1 - i)
                .toArray());

        assertThat(Peeling.trajectory(turned, USUAL)).isEqualTo(Peeling.trajectory(cases, USUAL));
    }

    @Test
    void aQuasiPIsTheBinomialTailOfBryantAndLempert() {
        // Box: 3 points, 3 cases. Without the limit: 6 points, 3 cases. P(X >= 3), X ~ B(3, 1/2) = 1/8.
        List<List<String>> points =
                List.of(List.of("1"), List.of("2"), List.of("3"), List.of("4"), List.of("5"), List.of("6"));
        Cases cases = Cases.of(List.of("x"), points, new boolean[] {true, true, true, false, false, false});
        Box box = new Box(List.of(new Limit.Span(0, 2)));

        assertThat(BoxSearch.quasiP(cases, box, 0)).isEqualTo(0.125, within(1e-12));
    }

    @Test
    void limitsBetweenTwoPointsAreShort() {
        assertThat(BoxWords.between(0.2983, 0.3021)).isEqualTo("0.3");
        assertThat(BoxWords.between(1.9, 2.3)).isEqualTo("2");
        assertThat(BoxWords.between(-0.1, 0.1)).isEqualTo("0");
        assertThat(BoxWords.between(1234.1, 1234.9)).isEqualTo("1234.5");
    }
}

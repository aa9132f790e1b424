package org.kring.model.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.scenario.Audience;

/** What a table of persons fixes, and what it leaves. */
final class GivenPersonsTest {

    private static final int PERSONS = 200;
    private static final Draws DRAWS = new Draws(5, 0);
    private static final double DRAWN = Double.NaN;

    private final Population drawn = Population.draw(Region.of(PERSONS), DRAWS, Hands.ALONE);

    private static Population with(GivenTrait trait, double... values) {
        GivenPersons given = new GivenPersons(values.length, Map.of(trait, values));
        return Population.draw(Region.of(PERSONS), given, DRAWS, Hands.ALONE);
    }

    private void assertOnlyDiffers(Population people, int person) {
        for (int i = 0; i < PERSONS; i++) {
            if (i != person) {
                assertThat(people.needToBelong(i)).isEqualTo(drawn.needToBelong(i));
                assertThat(people.activity(i)).isEqualTo(drawn.activity(i));
                assertThat(people.platforms(i)).isEqualTo(drawn.platforms(i));
                assertThat(people.audience(i)).isEqualTo(drawn.audience(i));
                assertThat(people.ageBand(i)).isEqualTo(drawn.ageBand(i));
            }
            assertThat(people.socialAnxiety(i)).isEqualTo(drawn.socialAnxiety(i));
        }
    }

    @Test
    void givenTraitTakesThePlaceOfTheDrawnOneAndNothingElseChanges() {
        Population people = with(GivenTrait.NEED_TO_BELONG, DRAWN, 0.25);

        assertThat(people.needToBelong(1)).isCloseTo(0.25, within(1.0 / 255));
        assertOnlyDiffers(people, 1);
    }

    @Test
    void activityIsGivenAgainstTheMedianPerson() {
        Population people = with(GivenTrait.ACTIVITY, 3.0);

        assertThat(people.activity(0)).isCloseTo(3.0, within(1e-6));
        assertThat(people.logActivity(0)).isCloseTo(Math.log(3.0), within(1e-6));
        assertOnlyDiffers(people, 0);
    }

    @Test
    void accountsAreExactOrAtLeast() {
        assertThat(with(GivenTrait.PLATFORMS, 0b110).platforms(0)).isEqualTo(0b110);
        assertThat(with(GivenTrait.LEAST_PLATFORMS, 0b100).platforms(0)).isEqualTo(drawn.platforms(0) | 0b100);
        assertOnlyDiffers(with(GivenTrait.PLATFORMS, 0b110), 0);
    }

    @Test
    void audienceAndAgeBandAreGivenByTheirOrdinals() {
        assertThat(with(GivenTrait.AUDIENCE, Audience.COLLEAGUE.ordinal()).audience(0))
                .isEqualTo(Audience.COLLEAGUE);
        assertThat(with(GivenTrait.AGE_BAND, AgeBand.FROM_65.ordinal()).ageBand(0))
                .isEqualTo(AgeBand.FROM_65);
        assertOnlyDiffers(with(GivenTrait.AGE_BAND, AgeBand.FROM_65.ordinal()), 0);
    }

    @Test
    void everyTraitReplacesTheColumnOfItsName() {
        for (GivenTrait trait : GivenTrait.values()) {
            if (trait.high() == 1.0 && trait != GivenTrait.IN_RECOVERY) {
                Population low = with(trait, 0.0);
                Population high = with(trait, 1.0);
                String getter = getter(trait);
                assertThat(value(low, getter)).as(getter).isZero();
                assertThat(value(high, getter)).as(getter).isOne();
            }
        }
    }

    private static String getter(GivenTrait trait) {
        StringBuilder name = new StringBuilder();
        for (String word : trait.name().split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        }
        return name.toString();
    }

    private static double value(Population people, String getter) {
        return Arrays.stream(Population.class.getMethods())
                .filter(method -> method.getName().equals(getter))
                .mapToDouble(method -> {
                    try {
                        return (double) method.invoke(people, 0);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(getter, e);
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void valueOutOfRangeIsRefused() {
        assertThatThrownBy(() -> with(GivenTrait.NEED_TO_BELONG, 1.5)).hasMessage("NEED_TO_BELONG must not be 1.5");
        assertThatThrownBy(() -> with(GivenTrait.AUDIENCE, 0.5)).hasMessage("AUDIENCE must not be 0.5");
    }
}

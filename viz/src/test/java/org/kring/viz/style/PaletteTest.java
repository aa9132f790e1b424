package org.kring.viz.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.Catalogue;

final class PaletteTest {

    @Test
    void referenceIsGreyWhereverItStands() {
        for (List<String> labels : List.of(List.of("absent", "a", "b"), List.of("a", "b", "absent"))) {
            Color grey =
                    Palette.of(labels, "absent").get(labels.indexOf("absent")).color();
            assertThat(Math.abs(grey.getRed() - grey.getBlue())).isLessThan(12);
            assertThat(Palette.of(labels, "absent").get(labels.indexOf("a")).color())
                    .isEqualTo(new Color(0x0072B2));
        }
    }

    @Test
    void fortyStrategiesAllLookDifferent() {
        List<String> labels = IntStream.range(0, 40).mapToObj(i -> "s" + i).toList();
        assertThat(Palette.of(labels, "absent").stream().map(s -> s.color() + " " + s.marker()))
                .doesNotHaveDuplicates();
    }

    @Test
    void builtInStrategiesLookTheSameInEveryStudy() {
        Color lively = colour(Catalogue.compared(), "lively-mix");

        assertThat(colour(List.of("lively-mix", "absent"), "lively-mix")).isEqualTo(lively);
        assertThat(colour(List.of("own", "absent", "other", "lively-mix"), "lively-mix"))
                .isEqualTo(lively);
        assertThat(colour(List.of("own", "absent", "other", "lively-mix"), "other"))
                .isNotEqualTo(lively)
                .isNotEqualTo(colour(List.of("own", "absent", "other", "lively-mix"), "own"));
    }

    @Test
    void colourComesTwiceOnlyWhereThereAreMoreStrategiesThanColours() {
        for (String one : Catalogue.strategies()) {
            for (String two : Catalogue.strategies()) {
                List<String> labels = List.of("absent", one, two);
                if (!one.equals(two) && !labels.subList(1, 3).contains("absent")) {
                    assertThat(colour(labels, one)).as(one + " and " + two).isNotEqualTo(colour(labels, two));
                }
            }
        }
        assertThat(Palette.of(Catalogue.strategies(), "absent").stream().map(s -> s.color() + " " + s.marker()))
                .doesNotHaveDuplicates();
    }

    private static Color colour(List<String> labels, String label) {
        return Palette.of(labels, "absent").get(labels.indexOf(label)).color();
    }
}

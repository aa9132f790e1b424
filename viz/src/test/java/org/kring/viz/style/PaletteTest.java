package org.kring.viz.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
}

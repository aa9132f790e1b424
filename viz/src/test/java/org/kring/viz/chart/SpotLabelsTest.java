package org.kring.viz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.viz.chart.Overlay.Frame;
import org.kring.viz.chart.SpotLabels.Spot;

final class SpotLabelsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void namesOfBubblesDoNotOverlap(long seed) {
        SplittableRandom luck = new SplittableRandom(seed);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double y = luck.nextDouble(40.0, 260.0);
            spots.add(new Spot(luck.nextDouble(40.0, 560.0), y, 10.0, "open-conversation, 13.0 h", y + 20, y - 20));
        }
        Frame frame = new Frame(new Rectangle2D.Double(0, 0, 600, 300), x -> x, y -> y);

        List<Rectangle2D> boxes = SpotLabels.place(frame, spots);

        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
            }
        }
    }

    @Test
    void namesOfCrowdedBubblesAtTheEdgeStayInsideAndApart() {
        Rectangle2D area = new Rectangle2D.Double(40, 0, 290, 200);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            spots.add(new Spot(42.0 + 6 * i, 100.0, 20.0, "open-conversation, 13.0 h", 195.0, 5.0));
        }

        List<Rectangle2D> boxes = SpotLabels.place(new Frame(area, x -> x, y -> y), spots);

        for (int i = 0; i < boxes.size(); i++) {
            assertThat(area.contains(boxes.get(i))).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
            }
        }
    }
}

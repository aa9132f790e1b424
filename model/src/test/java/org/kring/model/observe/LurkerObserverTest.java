package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.scenario.Action;
import org.kring.model.venue.Post;

final class LurkerObserverTest {

    private final Stage stage = new Stage(6);
    private final Post post = stage.staffPost();

    private static double share(LurkerObserver lurkers) {
        MetricSheet sheet = Stage.sheet();
        lurkers.fill(sheet);
        return Stage.value(sheet, "lurkerShareInTwelveWeeks");
    }

    @Test
    void readersWithoutAPostOrCommentAreLurkers() {
        LurkerObserver lurkers = new LurkerObserver(12);
        for (int i = 0; i < 4; i++) {
            lurkers.exposed(i, post, false);
        }
        lurkers.reacted(0, post, Action.LIKE);
        lurkers.reacted(1, post, Action.COMMENT);
        lurkers.contributed(5);

        assertThat(share(lurkers)).isEqualTo(3.0 / 5.0);
    }

    @Test
    void onlyTheLastTwelveWeeksCount() {
        LurkerObserver lurkers = new LurkerObserver(14);
        lurkers.contributed(0);
        lurkers.exposed(1, post, false);
        lurkers.endWeek(stage.view, 0);
        lurkers.contributed(2);
        lurkers.endWeek(stage.view, 1);
        assertThat(share(lurkers)).isNaN();

        lurkers.exposed(0, post, false);
        lurkers.exposed(2, post, false);
        lurkers.contributed(3);
        lurkers.endWeek(stage.view, 2);
        assertThat(share(lurkers)).isEqualTo(2.0 / 3.0);
    }

    @Test
    void fewerWeeksThanTwelveAllCount() {
        LurkerObserver lurkers = new LurkerObserver(3);
        lurkers.contributed(0);
        lurkers.endWeek(stage.view, 0);
        lurkers.exposed(1, post, false);

        assertThat(share(lurkers)).isEqualTo(0.5);
    }
}

package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.venue.Motive;

final class FollowingObserverTest {

    private final Stage stage = new Stage(10);
    private final FollowingObserver observer = new FollowingObserver();

    private double value(String metric) {
        MetricSheet sheet = Stage.sheet();
        observer.fill(sheet, stage.view);
        return Stage.value(sheet, metric);
    }

    @Test
    void newFollowersAreToldApartByTheirWay() {
        observer.joined(1, stage.page, Motive.SEARCH);
        observer.joined(2, stage.page, Motive.SEARCH);
        observer.joined(3, stage.page, Motive.FRIEND);
        observer.joined(4, stage.page, Motive.REFERRAL);

        assertThat(value("newFollowers")).isEqualTo(4.0);
        assertThat(value("newFollowersFromSearch")).isEqualTo(0.5);
        assertThat(value("newFollowersFromFriends")).isEqualTo(0.25);
        assertThat(value("newFollowersFromReferral")).isEqualTo(0.25);
    }

    @Test
    void oneDayFliesAreNotAmongThoseWhoHide() {
        observer.joined(1, stage.page, Motive.SEARCH);
        observer.hid(1, stage.page, Motive.ONE_OFF);
        observer.hid(2, stage.page, Motive.CLUTTER);

        assertThat(value("oneDayFlies")).isEqualTo(1.0);
        assertThat(value("hidden")).isEqualTo(1.0);
    }

    @Test
    void thoseWhoseNeedIsOverAreAmongThoseWhoLeft() {
        observer.left(1, stage.page, Motive.BOREDOM);
        observer.left(2, stage.page, Motive.NEED_RESOLVED);

        assertThat(value("unfollowed")).isEqualTo(2.0);
        assertThat(value("leftForNeed")).isEqualTo(1.0);
    }

    @Test
    void dormantAndHidingFollowersAreNotActive() {
        for (int person = 0; person < 5; person++) {
            stage.follow(person);
        }
        stage.states.dormant[0] = 1;
        stage.states.dormant[1] = 1;
        stage.states.hides[1] = 1;
        stage.states.hides[2] = 1;
        stage.states.dormant[7] = 1;

        assertThat(value("dormantFollowers")).isEqualTo(2.0);
        assertThat(value("activeFollowers")).isEqualTo(2.0);
    }

    @Test
    void everyWeekStartsFromNobody() {
        observer.joined(1, stage.page, Motive.SEARCH);
        observer.hid(1, stage.page, Motive.ONE_OFF);
        observer.left(2, stage.page, Motive.BOREDOM);
        MetricSheet first = Stage.weeklySheet();
        observer.fillWeek(first);
        MetricSheet second = Stage.weeklySheet();
        observer.fillWeek(second);

        assertThat(Stage.weeklyValues(first)).containsEntry("weeklyNewFollowers", 1.0);
        assertThat(Stage.weeklyValues(first)).containsEntry("weeklyLost", 1.0);
        assertThat(Stage.weeklyValues(second)).containsEntry("weeklyNewFollowers", 0.0);
        assertThat(Stage.weeklyValues(second)).containsEntry("weeklyLost", 0.0);
    }
}

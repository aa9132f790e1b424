package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StaffTimeTest {

    private final StaffTime time = new StaffTime(2.0);

    @Test
    void beforeTheFirstWeekThereIsNoTime() {
        assertThat(time.take(1.0, StaffActivity.POSTS)).isFalse();
        assertThat(time.hoursUsed()).isZero();
    }

    @Test
    void workIsDoneAsLongAsItFits() {
        time.beginWeek();

        assertThat(time.take(90.0, StaffActivity.POSTS)).isTrue();
        assertThat(time.take(31.0, StaffActivity.POSTS)).isFalse();
        assertThat(time.take(30.0, StaffActivity.POSTS)).isTrue();
        assertThat(time.take(0.1, StaffActivity.POSTS)).isFalse();
        assertThat(time.hoursUsed()).isEqualTo(2.0);
    }

    @Test
    void unusedTimeIsGoneWhenTheWeekEnds() {
        time.beginWeek();
        time.take(30.0, StaffActivity.POSTS);
        time.beginWeek();

        assertThat(time.take(121.0, StaffActivity.POSTS)).isFalse();
        assertThat(time.take(120.0, StaffActivity.POSTS)).isTrue();
        assertThat(time.hoursUsed()).isEqualTo(2.5);
    }

    @Test
    void workThatCanBeCutShortTakesWhatIsLeft() {
        time.beginWeek();
        time.takeUpTo(100.0, StaffActivity.POSTS);
        time.takeUpTo(100.0, StaffActivity.POSTS);

        assertThat(time.hoursUsed()).isEqualTo(2.0);
    }

    @Test
    void droppedWorkIsCountedApart() {
        time.beginWeek();
        time.drop(45.0);
        time.drop(45.0);

        assertThat(time.hoursDropped()).isEqualTo(1.5);
        assertThat(time.hoursUsed()).isZero();
        assertThat(time.take(120.0, StaffActivity.POSTS)).isTrue();
    }
}

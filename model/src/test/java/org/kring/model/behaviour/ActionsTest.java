package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ActionsTest {

    private final Actions actions = new Actions();

    @Test
    void actionsKeepTheirOrderBeyondTheFirstCapacity() {
        Actions.Kind[] kinds = Actions.Kind.values();
        for (int i = 0; i < 1_000; i++) {
            actions.add(kinds[i % kinds.length], i, 2 * i, -i);
        }

        assertThat(actions.size()).isEqualTo(1_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(actions.kind(i)).isEqualTo(kinds[i % kinds.length]);
            assertThat(actions.actor(i)).isEqualTo(i);
            assertThat(actions.object(i)).isEqualTo(2 * i);
            assertThat(actions.detail(i)).isEqualTo(-i);
        }
    }

    @Test
    void exchangesKeepBothSidesBeyondTheFirstCapacity() {
        for (int i = 0; i < 1_000; i++) {
            actions.addExchange(i, 2 * i, 4 * i, Exchange.ANSWER);
            actions.backIs(i, 3 * i);
            actions.leadsToMeeting(i, i % 3 == 0);
        }

        for (int i = 0; i < 1_000; i++) {
            assertThat(actions.kind(i)).isEqualTo(Actions.Kind.EXCHANGE);
            assertThat(actions.object(i)).isEqualTo(2 * i);
            assertThat(actions.other(i)).isEqualTo(4 * i);
            assertThat(actions.back(i)).isEqualTo(3 * i);
            assertThat(actions.isMeeting(i)).isEqualTo(i % 3 == 0);
            assertThat(actions.detail(i)).isEqualTo(Exchange.ANSWER);
        }
    }

    @Test
    void clearedBufferStartsAnew() {
        actions.add(Actions.Kind.EXPOSURE, 1, 2, 3);
        actions.clear();
        actions.add(Actions.Kind.WALL_POST, 4, 5, 6);

        assertThat(actions.size()).isEqualTo(1);
        assertThat(actions.kind(0)).isEqualTo(Actions.Kind.WALL_POST);
        assertThat(actions.actor(0)).isEqualTo(4);
    }

    @Test
    void actionsBelongToThePlatformOfTheirSession() {
        actions.beginSession(2);
        actions.add(Actions.Kind.WALL_POST, 4, 5, 6);
        actions.beginSession(1);
        actions.add(Actions.Kind.WALL_POST, 4, 5, 6);

        assertThat(actions.platform(0)).isEqualTo(2);
        assertThat(actions.platform(1)).isEqualTo(1);
    }
}

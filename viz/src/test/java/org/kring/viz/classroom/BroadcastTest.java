package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.viz.classroom.Broadcast.Kind;

/** Listeners of different speed. */
final class BroadcastTest {

    private final Broadcast broadcast = new Broadcast();

    @Test
    void whoIsSlowGetsTheLatestOfEachKindAndFramesLast() throws InterruptedException {
        Broadcast.Listener listener = broadcast.listener();
        broadcast.send(Kind.FRAME, "frame 1");
        broadcast.send(Kind.STATE, "state 1");
        broadcast.send(Kind.FRAME, "frame 2");
        broadcast.send(Kind.LESSON, "lesson 1");

        assertThat(listener.next(10).text()).isEqualTo("state 1");
        assertThat(listener.next(10).text()).isEqualTo("lesson 1");
        assertThat(listener.next(10).text()).isEqualTo("frame 2");
        assertThat(listener.next(10).number()).isZero();
    }

    @Test
    void whoComesLateHearsWhatWasSaidLast() throws InterruptedException {
        broadcast.send(Kind.FRAME, "frame");

        assertThat(broadcast.listener().next(10).text()).isEqualTo("frame");
        assertThat(broadcast.listener().next(10).text()).isEqualTo("frame");
    }

    @Test
    void theEndIsHeardAtOnce() throws InterruptedException {
        Broadcast.Listener listener = broadcast.listener();
        broadcast.close();

        assertThat(listener.next(60_000).number()).isZero();
        assertThat(listener.isOver()).isTrue();
    }
}

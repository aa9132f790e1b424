package org.kring.viz.classroom;

import java.util.EnumMap;
import java.util.Map;

/**
 * The latest message of each kind, for any number of listeners. Whoever is slow misses what came between and gets the latest; a
 * listener never holds up the run. Safe for threads.
 */
final class Broadcast {

    /** What a message is about. A listener who is behind on several kinds gets them in this order. */
    enum Kind {
        /** Levers, pace and what else changes by hand. */
        STATE,
        /** How far the check of a lesson is. */
        LESSON,
        /** What the two strategies look like now; last, because frames are so many that nothing else would get through. */
        FRAME
    }

    /**
     * A message.
     *
     * @param number running number over all kinds, from 1
     * @param kind what it is about
     * @param text one line of JSON
     */
    record Message(long number, Kind kind, String text) {}

    private final Map<Kind, Message> latest = new EnumMap<>(Kind.class);
    private long number;
    private boolean closed;

    synchronized void send(Kind kind, String text) {
        number++;
        latest.put(kind, new Message(number, kind, text));
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Begins to listen; what was sent last of each kind is heard first. */
    Listener listener() {
        return new Listener();
    }

    /** One who listens. */
    final class Listener {

        private final Map<Kind, Long> heard = new EnumMap<>(Kind.class);

        /**
         * Waits for a message that is new to this listener.
         *
         * @param patienceMillis how long to wait at most
         * @return the message; number 0 if none came in time
         * @throws InterruptedException if the thread is not to wait any more
         */
        Message next(long patienceMillis) throws InterruptedException {
            synchronized (Broadcast.this) {
                long until = System.nanoTime() + patienceMillis * 1_000_000;
                while (!closed) {
                    for (Message message : latest.values()) {
                        if (message.number() > heard.getOrDefault(message.kind(), 0L)) {
                            heard.put(message.kind(), message.number());
                            return message;
                        }
                    }
                    long left = (until - System.nanoTime()) / 1_000_000;
                    if (left <= 0) {
                        break;
                    }
                    Broadcast.this.wait(left);
                }
                return new Message(0, Kind.STATE, "");
            }
        }

        /** Whether there will be no more messages. */
        boolean isOver() {
            synchronized (Broadcast.this) {
                return closed;
            }
        }
    }
}

package org.kring.model.engine;

/** The parts of an hour, in their order: MASON's schedule has one entry for each, ordered by its place in this list. */
public enum Phase {
    /** Before a week: what is settled a week ahead. */
    BEGIN_WEEK("begin week"),
    /** Before a day: what is settled a day ahead. */
    BEGIN_DAY("begin day"),
    /** What is due appears. */
    PUBLISH("publish"),
    /** Everyone who is online looks, reacts and writes. */
    SESSIONS("sessions"),
    /** What was done takes effect. */
    DELIVER("deliver"),
    /** Staff and services work through what waits. */
    ANSWER("answer"),
    /** After a day: states move, audiences change. */
    END_DAY("end day"),
    /** After a week: it is written down. */
    END_WEEK("end week");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    /**
     * Its name for people.
     *
     * @return such as {@code begin week}
     */
    public String title() {
        return title;
    }
}

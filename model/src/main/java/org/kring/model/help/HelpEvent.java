package org.kring.model.help;

/** One step on somebody's way to help; the engine tells the observers. */
public sealed interface HelpEvent {

    /**
     * Whose way it is.
     *
     * @return a person
     */
    int person();

    /**
     * A need has arisen.
     *
     * @param person who has it
     */
    record Arose(int person) implements HelpEvent {}

    /**
     * A need has passed by itself.
     *
     * @param person who had it
     * @param waiting whether the person was waiting for an answer
     */
    record Passed(int person, boolean waiting) implements HelpEvent {}

    /**
     * A person asks, or sets out to ask.
     *
     * @param person who asks
     * @param place where
     * @param post number of the post that asks in public, or -1
     * @param prompted whether a post had just been seen
     */
    record Asked(int person, Place place, int post, boolean prompted) implements HelpEvent {}

    /**
     * A person is sent on to a channel.
     *
     * @param person who asked
     * @param from by whom
     * @param to the channel
     */
    record Referred(int person, Place from, Place to) implements HelpEvent {}

    /**
     * A person has got to a channel outside the networks, and waits there unless served at once.
     *
     * @param person who asked
     * @param place the channel
     * @param steps steps that were taken on the way
     */
    record Arrived(int person, Place place, int steps) implements HelpEvent {}

    /**
     * A try leads nowhere; the need remains.
     *
     * @param person who asked
     * @param place where, or on the way to which
     * @param loss how it was lost
     * @param step number of the step on which a person was lost on the way, from 1; else 0
     */
    record Lost(int person, Place place, Loss loss, int step) implements HelpEvent {}

    /**
     * A person has had an answer.
     *
     * @param person who asked
     * @param place where it was given
     * @param waited hours since the person asked
     * @param needed hours since the need arose
     * @param settled whether the need is over by it
     */
    record Answered(int person, Place place, int waited, int needed, boolean settled) implements HelpEvent {}
}

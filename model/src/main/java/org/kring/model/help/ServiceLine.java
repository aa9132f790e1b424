package org.kring.model.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.kring.model.scenario.ServiceChannel;

/** The queue of one channel outside the networks, and how many contacts its workers can still have in this hour. */
final class ServiceLine {

    private final int index;
    private final ServiceChannel channel;
    private final HelpStates states;
    private final Deque<Waiting> line = new ArrayDeque<>();
    private double contactsLeft;

    /** Somebody in the line, and when that person asked. */
    private record Waiting(int person, int askHour) {}

    ServiceLine(int index, ServiceChannel channel, HelpStates states) {
        this.index = index;
        this.channel = channel;
        this.states = states;
    }

    /**
     * An hour begins. Contacts that nobody asked for are gone; parts of a contact add up over the hours.
     */
    void beginHour(int hour) {
        if (channel.hours().isOpen(hour)) {
            double part = contactsLeft - Math.floor(contactsLeft);
            contactsLeft = Math.min(contactsLeft + channel.capacity(), Math.max(1.0, part + channel.capacity()));
        }
    }

    /** Whether a worker has time for one more contact; if so, it is taken. */
    boolean take() {
        if (!channel.staffed()) {
            return true;
        }
        if (contactsLeft < 1.0) {
            return false;
        }
        contactsLeft -= 1.0;
        return true;
    }

    boolean isOpen(int hour) {
        return channel.hours().isOpen(hour);
    }

    ServiceChannel channel() {
        return channel;
    }

    Place place() {
        return Place.service(index);
    }

    /** Somebody waits here from now on. */
    void join(int person) {
        states.state[person] = (byte) (HelpStates.IN_LINE + index);
        line.addLast(new Waiting(person, states.askHour[person]));
    }

    /** The next who still waits, if workers have time in this hour. */
    OptionalInt next(int hour) {
        while (isOpen(hour) && !line.isEmpty()) {
            Waiting first = line.getFirst();
            boolean here = states.state[first.person()] == HelpStates.IN_LINE + index
                    && states.askHour[first.person()] == first.askHour();
            if (here && !take()) {
                return OptionalInt.empty();
            }
            line.removeFirst();
            if (here) {
                return OptionalInt.of(first.person());
            }
        }
        return OptionalInt.empty();
    }
}

package org.kring.model.behaviour;

import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.JoiningParameters;
import org.kring.model.venue.Venue;

/**
 * What a day tells people about venues through what their friends do there, or through what was paid for (MODEL.md 7.6;
 * S1:BM-065, BM-088). Nothing is noted where nobody joins that way.
 */
public final class Hints {

    private final boolean on;
    private final boolean paid;
    private final PersonStates states;
    private final Ties ties;

    /**
     * No hints yet.
     *
     * @param parameters whether anybody joins through friends or paid reach
     * @param states whose column of hints is written
     * @param ties who sees what whom does
     */
    public Hints(JoiningParameters parameters, PersonStates states, Ties ties) {
        this.states = states;
        this.ties = ties;
        on = parameters.friends() > 0.0;
        paid = parameters.paid() > 0.0;
    }

    /**
     * A share showed a post to a person; venues by invitation gain nobody by it.
     *
     * @param person who saw it
     * @param venue where the post is
     */
    void shown(int person, Venue venue) {
        if (on && !venue.kind().isByInvitation()) {
            hint(person, venue);
        }
    }

    /**
     * Money showed a post to a person.
     *
     * @param person who saw it
     * @param venue where the post is
     */
    void advertised(int person, Venue venue) {
        if (paid && !venue.kind().isByInvitation()) {
            states.paidHints.set(person * Byte.SIZE + venue.index());
        }
    }

    /**
     * Friends on the platform can see a comment in an open venue.
     *
     * @param friend who commented
     * @param venue where
     */
    void commented(int friend, Venue venue) {
        if (on && !venue.kind().isByInvitation()) {
            for (int tie = ties.online(friend); tie < ties.end(friend); tie++) {
                if ((ties.platforms(tie) >>> venue.platform() & 1) != 0) {
                    hint(ties.target(tie), venue);
                }
            }
        }
    }

    private void hint(int person, Venue venue) {
        states.hints[person] |= (byte) (1 << venue.index());
    }
}

package org.kring.model.organisation;

import org.kring.model.network.Layer;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.VenueKind;
import org.kring.model.venue.Venue;

/**
 * How far a person is among people known offline in a venue: who will meet the others again behaves (S1:BM-122).
 *
 * <p>Where staff let each member in, a bounded group or a work profile, the own worker is there too.
 */
public final class Familiarity {

    private final PersonStates states;
    private final Ties ties;

    /**
     * The familiarity of one world.
     *
     * @param states who follows what
     * @param ties who knows whom
     */
    public Familiarity(PersonStates states, Ties ties) {
        this.states = states;
        this.ties = ties;
    }

    /**
     * How surely a person is known offline to somebody who reads along.
     *
     * @param person a person
     * @param venue where
     * @return 1 - exp(-number of followers known offline), in [0,1)
     */
    public double of(int person, Venue venue) {
        return 1.0 - StrictMath.exp(-known(person, venue));
    }

    /**
     * Whether two persons know each other offline.
     *
     * @param tie an entry between them, or a number below 0 for none
     * @return true for ties that do not exist online only
     */
    public boolean isOffline(int tie) {
        return tie >= 0 && ties.layer(tie) != Layer.ONLINE;
    }

    private int known(int person, Venue venue) {
        boolean invited = venue.kind().isBounded() || venue.kind() == VenueKind.WORK_PROFILE;
        int known = 0;
        for (int tie = ties.first(person); tie < ties.onlineOnly(person); tie++) {
            boolean follows = (states.follows[ties.target(tie)] >>> venue.index() & 1) != 0;
            known += follows || (invited && ties.isWorkerTie(tie)) ? 1 : 0;
        }
        return known;
    }
}

package org.kring.model.organisation;

import org.kring.model.scenario.DampingParameters;
import org.kring.model.venue.Venue;

/** What keeps hazards away: moderation, and knowing each other offline (MODEL.md 7.10; S1:BM-120 to BM-122; S2:M-084). */
public final class Damping {

    private final DampingParameters parameters;
    private final Moderation moderation;
    private final Familiarity familiarity;

    /**
     * The damping of one world.
     *
     * @param parameters its parameters
     * @param moderation how contributions are checked
     * @param familiarity who is known to whom
     */
    public Damping(DampingParameters parameters, Moderation moderation, Familiarity familiarity) {
        this.parameters = parameters;
        this.moderation = moderation;
        this.familiarity = familiarity;
    }

    /**
     * What moderation leaves of a harm.
     *
     * @param venue where it would happen
     * @return a factor in [0,1]; 1 where nobody moderates or looks after the venue
     */
    public double byModeration(Venue venue) {
        if (venue.isSilent()) {
            return 1.0;
        }
        return switch (moderation) {
            case NONE, FOUR_EYES -> 1.0;
            case AFTER, CLOSED_AFTER_INCIDENT -> 1.0 - parameters.after();
            case BEFORE -> 1.0 - parameters.before();
        };
    }

    /**
     * What is left of a harm that somebody would do among people who know each other offline.
     *
     * @param person who would do it
     * @param venue where
     * @return a factor in (0,1]
     */
    public double byVenue(int person, Venue venue) {
        return 1.0 - parameters.offline() * familiarity.of(person, venue);
    }

    /**
     * What is left of a harm between two.
     *
     * @param tie an entry between them, or a number below 0 for none
     * @return a factor in [0,1]
     */
    public double byTie(int tie) {
        return familiarity.isOffline(tie) ? 1.0 - parameters.offline() : 1.0;
    }

    /**
     * Whether two persons do not know each other offline.
     *
     * @param tie an entry between them, or a number below 0 for none
     * @return true without a tie and for ties that exist online only
     */
    public boolean isStranger(int tie) {
        return !familiarity.isOffline(tie);
    }

    /**
     * Whether contributions are read before they appear.
     *
     * @return true if comments wait for staff
     */
    public boolean isBefore() {
        return moderation == Moderation.BEFORE;
    }
}

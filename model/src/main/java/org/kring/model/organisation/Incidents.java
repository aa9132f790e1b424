package org.kring.model.organisation;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.scenario.EngagementParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/**
 * Inappropriate comments and what follows from them (MODEL.md 7.7; S1 BS-08): hardly any among people who are known to the
 * organisation (S1:B-103), a few where strangers can write.
 */
public final class Incidents {

    private final EngagementParameters engagement;
    private final Conduct conduct;
    private final Draws draws;

    /**
     * The incidents of one world.
     *
     * @param engagement how often they happen and how long comments then stay closed
     * @param conduct who behaves where
     * @param draws luck
     */
    public Incidents(EngagementParameters engagement, Conduct conduct, Draws draws) {
        this.engagement = engagement;
        this.conduct = conduct;
        this.draws = draws;
    }

    /**
     * Whether the comment of a reader is inappropriate; it is the same comment under every strategy.
     *
     * @param reader who comments
     * @param post under which post
     * @return true if it offends
     */
    public boolean isInappropriate(int reader, Post post) {
        double chance = engagement.inappropriateShare() * conduct.factor(reader, post);
        return Draws.bernoulli(draws.key(Purpose.INCIDENT, reader, 0), post.luck(), Math.min(1.0, chance));
    }

    /** Comments are closed for the days that the parameters name. */
    void close(Venue venue, int hour) {
        venue.closeComments(hour + engagement.closedDays() * Horizon.HOURS_PER_DAY);
    }
}

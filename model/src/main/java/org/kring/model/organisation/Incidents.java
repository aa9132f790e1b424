package org.kring.model.organisation;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.scenario.EngagementParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.VenueKind;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/**
 * Inappropriate comments and what follows from them (MODEL.md 7.7; S1 BS-08): hardly any among people who are known to the
 * organisation (S1:B-103), a few where strangers can write.
 */
public final class Incidents {

    private final EngagementParameters engagement;
    private final Draws draws;

    /**
     * The incidents of one world.
     *
     * @param engagement how often they happen and how long comments then stay closed
     * @param draws luck
     */
    public Incidents(EngagementParameters engagement, Draws draws) {
        this.engagement = engagement;
        this.draws = draws;
    }

    /**
     * Whether the comment of a reader is inappropriate; it is the same comment under every strategy.
     *
     * @param reader who comments
     * @param post under which post
     * @return false for sure in bounded groups and at work profiles
     */
    public boolean isInappropriate(int reader, Post post) {
        VenueKind kind = post.venue().kind();
        return !kind.isBounded()
                && kind != VenueKind.WORK_PROFILE
                && Draws.bernoulli(
                        draws.key(Purpose.INCIDENT, reader, 0), post.luck(), engagement.inappropriateShare());
    }

    /** Comments are closed for the days that the parameters name. */
    void close(Venue venue, int hour) {
        venue.closeComments(hour + engagement.closedDays() * Horizon.HOURS_PER_DAY);
    }
}

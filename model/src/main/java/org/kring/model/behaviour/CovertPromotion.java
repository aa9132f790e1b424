package org.kring.model.behaviour;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.organisation.Damping;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.CovertPromotionParameters;
import org.kring.model.venue.Venue;

/**
 * Some members' posts are promotion that poses as something else (S0:A-143): fewer where posts are read first, and fewer by those
 * who know others there offline.
 */
public final class CovertPromotion {

    private static final int WRITING = 1;

    private final CovertPromotionParameters parameters;
    private final Damping damping;
    private final Draws draws;

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param damping what keeps it away
     * @param draws luck
     */
    public CovertPromotion(CovertPromotionParameters parameters, Damping damping, Draws draws) {
        this.parameters = parameters;
        this.damping = damping;
        this.draws = draws;
    }

    /**
     * What a member's post is about in the end.
     *
     * @param person the member
     * @param venue where
     * @param hour hour of the session
     * @param topic what it would be about
     * @return that topic, or covert promotion
     */
    public ContentType settle(int person, Venue venue, int hour, ContentType topic) {
        if (!parameters.isOn()) {
            return topic;
        }
        double moderated = damping.isBefore() ? damping.byModeration(venue) : 1.0;
        double chance = parameters.share() * moderated * damping.byVenue(person, venue);
        long key = draws.key(Purpose.COVERT_PROMOTION, Draws.part(person, venue.luck()), hour);
        return Draws.bernoulli(key, WRITING, chance) ? ContentType.COVERT_PROMOTION : topic;
    }
}

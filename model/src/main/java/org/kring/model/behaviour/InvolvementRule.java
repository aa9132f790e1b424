package org.kring.model.behaviour;

import org.kring.model.network.Ties;
import org.kring.model.organisation.Colleagues;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.EngagementParameters;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/**
 * What the further elements of a strategy change in a session (MODEL.md 7.5, 7.7): colleagues share on request and may be
 * barred from liking; encouragement draws members into posting, and staff who post much may crowd them out.
 *
 * <p>Evidence: ambassadors S1:BM-016; like ban S1 BS-09; welcome and naming LIT:M10, M27; imitation LIT:M10; crowding-out
 * LIT:M26, of uncertain sign.
 */
public final class InvolvementRule {

    private final EngagementParameters engagement;
    private final Colleagues colleagues;
    private final Encouragement encouragement;
    private final Ties ties;

    /**
     * The rule for one world.
     *
     * @param engagement its parameters
     * @param colleagues who shares when asked, who is barred from liking
     * @param encouragement who was drawn in of late
     * @param ties who knows whom
     */
    public InvolvementRule(
            EngagementParameters engagement, Colleagues colleagues, Encouragement encouragement, Ties ties) {
        this.engagement = engagement;
        this.colleagues = colleagues;
        this.encouragement = encouragement;
        this.ties = ties;
    }

    /**
     * What a reader does in the end.
     *
     * @param person the reader
     * @param post a post seen for the first time
     * @param chosen what the reader would do if everything were allowed
     * @return nothing for a like that is barred, else what was chosen
     */
    public Action settle(int person, Post post, Action chosen) {
        return chosen == Action.LIKE && post.isByStaff() && colleagues.isBarred(person) ? Action.NOTHING : chosen;
    }

    /**
     * Whether a reader passes a post on only because the organisation asks for it. That is work for the organisation and
     * no interaction with it.
     *
     * @param person the reader
     * @param post a post seen for the first time
     * @param action what the reader does unasked
     * @return true for a colleague who is asked and does not share anyway
     */
    public boolean sharesOnRequest(int person, Post post, Action action) {
        return post.isToBeShared() && action != Action.SHARE && colleagues.isAmbassador(person);
    }

    /**
     * A post by somebody known invites imitation.
     *
     * @param person the reader
     * @param post a post seen for the first time
     * @param hour hour of the session
     */
    public void imitate(int person, Post post, int hour) {
        if (engagement.imitationStep() > 0.0 && post.tieOf(person, ties) >= 0) {
            encouragement.raise(person, engagement.imitationStep(), hour);
        }
    }

    /**
     * How much more readily a member posts in a venue.
     *
     * @param person a member
     * @param venue where
     * @param hour hour of the session
     * @return what is added to the log-rate; 0 for a member who was not encouraged, without crowding-out
     */
    public double push(int person, Venue venue, int hour) {
        double crowding = engagement.crowdingOut() == 0.0 ? 0.0 : engagement.crowdingOut() * venue.staffShare();
        return engagement.encouragement() * encouragement.of(person, hour) - crowding;
    }
}

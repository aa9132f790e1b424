package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.FeltRule;

/**
 * Silence after an own post in a venue (MODEL.md 7.5): what nobody replies to discourages, and what nobody reacts to at all
 * hurts as well.
 *
 * <p>Evidence: initiative S2:M-080, M-120; posting again without a reply LIT:T23, M04.
 */
public final class SilenceRule {

    private final int patienceHours;
    private final Venues venues;
    private final ContributionRule contributions;
    private final FeltRule feelings;

    /**
     * The rule for one world.
     *
     * @param patienceHours hours that an author waits for a response
     * @param venues where people post
     * @param contributions what discouragement does
     * @param feelings what silence does to mood and needs
     */
    public SilenceRule(int patienceHours, Venues venues, ContributionRule contributions, FeltRule feelings) {
        this.patienceHours = patienceHours;
        this.venues = venues;
        this.contributions = contributions;
        this.feelings = feelings;
    }

    /**
     * At the end of a day, authors whose patience has run out since the day before notice what has come back. A later reply
     * encourages as any reply does.
     *
     * @param day day of the run
     */
    public void live(int day) {
        int before = (day + 1) * Horizon.HOURS_PER_DAY - patienceHours;
        List<Post> posts = venues.posts();
        for (int p = posts.size() - 1; p >= 0 && posts.get(p).hour() >= before - Horizon.HOURS_PER_DAY; p--) {
            Post post = posts.get(p);
            boolean unanswered = !post.isByStaff() && post.firstReplyHour() == Post.NO_REPLY && !post.isSettled();
            if (unanswered && post.hour() < before) {
                contributions.feelSilence(post.author());
                if (post.engaged() == 0) {
                    feelings.afterSilence(post.author());
                }
            }
        }
    }
}

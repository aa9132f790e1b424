package org.kring.model.organisation;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.feed.SharedPosts;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.EngagementParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.VenueKind;
import org.kring.model.venue.Post;

/**
 * How a new post gets beyond the followers: paid impressions (MODEL.md 7.2) and colleagues who are asked to share it
 * (S1:BM-016, S1 BS-09). Both put the post into the feed of a person, who sees it in the next session there.
 */
public final class PromotionRule {

    private static final int HOURS_PER_WEEK = Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK;

    private static final double THOUSAND = 1000.0;

    /** Part of a week's budget that rounding may leave over. */
    private static final double ROUNDING = 1e-9;

    private final Organisation organisation;
    private final EngagementParameters engagement;
    private final Population population;
    private final PersonStates states;
    private final Colleagues colleagues;
    private final SharedPosts shared;
    private final Draws draws;
    private int week = -1;
    private double paid;
    private int asked;

    /**
     * The rule for one organisation.
     *
     * @param organisation whose posts are promoted
     * @param engagement what it costs
     * @param population traits
     * @param states who follows
     * @param colleagues who shares when asked
     * @param shared where posts go that people have not come across by following
     * @param draws luck
     */
    public PromotionRule(
            Organisation organisation,
            EngagementParameters engagement,
            Population population,
            PersonStates states,
            Colleagues colleagues,
            SharedPosts shared,
            Draws draws) {
        this.organisation = organisation;
        this.engagement = engagement;
        this.population = population;
        this.states = states;
        this.colleagues = colleagues;
        this.shared = shared;
        this.draws = draws;
    }

    /**
     * A post of staff has appeared; it is paid for and passed on as far as budget, requests and staff time of the week go.
     *
     * @param post a new post
     * @param hour hour of the run
     */
    public void promote(Post post, int hour) {
        if (hour / HOURS_PER_WEEK != week) {
            week = hour / HOURS_PER_WEEK;
            paid = 0.0;
            asked = 0;
        }
        if (isPage(post.venue().kind())) {
            boost(post, hour);
        }
        if (!post.venue().kind().isBounded()) {
            askColleagues(post, hour);
        }
    }

    private void boost(Post post, int hour) {
        double budget = organisation.strategy().boost().impressionsPerThousand() * states.persons / THOUSAND;
        double impressions = Math.min(budget - paid, budget / Math.max(1.0, pagePostsPerWeek()));
        if (impressions > budget * ROUNDING && isDone(engagement.minutesPerBoost())) {
            paid += impressions;
            double chance = impressions / Math.max(1.0, strangers(post));
            for (int i = 0; i < states.persons; i++) {
                if (isStranger(i, post)
                        && Draws.bernoulli(draws.key(Purpose.BOOST, i, 0), post.luck(), Math.min(1.0, chance))) {
                    shared.offer(i, post.number(), SharedPosts.PAID, hour);
                }
            }
        }
    }

    private void askColleagues(Post post, int hour) {
        double requests = organisation.strategy().ambassadors().requestsPerWeek();
        int wanted = (int) ((week + 1) * requests) - (int) (week * requests);
        if (asked < wanted && isDone(engagement.minutesPerRequest())) {
            asked++;
            post.askToShare();
            for (int i = 0; i < states.persons; i++) {
                if (population.uses(i, post.venue().platform()) && colleagues.isAmbassador(i)) {
                    shared.offer(i, post.number(), SharedPosts.ASKED, hour);
                }
            }
        }
    }

    private boolean isDone(double minutes) {
        boolean fits = organisation.time().take(minutes, StaffActivity.PLANNING);
        if (!fits) {
            organisation.time().drop(minutes);
        }
        return fits;
    }

    private double pagePostsPerWeek() {
        long pages = organisation.strategy().channels().stream()
                .filter(channel -> isPage(channel.kind()))
                .count();
        return organisation.strategy().postsPerWeek() * pages;
    }

    private int strangers(Post post) {
        int count = 0;
        for (int i = 0; i < states.persons; i++) {
            count += isStranger(i, post) ? 1 : 0;
        }
        return count;
    }

    private boolean isStranger(int person, Post post) {
        boolean follows = (states.follows[person] >>> post.venue().index() & 1) != 0;
        return !follows && population.uses(person, post.venue().platform());
    }

    private static boolean isPage(VenueKind kind) {
        return kind == VenueKind.PAGE || kind == VenueKind.PROFESSIONAL_PAGE || kind == VenueKind.MICROBLOG_ACCOUNT;
    }
}

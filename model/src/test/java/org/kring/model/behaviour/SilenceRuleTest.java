package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.FeltRule;
import org.kring.model.wellbeing.WithdrawalRule;

/** Person 0 posts at noon of day 10 and gives up after three days, at the end of day 13. */
final class SilenceRuleTest {

    private static final int LAST_DAY = 13;

    private final Scenario scenario = Regional.scenario();
    private final PersonStates states = new PersonStates(3);
    private final Population people = People.of(3).population();
    private final Venues venues = new Venues(3, 3);
    private final Venue page = venues.open(VenueKind.PAGE, Regional.FACEBOOK, 0.5, WallAccess.MEMBERS);
    private final Post post = venues.publish(page, 0, ContentType.PEER_STORY, 10 * Horizon.HOURS_PER_DAY + 12);
    private final SilenceRule rule = new SilenceRule(
            72,
            venues,
            new ContributionRule(
                    scenario.contribution(),
                    scenario.reaction(),
                    scenario.platforms(),
                    new WithdrawalRule(scenario.wellbeing(), states),
                    people,
                    states,
                    new Draws(1, 0)),
            new FeltRule(scenario.wellbeing(), people, states));

    private void liveUntilPatienceIsOver() {
        for (int day = 10; day <= LAST_DAY + 5; day++) {
            rule.live(day);
        }
    }

    private float step() {
        return (float) scenario.contribution().silenceStep();
    }

    @Test
    void postWithoutAnyResponseDiscouragesAndHurtsOnce() {
        float mood = states.mood[0];
        liveUntilPatienceIsOver();
        assertThat(states.discouragement).containsExactly(step(), 0f, 0f);
        assertThat(states.mood[0]).isLessThan(mood);
    }

    @Test
    void silenceIsNoticedWhenPatienceIsOver() {
        rule.live(LAST_DAY - 1);
        assertThat(states.discouragement[0]).isZero();
        rule.live(LAST_DAY);
        assertThat(states.discouragement[0]).isEqualTo(step());
    }

    @Test
    void likeWithoutReplyDiscouragesButDoesNotHurt() {
        post.countReaction(false);
        float mood = states.mood[0];
        liveUntilPatienceIsOver();
        assertThat(states.discouragement[0]).isEqualTo(step());
        assertThat(states.mood[0]).isEqualTo(mood);
    }

    @Test
    void replyOrPrivateAnswerIsNoSilence() {
        post.noteReply(10 * Horizon.HOURS_PER_DAY + 20);
        liveUntilPatienceIsOver();
        assertThat(states.discouragement[0]).isZero();

        Post settled = venues.publish(page, 1, ContentType.HELP_QUESTION, 20 * Horizon.HOURS_PER_DAY);
        settled.settle();
        rule.live(23);
        assertThat(states.discouragement[1]).isZero();
    }

    @Test
    void staffDoNotMindSilence() {
        venues.publish(page, Post.STAFF, ContentType.INFORMATION, 20 * Horizon.HOURS_PER_DAY);
        rule.live(23);
        assertThat(states.discouragement).containsOnly(0f);
    }
}

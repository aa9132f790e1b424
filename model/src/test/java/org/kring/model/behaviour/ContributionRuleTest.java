package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.UserType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.WithdrawalRule;

/**
 * Own posts on the wall are a threshold on a given draw; own posts in venues are frequencies over 40,000 equal persons,
 * each comparison with a false-alarm rate of 1e-7.
 */
final class ContributionRuleTest {

    private static final int PERSONS = 40_000;
    private static final int HOUR = 50;

    private final People people = People.of(PERSONS);
    private final PersonStates states = new PersonStates(PERSONS);

    ContributionRuleTest() {
        for (int i = 0; i < PERSONS; i++) {
            lean(i, 0.1, 0.2);
        }
    }

    private void lean(int person, double storyteller, double profiler) {
        people.disposition(person, 0, UserType.STORYTELLER, storyteller);
        people.disposition(person, 0, UserType.PROFILER, profiler);
    }

    /** What the mixture of user types adds to the log-rate: 0 for a mixture that is even. */
    private double leanOf(int person) {
        double weight = people.population().disposition(person, 0, UserType.STORYTELLER)
                + people.population().disposition(person, 0, UserType.PROFILER);
        return 2.0 * (weight * UserType.COUNT - 2.0);
    }

    private ContributionRule rule(Scenario scenario) {
        return new ContributionRule(
                scenario.contribution(),
                scenario.reaction(),
                scenario.platforms(),
                new WithdrawalRule(scenario.wellbeing(), states),
                people.population(),
                states,
                new Draws(FalseAlarm.SEED, 0));
    }

    private void assertWall(double chance) {
        ContributionRule rule = rule(Regional.scenario());

        assertThat(rule.writesOnWall(0, 0, chance * (1.0 - 1e-6))).isTrue();
        assertThat(rule.writesOnWall(0, 0, chance * (1.0 + 1e-6))).isFalse();
    }

    private static Venue venue(VenueKind kind, double theme) {
        return new Venues(PERSONS, 3).open(kind, 0, theme, WallAccess.MEMBERS);
    }

    /** The region with a constant at which posts are frequent enough to be counted. */
    private static Scenario talkative() {
        return Regional.with("contribution.venueConstant", -2.0);
    }

    private static long writers(ContributionRule rule, Venue venue) {
        long writers = 0;
        for (int i = 0; i < PERSONS; i++) {
            writers += rule.writesIn(i, venue, HOUR) ? 1 : 0;
        }
        return writers;
    }

    private void assertVenue(Scenario scenario, Venue venue, double logRate) {
        FalseAlarm.checkShare("writers", writers(rule(scenario), venue), PERSONS, Math.exp(logRate + leanOf(0)));
    }

    @Test
    void calmPersonWritesOnTheWallAtTheConstantRate() {
        assertWall(Math.exp(-3.5 + leanOf(0)));
    }

    @Test
    void storytellersAndProfilersWriteMore() {
        lean(0, 0.2, 0.3);
        assertThat(leanOf(0)).isCloseTo(2 * (0.5 * 7 - 2), within(0.05));

        assertWall(Math.min(0.25, Math.exp(-3.5 + leanOf(0))));
        lean(0, 0.0, 0.1);
        assertWall(Math.exp(-3.5 + leanOf(0)));
    }

    @Test
    void withdrawnPeoplePostLessByTheShareOfTheirInitiative() {
        states.lonelyWeeks[0] = 25;
        assertWall(Math.exp(-3.5 + leanOf(0)));
        states.lonelyWeeks[0] = 26;
        assertWall(0.7 * Math.exp(-3.5 + leanOf(0)));
        double usual = Math.exp(-3.5 + leanOf(0)) * (1.0 - 1e-6);

        assertThat(rule(Regional.with("contribution.withdrawal", 0.0)).writesOnWall(0, 0, usual))
                .isTrue();
        assertThat(rule(Regional.with("wellbeing.withdrawal", 1.0)).writesOnWall(0, 0, 1e-9))
                .isFalse();
    }

    @Test
    void unmetNeedsRaiseTheRate() {
        states.belonging[0] = 0.5f;
        states.presentation[0] = 0.25f;

        assertWall(Math.exp(-3.5 + leanOf(0) + 0.5 * 0.75));
    }

    @Test
    void activePeopleWriteMore() {
        people.logActivity(0, 1.5);

        assertWall(Math.exp(-3.5 + leanOf(0) + 0.5 * 1.5));
    }

    @Test
    void discouragedPeopleWriteLess() {
        states.discouragement[0] = 0.5f;

        assertWall(Math.exp(-3.5 + leanOf(0) - 0.5));
    }

    @Test
    void chanceHasAHighestValue() {
        people.logActivity(0, 8.0);

        assertWall(0.25);
    }

    @Test
    void memberStartsAConversationLessWhereItIsVisible() {
        assertVenue(talkative(), venue(VenueKind.SECRET_GROUP, 0.0), -2.0);
        assertVenue(talkative(), venue(VenueKind.CLOSED_GROUP, 0.0), -2.0 - 2.1 * 0.3);
        assertVenue(talkative(), venue(VenueKind.PAGE, 0.0), -2.0 - 2.1);
    }

    @Test
    void stigmaCountsWhereTheThemeIsDelicateAndOthersSee() {
        for (int i = 0; i < PERSONS; i++) {
            people.stigmaConcern(i, 0.6);
        }

        assertVenue(talkative(), venue(VenueKind.SECRET_GROUP, 0.5), -2.0);
        assertVenue(talkative(), venue(VenueKind.CLOSED_GROUP, 0.5), -2.0 - 2.1 * 0.3 - 3 * 0.6 * 0.5 * 0.3);
        assertVenue(talkative(), venue(VenueKind.CLOSED_GROUP, 0.0), -2.0 - 2.1 * 0.3);
    }

    @Test
    void livelyVenueDrawsMorePosts() {
        Venue group = venue(VenueKind.CLOSED_GROUP, 0.0);
        for (int post = 0; post < 4; post++) {
            group.countMemberPost();
        }

        assertVenue(talkative(), group, -2.0 - 2.1 * 0.3 + 0.3 * Math.log(5.0));
    }

    @Test
    void memberWritesInVenuesByNeedsActivityAndCourage() {
        for (int i = 0; i < PERSONS; i++) {
            people.logActivity(i, -0.5);
            states.belonging[i] = 1f;
            states.discouragement[i] = 0.25f;
        }

        assertVenue(talkative(), venue(VenueKind.SECRET_GROUP, 0.0), -2.0 + 0.5 - 0.25 - 0.25);
    }

    @Test
    void noMemberWritesMoreOftenThanTheHighestChance() {
        long writers =
                writers(rule(Regional.with("contribution.venueConstant", 3.0)), venue(VenueKind.SECRET_GROUP, 0.0));

        FalseAlarm.checkShare("writers", writers, PERSONS, 0.25);
    }

    @Test
    void othersWriteInAnotherHourAndInAnotherVenue() {
        ContributionRule rule = rule(talkative());
        Venues venues = new Venues(PERSONS, 3);
        Venue first = venues.open(VenueKind.SECRET_GROUP, 0, 0.0, WallAccess.MEMBERS);
        Venue second = venues.open(VenueKind.SECRET_GROUP, 0, 0.0, WallAccess.MEMBERS);
        double chance = Math.exp(-2.0 + leanOf(0));
        long inBothVenues = 0;
        long inBothHours = 0;
        for (int i = 0; i < PERSONS; i++) {
            if (rule.writesIn(i, first, HOUR)) {
                inBothVenues += rule.writesIn(i, second, HOUR) ? 1 : 0;
                inBothHours += rule.writesIn(i, first, HOUR + 1) ? 1 : 0;
            }
        }

        FalseAlarm.checkShare("in both venues", inBothVenues, PERSONS, chance * chance);
        FalseAlarm.checkShare("in both hours", inBothHours, PERSONS, chance * chance);
    }

    /** Four types of posts by four user types; help questions by vulnerability; disclosure by the need to belong. */
    @Test
    void topicsFollowTheMixtureOfUserTypesAndTheNeeds() {
        for (int i = 0; i < PERSONS; i++) {
            people.disposition(i, 0, UserType.STORYTELLER, 0.2)
                    .disposition(i, 0, UserType.PROFILER, 0.1)
                    .disposition(i, 0, UserType.TIPPER, 0.3)
                    .disposition(i, 0, UserType.CONVERSATION_PARTNER, 0.4)
                    .vulnerability(i, 0.6);
            states.belonging[i] = 0.5f;
        }
        ContributionRule rule = rule(Regional.scenario());
        Venue group = venue(VenueKind.CLOSED_GROUP, 0.0);
        long[] all = new long[ContentType.COUNT];
        for (int i = 0; i < PERSONS; i++) {
            all[rule.topic(i, group, HOUR).ordinal()]++;
        }
        ContentType[] possible = {
            ContentType.PEER_STORY,
            ContentType.PHOTO,
            ContentType.INFORMATION,
            ContentType.QUESTION,
            ContentType.EMOTIONAL_DISCLOSURE,
            ContentType.HELP_QUESTION
        };
        double[] weights = {0.2, people.population().disposition(0, 0, UserType.PROFILER), 0, 0.4, 0.5 / 7, 0.6 / 7};
        weights[2] = people.population().disposition(0, 0, UserType.TIPPER);
        assertChosen(all, possible, weights);
    }

    private static void assertChosen(long[] all, ContentType[] possible, double[] weights) {
        double sum = 0.0;
        for (double weight : weights) {
            sum += weight;
        }
        long[] counts = new long[possible.length];
        long counted = 0;
        for (int t = 0; t < possible.length; t++) {
            counts[t] = all[possible[t].ordinal()];
            counted += counts[t];
            weights[t] /= sum;
        }
        assertThat(counted).isEqualTo(PERSONS);
        FalseAlarm.checkCounts("topics", counts, weights);
    }

    @Test
    void silenceDiscouragesUpToOne() {
        ContributionRule rule = rule(Regional.scenario());
        states.discouragement[0] = 0.5f;
        rule.feelSilence(0);
        assertThat(states.discouragement[0]).isCloseTo(0.7f, within(1e-6f));
        assertThat(states.discouragement[1]).isZero();

        rule.feelSilence(0);
        rule.feelSilence(0);
        assertThat(states.discouragement[0]).isEqualTo(1f);
    }

    @Test
    void replyEncouragesDownToZero() {
        ContributionRule rule = rule(Regional.scenario());
        states.discouragement[0] = 0.5f;
        rule.feelReply(0);
        assertThat(states.discouragement[0]).isCloseTo(0.2f, within(1e-6f));

        rule.feelReply(0);
        assertThat(states.discouragement[0]).isZero();
    }

    /** S0:A-096: short texts cost little; the limit says how short. */
    @Test
    void memberWritesMoreReadilyWhereTextsAreShort() {
        for (int i = 0; i < PERSONS; i++) {
            people.disposition(i, Regional.TWITTER, UserType.STORYTELLER, 0.1);
            people.disposition(i, Regional.TWITTER, UserType.PROFILER, 0.2);
        }
        Venue tweets = new Venues(PERSONS, 3).open(VenueKind.PAGE, Regional.TWITTER, 0.0, WallAccess.MEMBERS);

        assertVenue(talkative(), tweets, -2.0 - 2.1 + 0.5);
        assertVenue(Regional.withPlatform(talkative(), Regional.TWITTER, "textLimit", 280), tweets, -2.0 - 2.1 + 0.25);
        assertVenue(Regional.withPlatform(talkative(), Regional.TWITTER, "textLimit", 0), tweets, -2.0 - 2.1);
    }

    /** S0:M-123, M-036: where nobody knows the name, a delicate theme keeps nobody from writing. */
    @Test
    void underAPseudonymStigmaCostsNoPosts() {
        for (int i = 0; i < PERSONS; i++) {
            people.stigmaConcern(i, 0.8);
        }
        Venue named = new Venues(PERSONS, 3).open(VenueKind.OPEN_GROUP, Regional.FACEBOOK, 1.0, WallAccess.MEMBERS);
        Venue nameless = new Venues(PERSONS, 3).open(VenueKind.OPEN_GROUP, Regional.TWITTER, 1.0, WallAccess.MEMBERS);
        for (int i = 0; i < PERSONS; i++) {
            people.disposition(i, Regional.TWITTER, UserType.STORYTELLER, 0.1);
            people.disposition(i, Regional.TWITTER, UserType.PROFILER, 0.2);
        }
        double openness = Regional.scenario().contribution().openness();

        assertVenue(Changed.copy(talkative(), "reaction.brevity", 0.0), nameless, -2.0 - openness);
        assertVenue(talkative(), named, -2.0 - openness - 3.0 * 0.8);
    }
}

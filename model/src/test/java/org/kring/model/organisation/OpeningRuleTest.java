package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.Spread;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** Shares of 40,000 persons are compared at a false-alarm rate of 1e-7 each. */
final class OpeningRuleTest {

    private static final int PERSONS = 40_000;

    private final People people = People.of(PERSONS);
    private final PersonStates states = new PersonStates(PERSONS);
    private Ties ties = TieSketch.none(PERSONS);
    private Scenario scenario = Regional.scenario();

    private static PostingStrategy with(Channel... channels) {
        return Changed.copy(Strategies.page(), "channels", List.of(channels));
    }

    private List<Venue> open(Channel... channels) {
        Venues venues = new Venues(PERSONS, 3);
        new OpeningRule(scenario, people.population(), states, ties, new Draws(FalseAlarm.SEED, 0))
                .open(with(channels), venues);
        return venues.all();
    }

    private int[] followers(int venue) {
        return IntStream.range(0, PERSONS)
                .filter(i -> (states.follows[i] >>> venue & 1) != 0)
                .toArray();
    }

    private void everyoneIs(Audience audience) {
        for (int i = 0; i < PERSONS; i++) {
            people.audience(i, audience);
        }
    }

    /** Everyone has the mean interest of the audience. */
    private void sameInterest() {
        scenario = Regional.withProfiles(
                scenario,
                p -> Changed.copy(p, "affinity", new Spread(p.affinity().mean(), 0.0)));
    }

    /** n = 40,000 persons with an account; who would follow one page follows one of four with the same chance for each. */
    @Test
    void severalPagesShareTheAudienceOfOne() {
        everyoneIs(Audience.CLIENT);
        sameInterest();
        Channel page = Changed.copy(Strategies.channel(VenueKind.PAGE, 0), "themeSensitivity", 0.0);
        double follows = scenario.population().profile(Audience.CLIENT).follows();
        open(page, page, page, page);

        for (int venue = 0; venue < 4; venue++) {
            FalseAlarm.checkShare("page " + venue, followers(venue).length, PERSONS, follows / 4.0);
        }
    }

    @Test
    void everyChannelBecomesAVenue() {
        Channel tweets = new Channel(VenueKind.MICROBLOG_ACCOUNT, "twitter", WallAccess.MANAGERS, 0.25, 0);
        List<Venue> venues = open(Strategies.channel(VenueKind.PAGE, 0), tweets);

        assertThat(venues).hasSize(2);
        assertThat(venues.get(0).kind()).isEqualTo(VenueKind.PAGE);
        assertThat(venues.get(1).index()).isEqualTo(1);
        assertThat(venues.get(1).kind()).isEqualTo(VenueKind.MICROBLOG_ACCOUNT);
        assertThat(venues.get(1).platform()).isEqualTo(Regional.TWITTER);
        assertThat(venues.get(1).wall()).isEqualTo(WallAccess.MANAGERS);
        assertThat(venues.get(1).themeSensitivity()).isEqualTo(0.25);
    }

    @Test
    void interestFollowsTheProfileAndIsThatOfThePerson() {
        everyoneIs(Audience.INTERMEDIARY);
        List<Venue> venues = open(Strategies.channel(VenueKind.PAGE, 0), Strategies.channel(VenueKind.OPEN_GROUP, 0));
        double sum = 0.0;
        for (int i = 0; i < PERSONS; i++) {
            sum += venues.get(0).affinity(i);
            assertThat(venues.get(1).affinity(i)).isEqualTo(venues.get(0).affinity(i));
        }
        // Mean 0.5, sd 0.2, cut at 0 and 1 evenly: 5.4 standard errors, a false alarm in 1e-7.
        assertThat(sum / PERSONS).isCloseTo(0.5, within(5.4 * 0.2 / Math.sqrt(PERSONS)));
    }

    @Test
    void accountHoldersFollowByTheShareOfTheirAudience() {
        sameInterest();
        everyoneIs(Audience.COLLEAGUE);
        people.accounts(0, 0);
        List<Venue> venues = open(Strategies.channel(VenueKind.PAGE, 0));
        int[] followers = followers(0);

        FalseAlarm.checkShare("followers", followers.length, PERSONS, 0.6);
        assertThat(venues.get(0).followers()).isEqualTo(followers.length);
        assertThat(venues.get(0).trust(followers[0])).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void withoutAccountNobodyFollows() {
        everyoneIs(Audience.COLLEAGUE);
        for (int i = 0; i < PERSONS; i++) {
            people.accounts(i, i % 2 == 0 ? 1 << Regional.TWITTER : 1 << Regional.FACEBOOK);
        }
        open(Strategies.channel(VenueKind.PAGE, 0));

        assertThat(followers(0)).isNotEmpty();
        assertThat(IntStream.of(followers(0))).allMatch(i -> i % 2 == 1);
    }

    @Test
    void interestedPeopleFollowMore() {
        scenario = Regional.withProfiles(scenario, p -> Changed.copy(p, "affinity", new Spread(0.5, 0.2)));
        everyoneIs(Audience.COLLEAGUE);
        List<Venue> venues = open(Strategies.channel(VenueKind.PAGE, 0));
        long[] keen = new long[2];
        double[] expected = new double[2];
        double[] variance = new double[2];
        for (int i = 0; i < PERSONS; i++) {
            int half = venues.get(0).affinity(i) > 0.5 ? 1 : 0;
            double chance = Math.min(1.0, 0.6 * venues.get(0).affinity(i) / 0.5);
            expected[half] += chance;
            variance[half] += chance * (1.0 - chance);
            keen[half] += states.follows[i];
        }
        FalseAlarm.checkNormal("less interested", (keen[0] - expected[0]) / Math.sqrt(variance[0]));
        FalseAlarm.checkNormal("more interested", (keen[1] - expected[1]) / Math.sqrt(variance[1]));
    }

    @Test
    void stigmaDetersByThemeAndVisibility() {
        sameInterest();
        everyoneIs(Audience.COLLEAGUE);
        for (int i = 0; i < PERSONS; i++) {
            people.stigmaConcern(i, 0.6);
        }
        open(
                Strategies.channel(VenueKind.PAGE, 0),
                new Channel(VenueKind.MICROBLOG_ACCOUNT, "twitter", WallAccess.MANAGERS, 0.5, 0),
                new Channel(VenueKind.PAGE, "linkedin", WallAccess.MANAGERS, 0.0, 0));

        FalseAlarm.checkShare("page", followers(0).length, PERSONS, 0.6 * (1.0 - 0.6 * 0.5));
        FalseAlarm.checkShare("microblog", followers(1).length, PERSONS, 0.6 * (1.0 - 0.6 * 0.5 * 0.8));
        FalseAlarm.checkShare("harmless page", followers(2).length, PERSONS, 0.6);
    }

    @Test
    void whoeverFollowsADelicatePageAlsoFollowsAHarmlessOneInItsPlace() {
        sameInterest();
        everyoneIs(Audience.COLLEAGUE);
        for (int i = 0; i < PERSONS; i++) {
            people.stigmaConcern(i, 0.6);
        }
        open(new Channel(VenueKind.PAGE, "facebook", WallAccess.MANAGERS, 0.0, 0));
        int[] harmless = followers(0);
        Arrays.fill(states.follows, (byte) 0);
        open(Strategies.channel(VenueKind.PAGE, 0));

        assertThat(followers(0)).hasSizeLessThan(harmless.length);
        assertThat(IntStream.of(followers(0))).allMatch(i -> Arrays.binarySearch(harmless, i) >= 0);
    }

    @Test
    void aSecondChannelHasItsOwnLuck() {
        sameInterest();
        everyoneIs(Audience.COLLEAGUE);
        Channel harmless = new Channel(VenueKind.PAGE, "facebook", WallAccess.MANAGERS, 0.0, 0);
        open(harmless, harmless);
        int both = (int)
                IntStream.range(0, PERSONS).filter(i -> states.follows[i] == 3).count();

        FalseAlarm.checkShare("followers of both", both, PERSONS, 0.6 / 2 * 0.6 / 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = VenueKind.class,
            names = {"CLOSED_GROUP", "SECRET_GROUP", "WORK_PROFILE"})
    void allClientsWithAnAccountAreInvited(VenueKind kind) {
        people.audience(3, Audience.CLIENT).audience(7, Audience.CLIENT).audience(9, Audience.CLIENT);
        people.accounts(7, 1 << Regional.TWITTER).audience(11, Audience.POTENTIAL_CLIENT);
        List<Venue> venues = open(Strategies.channel(kind, 0));

        assertThat(followers(0)).containsExactly(3, 9);
        assertThat(venues.get(0).followers()).isEqualTo(2);
        assertThat(venues.get(0).trust(3)).isCloseTo(0.6, within(1e-6));
    }

    @Test
    void placesGoCaseloadByCaseload() {
        for (int client : new int[] {1, 2, 3, 4, 5}) {
            people.audience(client, Audience.CLIENT);
        }
        ties = TieSketch.among(PERSONS)
                .worker(1, 20)
                .worker(4, 20)
                .worker(3, 21)
                .worker(2, 22)
                .tie(5, 19, Layer.SUPPORT, 0)
                .ties(0.5);
        open(
                Strategies.channel(VenueKind.CLOSED_GROUP, 2),
                Strategies.channel(VenueKind.CLOSED_GROUP, 4),
                Strategies.channel(VenueKind.CLOSED_GROUP, 50));

        assertThat(followers(0)).containsExactly(1, 4);
        assertThat(followers(1)).containsExactly(1, 2, 3, 4);
        assertThat(followers(2)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void samePeopleFollowUnderTwoStrategies() {
        everyoneIs(Audience.COLLEAGUE);
        open(Strategies.channel(VenueKind.PAGE, 0));
        int[] alone = followers(0);
        Arrays.fill(states.follows, (byte) 0);
        open(Strategies.channel(VenueKind.CLOSED_GROUP, 0), Strategies.channel(VenueKind.PAGE, 0));

        assertThat(followers(1)).containsExactly(alone);
    }

    @Test
    void aClosedGroupOnADelicateThemeIsRefusedWhereASecretOneIsNot() {
        scenario = Changed.copy(scenario, "joining.membershipConcern", 1.0);
        for (int i = 0; i < PERSONS; i++) {
            people.audience(i, Audience.CLIENT).accounts(i, 1).stigmaConcern(i, 0.6);
        }
        List<Venue> venues = open(
                new Channel(VenueKind.CLOSED_GROUP, "facebook", WallAccess.MEMBERS, 0.5, 0),
                new Channel(VenueKind.SECRET_GROUP, "facebook", WallAccess.MEMBERS, 0.5, 0));

        FalseAlarm.checkShare("members of the closed group", venues.get(0).followers(), PERSONS, 0.7);
        assertThat(venues.get(1).followers()).isEqualTo(PERSONS);
    }
}

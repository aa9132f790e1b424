package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.network.Layer;
import org.kring.model.network.TieSketch;
import org.kring.model.network.Ties;
import org.kring.model.population.People;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.UserType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * Frequencies of the actions of 20,000 equal readers of one post against the closed form of the choice; each comparison
 * has a false-alarm rate of 1e-7. All constants are -1.5, so that every action is frequent enough to be counted.
 */
final class ReactionRuleTest {

    private static final int READERS = 20_000;
    private static final int AUTHOR = READERS;
    private static final double CONSTANT = -1.5;
    private static final double NORM = 0.5;
    private static final double VALUED = 0.3;

    /** On a page, public actions are fully visible and private ones by a tenth. */
    private static final double PUBLIC = CONSTANT - NORM;

    private static final double PRIVATE = CONSTANT - 0.1 * NORM;

    /** What a limit of 140 characters adds to a comment. */
    private static final double SHORT_TEXT = 0.5;

    private final People people = People.of(READERS + 1);
    private final Venues venues = new Venues(READERS + 1, 3);
    private Ties ties = TieSketch.none(READERS + 1);

    ReactionRuleTest() {
        // The same weight everywhere, so that nobody leans to any type, not even by rounding.
        everyone(i -> {
            for (UserType type : UserType.values()) {
                lean(i, type, 0.2);
            }
        });
    }

    /** What a test sets for every reader. */
    private interface Setting {
        void of(int reader);
    }

    private static void everyone(Setting setting) {
        for (int i = 0; i < READERS; i++) {
            setting.of(i);
        }
    }

    private void lean(int reader, UserType type, double weight) {
        for (int platform = 0; platform < 3; platform++) {
            people.disposition(reader, platform, type, weight);
        }
    }

    private static Scenario scenario() {
        Map<Action, Double> constant = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            if (action != Action.NOTHING) {
                constant.put(action, CONSTANT);
            }
        }
        return Regional.with("reaction.constant", constant);
    }

    private Venue open(VenueKind kind, int platform, double theme) {
        Venue venue = venues.open(kind, platform, theme, WallAccess.MEMBERS);
        return venue;
    }

    private Post news(VenueKind kind, int platform, double theme) {
        return venues.publish(open(kind, platform, theme), Post.STAFF, ContentType.ORGANISATION_NEWS, 0);
    }

    private long[] counts(Post post) {
        Scenario scenario = scenario();
        Draws draws = new Draws(FalseAlarm.SEED, 0);
        ReactionRule rule =
                new ReactionRule(scenario.reaction(), scenario.platforms(), people.population(), ties, VALUED, draws);
        long[] counts = new long[Action.COUNT];
        everyone(i -> counts[rule.choose(i, post).ordinal()]++);
        return counts;
    }

    /** The log-odds are those of LIKE, SHARE, COMMENT, SAVE, PRIVATE_MESSAGE; nobody asks for help. */
    private void assertChosen(Post post, double... logOdds) {
        long[] counts = counts(post);
        assertThat(counts[Action.HELP_REQUEST.ordinal()]).isZero();
        double[] weights = new double[6];
        weights[0] = 1.0;
        double sum = 1.0;
        for (int a = 1; a < 6; a++) {
            weights[a] = Math.exp(logOdds[a - 1]);
            sum += weights[a];
        }
        for (int a = 0; a < 6; a++) {
            weights[a] /= sum;
        }
        FalseAlarm.checkCounts("actions", Arrays.copyOf(counts, 6), weights);
    }

    @Test
    void levelsAreThoseOfALogit() {
        assertChosen(news(VenueKind.PAGE, Regional.FACEBOOK, 0.0), PUBLIC, PUBLIC, PUBLIC, CONSTANT, PRIVATE);
    }

    @Test
    void oddsBeforeLuckAreThoseOfTheLogit() {
        Scenario scenario = scenario();
        ReactionRule rule = new ReactionRule(
                scenario.reaction(),
                scenario.platforms(),
                people.population(),
                ties,
                VALUED,
                new Draws(FalseAlarm.SEED, 0));

        double[] odds = rule.odds(0, news(VenueKind.CLOSED_GROUP, Regional.FACEBOOK, 0.0));

        assertThat(odds[Action.NOTHING.ordinal()]).isEqualTo(1.0);
        assertThat(odds[Action.SHARE.ordinal()]).isZero();
        assertThat(odds[Action.SAVE.ordinal()]).isCloseTo(Math.exp(CONSTANT), within(1e-6));
    }

    @Test
    void contentChangesTheOddsOfEveryAction() {
        Venue page = open(VenueKind.PAGE, Regional.FACEBOOK, 0.0);
        Post event = venues.publish(page, Post.STAFF, ContentType.EVENT, 0);

        assertChosen(event, PUBLIC + 0.4, PUBLIC + 0.2, PUBLIC + 0.2, CONSTANT + 0.2, PRIVATE + 0.1);
    }

    @Test
    void stigmaKeepsPeopleFromWhatOthersSee() {
        everyone(i -> people.stigmaConcern(i, 0.6));
        double stigma = 3 * 0.6 * 0.5;

        assertChosen(
                news(VenueKind.PAGE, Regional.FACEBOOK, 0.5),
                PUBLIC - stigma,
                PUBLIC - stigma,
                PUBLIC - stigma,
                CONSTANT,
                PRIVATE - 0.1 * stigma);
    }

    @Test
    void withoutRealNamesNobodyFearsStigma() {
        everyone(i -> people.stigmaConcern(i, 0.6));
        double exposed = CONSTANT - 0.8 * NORM;

        assertChosen(
                news(VenueKind.MICROBLOG_ACCOUNT, Regional.TWITTER, 0.5),
                exposed,
                exposed,
                exposed + SHORT_TEXT,
                CONSTANT,
                PRIVATE);
    }

    /** S0:A-096: a comment is a text, other reactions are not. */
    @Test
    void shortTextsDrawComments() {
        assertChosen(
                news(VenueKind.PAGE, Regional.TWITTER, 0.0), PUBLIC, PUBLIC, PUBLIC + SHORT_TEXT, CONSTANT, PRIVATE);
    }

    @Test
    void activePeopleReactMore() {
        everyone(i -> people.logActivity(i, 1.0));

        assertChosen(
                news(VenueKind.PAGE, Regional.FACEBOOK, 0.0),
                PUBLIC + 0.5,
                PUBLIC + 0.5,
                PUBLIC + 0.5,
                CONSTANT + 0.5,
                PRIVATE + 0.5);
    }

    @Test
    void trustMakesPeopleReact() {
        Post post = news(VenueKind.PAGE, Regional.FACEBOOK, 0.0);
        everyone(i -> post.venue().admit(i, 0.8));

        assertChosen(post, PUBLIC + 0.4, PUBLIC + 0.4, PUBLIC + 0.4, CONSTANT + 0.4, PRIVATE + 0.4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"COLLEAGUE", "INTERMEDIARY"})
    void professionalsLikeOutOfSympathy(Audience audience) {
        everyone(i -> people.audience(i, audience));

        assertChosen(news(VenueKind.PAGE, Regional.FACEBOOK, 0.0), PUBLIC + 1.0, PUBLIC, PUBLIC, CONSTANT, PRIVATE);
    }

    @Test
    void everyTypeLeansToItsAction() {
        double step = 2 * 0.2 * UserType.COUNT;
        everyone(i -> lean(i, UserType.TIPPER, 0.4));
        Post first = news(VenueKind.PAGE, Regional.FACEBOOK, 0.0);
        assertChosen(first, PUBLIC, PUBLIC + step, PUBLIC, CONSTANT, PRIVATE);

        everyone(i -> lean(i, UserType.TIPPER, 0.2));
        everyone(i -> lean(i, UserType.BOOKMARKER, 0.0));
        Post second = news(VenueKind.PAGE, Regional.FACEBOOK, 0.0);
        assertChosen(second, PUBLIC - step, PUBLIC, PUBLIC, CONSTANT - step, PRIVATE);

        everyone(i -> lean(i, UserType.BOOKMARKER, 0.2));
        everyone(i -> lean(i, UserType.CONVERSATION_PARTNER, 0.4));
        Post third = news(VenueKind.PAGE, Regional.FACEBOOK, 0.0);
        assertChosen(third, PUBLIC, PUBLIC, PUBLIC + step, CONSTANT, PRIVATE + step);
    }

    @Test
    void lurkersReactLess() {
        everyone(i -> lean(i, UserType.LURKER, 0.3));
        double less = 2 * (people.population().disposition(0, 0, UserType.LURKER) - 0.2) * UserType.COUNT;

        assertChosen(
                news(VenueKind.PAGE, Regional.FACEBOOK, 0.0),
                PUBLIC - less,
                PUBLIC - less,
                PUBLIC - less,
                CONSTANT - less,
                PRIVATE - less);
    }

    @Test
    void oneDayFliesLoseInterestInWhatTheyReactedTo() {
        Post post = news(VenueKind.PAGE, Regional.FACEBOOK, 0.0);
        everyone(i -> post.venue().learn(i, true, 0.5));
        double less = 2 * 0.5 * 0.2 * UserType.COUNT;

        assertChosen(post, PUBLIC - less, PUBLIC - less, PUBLIC - less, CONSTANT - less, PRIVATE - less);
    }

    @Test
    void valuedAuthorDrawsReactions() {
        TieSketch sketch = TieSketch.among(READERS + 1);
        everyone(i -> sketch.tie(i, AUTHOR, Layer.ONLINE, 1));
        Venue page = open(VenueKind.PAGE, Regional.FACEBOOK, 0.0);

        ties = sketch.ties(0.15);
        Post first = venues.publish(page, AUTHOR, ContentType.ORGANISATION_NEWS, 0);
        assertChosen(first, PUBLIC + 0.5, PUBLIC + 0.5, PUBLIC + 0.5, CONSTANT + 0.5, PRIVATE + 0.5);

        for (int tie = 0; tie < ties.entries(); tie++) {
            ties.strengthBecomes(tie, 0.9);
        }
        Post second = venues.publish(page, AUTHOR, ContentType.ORGANISATION_NEWS, 0);
        assertChosen(second, PUBLIC + 1, PUBLIC + 1, PUBLIC + 1, CONSTANT + 1, PRIVATE + 1);
    }

    @Test
    void postOfAStrangerDrawsNoMoreThanOneOfStaff() {
        Venue page = open(VenueKind.PAGE, Regional.FACEBOOK, 0.0);
        Post post = venues.publish(page, AUTHOR, ContentType.ORGANISATION_NEWS, 0);

        assertChosen(post, PUBLIC, PUBLIC, PUBLIC, CONSTANT, PRIVATE);
    }

    @ParameterizedTest
    @EnumSource(
            value = VenueKind.class,
            names = {"CLOSED_GROUP", "SECRET_GROUP"})
    void nobodySharesOutOfABoundedGroup(VenueKind kind) {
        long[] counts = counts(news(kind, Regional.FACEBOOK, 0.0));

        assertThat(counts[Action.SHARE.ordinal()]).isZero();
        assertThat(counts[Action.LIKE.ordinal()]).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void onlyTheTargetGroupAsksForHelp(Audience audience) {
        everyone(i -> people.audience(i, audience));
        long help = counts(news(VenueKind.PAGE, Regional.FACEBOOK, 0.0))[Action.HELP_REQUEST.ordinal()];

        assertThat(help > 0).isEqualTo(audience == Audience.CLIENT || audience == Audience.POTENTIAL_CLIENT);
    }

    /** A request for help fits no user type: only lurking holds it back. */
    @Test
    void clientsAskForHelpByTheSameLogit() {
        everyone(i -> people.audience(i, Audience.CLIENT));
        long[] counts = counts(news(VenueKind.PAGE, Regional.FACEBOOK, 0.0));
        double help = Math.exp(PRIVATE - 2 * (0.2 * UserType.COUNT - 1.0));
        double others = 3 * Math.exp(PUBLIC) + Math.exp(CONSTANT) + Math.exp(PRIVATE);

        FalseAlarm.checkShare("help", counts[Action.HELP_REQUEST.ordinal()], READERS, help / (1.0 + others + help));
    }
}

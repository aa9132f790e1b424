package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.network.TieSketch;
import org.kring.model.population.Hands;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.JoiningParameters;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Move;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * Shares of 40,000 followers of one day at a false-alarm rate of 1e-7 each. Everyone leaves as readily, nobody hides, and
 * every cause is switched off unless a test says otherwise. The feed keeps posts for a week.
 */
final class LeavingRuleTest {

    private static final int PERSONS = 40_000;
    private static final int DAY = 60;
    private static final int WEEK = 168;

    private final People people = People.of(PERSONS);
    private final PersonStates states = new PersonStates(PERSONS);
    private final Venues venues = new Venues(PERSONS, 3);
    private final Venue page = venues.open(VenueKind.PAGE, Regional.FACEBOOK, 0.5, WallAccess.MEMBERS);
    private JoiningParameters parameters =
            Regional.withoutMoves(Regional.scenario()).joining();

    LeavingRuleTest() {
        set("frailtySigma", 0.0);
        set("hideShare", 0.0);
        for (int i = 0; i < PERSONS; i++) {
            states.follows[i] = 1;
            page.admit(i, 0.5);
        }
    }

    private void set(String name, double value) {
        parameters = Changed.copy(parameters, name, value);
    }

    private List<Move> live(int day) {
        return new LeavingRule(
                        parameters,
                        WEEK,
                        people.population(),
                        states,
                        TieSketch.none(PERSONS),
                        venues,
                        new Draws(FalseAlarm.SEED, 0))
                .live(day, Hands.ALONE);
    }

    private Post post(int author, int hour) {
        return venues.publish(page, author, ContentType.QUESTION, hour);
    }

    @Test
    void boredomFallsWithInterestAndHabit() {
        set("boredom", 0.4);
        for (int i = 0; i < PERSONS; i++) {
            page.setAffinity(i, 0.25);
            page.learn(i, true, i % 2 == 0 ? 0.5 : 0.0);
        }
        List<Move> moves = live(DAY);

        assertThat(moves).allMatch(move -> move.kind() == Move.Kind.LEAVE && move.motive() == Motive.BOREDOM);
        FalseAlarm.checkShare(
                "who reacts", moves.stream().filter(m -> m.person() % 2 == 0).count(), PERSONS / 2, 0.15);
        FalseAlarm.checkShare(
                "who never reacts",
                moves.stream().filter(m -> m.person() % 2 == 1).count(),
                PERSONS / 2,
                0.3);
    }

    @Test
    void manyPostsPutOff() {
        set("frequency", 0.2);
        for (int k = 0; k < 10; k++) {
            post(Post.STAFF, DAY * 24);
        }
        List<Move> moves = live(DAY);

        assertThat(moves).allMatch(move -> move.motive() == Motive.FREQUENCY);
        FalseAlarm.checkShare("put off by ten posts where five are tolerated", moves.size(), PERSONS, 0.2);
    }

    @Test
    void whoIsKnownInPersonMutesInsteadOfLeaving() {
        Venue group = venues.open(VenueKind.CLOSED_GROUP, Regional.FACEBOOK, 0.1, WallAccess.MEMBERS);
        Arrays.fill(states.follows, (byte) (1 << group.index()));
        set("boredom", 0.4);
        List<Move> moves = live(DAY);

        assertThat(moves).isNotEmpty().allMatch(move -> move.kind() == Move.Kind.HIDE);
        assertThat(states.isFollower(moves.get(0).person(), group.index())).isTrue();
    }

    @Test
    void fewPostsPutNobodyOff() {
        set("frequency", 0.2);
        for (int k = 0; k < 5; k++) {
            post(Post.STAFF, DAY * 24);
        }

        assertThat(live(DAY)).isEmpty();
    }

    @Test
    void whoHidesStaysCountedAndIsPutOffNoMore() {
        set("boredom", 0.5);
        set("hideShare", 0.4);
        List<Move> moves = live(DAY);
        long hid = moves.stream().filter(m -> m.kind() == Move.Kind.HIDE).count();

        FalseAlarm.checkShare("hid", hid, moves.size(), 0.4);
        assertThat(page.followers()).isEqualTo(PERSONS - moves.size() + hid);
        for (Move move : moves) {
            boolean hides = move.kind() == Move.Kind.HIDE;
            assertThat(states.isFollower(move.person(), 0)).isEqualTo(hides);
            assertThat(states.hides[move.person()] == 1).isEqualTo(hides);
            assertThat(states.left[move.person()] == 1).isEqualTo(!hides);
        }
        assertThat(live(DAY + 1))
                .noneMatch(move -> moves.stream().limit(200).anyMatch(before -> before.person() == move.person()));
    }

    @Test
    void targetGroupLeavesWhenTheNeedIsOverVulnerablePeopleLater() {
        set("needResolved", 0.4);
        for (int i = 0; i < PERSONS; i++) {
            people.audience(i, i % 2 == 0 ? Audience.CLIENT : Audience.COLLEAGUE);
            people.vulnerability(i, 1.0 / 3.0);
        }
        List<Move> moves = live(DAY);

        assertThat(moves)
                .allMatch(move -> move.person() % 2 == 0 && move.motive() == Motive.NEED_RESOLVED)
                .allMatch(move -> move.kind() == Move.Kind.LEAVE);
        FalseAlarm.checkShare("left", moves.size(), PERSONS / 2, 0.4 * 2.0 / 3.0);
    }

    @Test
    void unansweredPostsMakePeopleLeave() {
        set("unanswered", 0.1);
        for (int i = 0; i < PERSONS; i++) {
            states.unanswered[i] = (byte) (i % 3);
        }
        List<Move> moves = live(DAY);

        assertThat(moves).allMatch(move -> move.motive() == Motive.UNANSWERED && move.person() % 3 > 0);
        FalseAlarm.checkShare(
                "left after one",
                moves.stream().filter(m -> m.person() % 3 == 1).count(),
                13_333,
                0.1);
        FalseAlarm.checkShare(
                "left after two",
                moves.stream().filter(m -> m.person() % 3 == 2).count(),
                13_333,
                0.2);
    }

    @Test
    void onlyPostsThatLeaveTheFeedWithoutReplyCount() {
        set("unanswered", 1e-9);
        int tonight = (DAY + 1) * 24;
        post(7, tonight - WEEK - 1);
        post(8, tonight - WEEK - 1).noteReply(tonight - 5);
        post(10, tonight - WEEK - 1).settle();
        post(9, tonight - WEEK);
        states.unanswered[8] = 3;
        states.unanswered[10] = 3;
        live(DAY);

        assertThat(states.unanswered[7]).isEqualTo((byte) 1);
        assertThat(states.unanswered[8]).isZero();
        assertThat(states.unanswered[9]).isZero();
        assertThat(states.unanswered[10]).as("answered in private").isZero();
    }

    @Test
    void dormantFollowersStayFollowers() {
        set("boredom", 1.0);
        for (int i = 0; i < PERSONS; i++) {
            states.dormant[i] = (byte) (1 << Regional.FACEBOOK);
        }

        assertThat(live(DAY)).isEmpty();
        assertThat(page.followers()).isEqualTo(PERSONS);
    }

    /**
     * With one constant hazard the share that leaves in a week would stay the same; with these differences it falls to less
     * than two thirds within eight weeks. Weekly shares have a standard error of about 2 per cent of themselves.
     */
    @Test
    void hazardFallsWithTenure() {
        set("boredom", 0.01);
        set("frailtySigma", 1.5);
        double first = leavingInWeek(0);
        double later = 0.0;
        for (int week = 1; week < 8; week++) {
            later = leavingInWeek(week);
        }

        assertThat(first).isLessThan(1.0 - Math.pow(0.99, 7));
        assertThat(later).isBetween(0.1 * first, 0.67 * first);
    }

    private double leavingInWeek(int week) {
        double before = page.followers();
        for (int day = 0; day < 7; day++) {
            live(DAY + 7 * week + day);
        }
        return 1.0 - page.followers() / before;
    }

    @Test
    void withoutRatesNobodyLeaves() {
        for (int i = 0; i < PERSONS; i++) {
            states.unanswered[i] = 100;
        }

        assertThat(live(DAY)).isEmpty();
    }
}

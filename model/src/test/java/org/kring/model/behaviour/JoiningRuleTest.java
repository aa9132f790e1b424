package org.kring.model.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.NameTone;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.UserType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Move;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * Shares of 40,000 persons of one day at a false-alarm rate of 1e-7 each. Colleagues of mean interest would follow with the
 * chance 0.6; everyone searches every day unless a test says otherwise.
 */
final class JoiningRuleTest extends JoiningStage {

    @Test
    void searchersJoinByTheShareOfTheirAudience() {
        Venue page = page();
        set("search", 0.5);
        List<Move> moves = live();

        FalseAlarm.checkShare("joiners", joined(moves, Motive.SEARCH).size(), PERSONS, 0.5 * 0.6);
        assertThat(page.followers()).isEqualTo(moves.size());
        assertThat(moves).allMatch(move -> states.isFollower(move.person(), 0));
        assertThat(page.trust(moves.get(0).person())).isGreaterThan(0.0);
    }

    @Test
    void sensitiveThemeDetersWhereFollowingIsVisible() {
        for (int i = 0; i < PERSONS; i++) {
            people.stigmaConcern(i, 0.6);
        }
        open(VenueKind.PAGE, 0.5, NameTone.NEUTRAL, 0);

        FalseAlarm.checkShare("joiners", live().size(), PERSONS, 0.6 * (1.0 - 0.6 * 0.5));
    }

    @Test
    void nobodyFollowsWhatIsDead() {
        Venue page = page();
        page.fadeActivity(0.5);
        FalseAlarm.checkShare("joiners after half a fortnight", live().size(), PERSONS, 0.5 * 0.6);

        page.fadeActivity(0.0);
        assertThat(live()).isEmpty();
    }

    @Test
    void loadedNameDeters() {
        open(VenueKind.PAGE, 0.0, NameTone.LOADED, 0);

        FalseAlarm.checkShare("joiners", live().size(), PERSONS, 0.6 * 0.7);
    }

    @Test
    void interestedPeopleJoinMore() {
        Venue page = page();
        for (int i = 0; i < PERSONS; i += 2) {
            page.setAffinity(i, 0.35);
        }
        List<Integer> who = joined(live(), Motive.SEARCH);

        FalseAlarm.checkShare(
                "half the interest", who.stream().filter(i -> i % 2 == 0).count(), 20_000, 0.3);
        FalseAlarm.checkShare(
                "mean interest", who.stream().filter(i -> i % 2 == 1).count(), 20_000, 0.6);
    }

    @Test
    void nobodyJoinsWithoutAVisitedAccount() {
        page();
        for (int i = 0; i < PERSONS; i++) {
            people.accounts(i, i % 3 == 0 ? 1 << Regional.TWITTER : 1 << Regional.FACEBOOK);
            states.dormant[i] = (byte) (i % 3 == 1 ? 1 << Regional.FACEBOOK : 0);
        }

        assertThat(joined(live(), Motive.SEARCH)).isNotEmpty().allMatch(i -> i % 3 == 2);
    }

    /** S0:M-076: shared tags make content findable beyond the followers. */
    @Test
    void venueIsFoundMoreWhereTheFeedIsMadeOfTopics() {
        open(VenueKind.MICROBLOG_ACCOUNT, Regional.TWITTER, 0.0, NameTone.NEUTRAL, 0);
        for (int i = 0; i < PERSONS; i++) {
            people.accounts(i, 1 << Regional.TWITTER);
        }
        set("search", 0.2);
        set("topicSearch", 1.5);

        FalseAlarm.checkShare("joiners", live().size(), PERSONS, 2.5 * 0.2 * 0.6);
    }

    @Test
    void nobodyJoinsTwiceOrComesBackAfterLeaving() {
        page();
        for (int i = 0; i < PERSONS; i++) {
            states.follows[i] = (byte) (i % 3 == 0 ? 1 : 0);
            states.left[i] = (byte) (i % 3 == 1 ? 1 : 0);
        }

        assertThat(joined(live(), Motive.SEARCH)).isNotEmpty().allMatch(i -> i % 3 == 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = VenueKind.class,
            names = {"SECRET_GROUP", "WORK_PROFILE"})
    void whatCannotBeFoundIsNotFound(VenueKind kind) {
        everyoneIs(Audience.CLIENT);
        open(kind, 0.0, NameTone.NEUTRAL, 0);

        assertThat(live()).isEmpty();
    }

    @Test
    void onlyClientsAreLetIntoAClosedGroupUntilItIsFull() {
        for (int i = 0; i < PERSONS; i += 2) {
            people.audience(i, Audience.CLIENT);
        }
        Venue group = open(VenueKind.CLOSED_GROUP, 0.0, NameTone.NEUTRAL, 12);
        List<Integer> who = joined(live(), Motive.SEARCH);

        assertThat(who).hasSize(12).isSorted().allMatch(i -> i % 2 == 0);
        assertThat(group.isFull()).isTrue();
    }

    @Test
    void hintsOfFriendsCountForThoseOnlineToday() {
        set("search", 0.0);
        set("friends", 0.5);
        page();
        for (int i = 0; i < PERSONS; i++) {
            states.hints[i] = (byte) (i % 4 < 2 ? 1 : 0);
            states.onlineToday[i] = (byte) (i % 4 == 0 ? 1 << Regional.FACEBOOK : 0);
        }
        List<Integer> who = joined(live(), Motive.FRIEND);

        assertThat(who).allMatch(i -> i % 4 == 0);
        FalseAlarm.checkShare("hinted", who.size(), PERSONS / 4, 0.5 * 0.6);
        assertThat(states.hints).containsOnly(0);
    }

    @Test
    void postsShownForMoneyMakeSomeFollow() {
        set("search", 0.0);
        set("paid", 0.5);
        page();
        for (int i = 0; i < PERSONS; i += 4) {
            states.paidHints.set(8 * i);
            states.paidHints.set(8 * i + 9);
        }
        List<Integer> who = joined(live(), Motive.PAID);

        assertThat(who).allMatch(i -> i % 4 == 0);
        FalseAlarm.checkShare("paid", who.size(), PERSONS / 4, 0.5 * 0.6);
        assertThat(states.paidHints.isEmpty()).isTrue();
        assertThat(live()).isEmpty();
    }

    @Test
    void oneMoreWayAddsJoinersAndLosesNone() {
        set("search", 0.3);
        page();
        List<Integer> before = joined(live(), Motive.SEARCH);
        Arrays.fill(states.follows, (byte) 0);
        Arrays.fill(states.hints, (byte) 1);
        Arrays.fill(states.onlineToday, (byte) 1);
        set("friends", 0.5);
        List<Move> after = live();

        assertThat(joined(after, Motive.SEARCH)).containsExactlyElementsOf(before);
        assertThat(joined(after, Motive.FRIEND)).isNotEmpty();
    }

    @Test
    void oneDayFliesStayCountedButAreShownNothing() {
        set("oneDayFlies", 0.4);
        Venue page = page();
        List<Move> moves = live();
        List<Integer> flies = moves.stream()
                .filter(move -> move.kind() == Move.Kind.HIDE)
                .map(Move::person)
                .toList();

        FalseAlarm.checkShare("one-day flies", flies.size(), page.followers(), 0.4 * 7 * 36 / 255.0);
        assertThat(flies).allMatch(i -> states.isFollower(i, 0) && states.hides[i] == 1);
    }

    @Test
    void whoIsNoOneDayFlyAtAllComesBack() {
        set("oneDayFlies", 1.0);
        for (int i = 0; i < PERSONS; i++) {
            people.disposition(i, Regional.FACEBOOK, UserType.ONE_DAY_FLY, 0.0);
        }
        page();

        assertThat(live()).isNotEmpty().allMatch(move -> move.kind() == Move.Kind.JOIN);
    }

    @Test
    void samePeopleJoinAPageWhateverElseIsOpen() {
        page();
        List<Integer> alone = joined(live(), Motive.SEARCH);
        Arrays.fill(states.follows, (byte) 0);
        venues = new Venues(PERSONS, 3);
        open(VenueKind.SECRET_GROUP, 0.0, NameTone.NEUTRAL, 0);
        page();

        assertThat(joined(live(), Motive.SEARCH)).containsExactlyElementsOf(alone);
    }

    @Test
    void withoutRatesNobodyJoins() {
        set("search", 0.0);
        Arrays.fill(states.hints, (byte) 1);
        Arrays.fill(states.onlineToday, (byte) 1);
        page();

        assertThat(live()).isEmpty();
        assertThat(Ranges.PIECE).isLessThan(PERSONS);
    }
}

package org.kring.model.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.chance.FalseAlarm;
import org.kring.model.population.People;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/** Clients linked to a work profile, venue 1, beside a page, venue 0, that all of them follow as well. */
final class OutreachRuleTest {

    private static final int PERSONS = 40_000;
    private static final int WEEK = 20;
    private static final short TODAY = WEEK * 7;
    private static final byte BOTH = 3;
    private static final byte PAGE_ONLY = 1;

    private final People people = People.of(PERSONS);
    private final PersonStates states = new PersonStates(PERSONS);
    private final Venues venues = new Venues(PERSONS, 3);
    private final Venue profile;
    private Organisation organisation = new Organisation(Strategies.page());

    OutreachRuleTest() {
        venues.open(VenueKind.PAGE, 0, 0.0, WallAccess.MANAGERS);
        profile = venues.open(VenueKind.WORK_PROFILE, 0, 0.0, WallAccess.MANAGERS);
        Arrays.fill(states.use, 1e6f);
    }

    private void link(int... linked) {
        for (int person : linked) {
            states.follows[person] = BOTH;
            profile.admit(person, 0.5);
        }
    }

    /** Everyone answers a message, nobody comes back, no link is lost. */
    private static Scenario certain() {
        Scenario scenario = Changed.copy(Regional.scenario(), "staffing.privateReplyRate", 1.0);
        scenario = Changed.copy(scenario, "staffing.appointmentFromMessage", 0.0);
        return Changed.copy(scenario, "staffing.linksLostPerMonth", 0.0);
    }

    private OutreachRule rule(Scenario scenario, double messages) {
        PostingStrategy strategy = Changed.copy(Strategies.page(), "outreachPerWeek", messages);
        organisation = new Organisation(Changed.copy(strategy, "staffHoursPerWeek", 10_000.0));
        organisation.time().beginWeek();
        return new OutreachRule(
                organisation, scenario, people.population(), states, venues, new Draws(FalseAlarm.SEED, 0));
    }

    private int[] inContactToday() {
        return IntStream.range(0, PERSONS)
                .filter(i -> states.lastOrganisationContact[i] == TODAY)
                .toArray();
    }

    /** Chances of 0.25 a week for clients, 1 for colleagues; n = 20,000. */
    @Test
    void whoIsInTouchSeesTheOrganisationOffline() {
        OutreachRule rule = rule(certain(), 0);
        for (int i = 0; i < PERSONS; i++) {
            people.audience(i, i % 2 == 0 ? Audience.CLIENT : Audience.COLLEAGUE);
            states.inTouch[i] = true;
            rule.meetOffline(i, WEEK);
        }
        long[] weekdays = new long[7];
        long clients = 0;
        for (int i = 0; i < PERSONS; i++) {
            if (states.lastOrganisationContact[i] != PersonStates.NEVER) {
                weekdays[states.lastOrganisationContact[i] - TODAY]++;
                clients += i % 2 == 0 ? 1 : 0;
            }
        }

        FalseAlarm.checkShare("appointments of clients", clients, PERSONS / 2, 0.25);
        assertThat(Arrays.stream(weekdays).sum()).isEqualTo(clients + PERSONS / 2);
        FalseAlarm.checkEven("weekdays", weekdays);
    }

    @Test
    void whoIsNotInTouchHasNoAppointments() {
        OutreachRule rule = rule(certain(), 0);
        for (int i = 0; i < 1_000; i++) {
            people.audience(i, Audience.COLLEAGUE);
            rule.meetOffline(i, WEEK);
        }

        assertThat(states.lastOrganisationContact).containsOnly(PersonStates.NEVER);
    }

    @Test
    void staffWriteToLinkedPeopleWithoutContactForNinetyDays() {
        link(2, 3, 4);
        states.follows[1] = PAGE_ONLY;
        states.lastOrganisationContact[2] = TODAY - 90;
        states.lastOrganisationContact[3] = TODAY - 91;
        OutreachRule rule = rule(certain(), 10);
        rule.reachOut(WEEK);

        assertThat(inContactToday()).containsExactly(3, 4);
        assertThat(organisation.time().hoursUsed()).isCloseTo(20.0 / 60.0, within(1e-9));
        assertThat(organisation.time().hoursDropped()).isZero();
    }

    @Test
    void nextWeekStaffGoOnWhereTheyStopped() {
        Scenario nobodyAnswers = Changed.copy(certain(), "staffing.privateReplyRate", 0.0);
        link(5, 6, 7);
        OutreachRule rule = rule(nobodyAnswers, 2);
        rule.reachOut(WEEK);
        assertThat(organisation.time().hoursUsed()).isCloseTo(20.0 / 60.0, within(1e-9));
        assertThat(inContactToday()).isEmpty();

        OutreachRule answered = rule(certain(), 2);
        answered.reachOut(WEEK);
        assertThat(inContactToday()).containsExactly(5, 6);
        Arrays.fill(states.lastOrganisationContact, PersonStates.NEVER);
        answered.reachOut(WEEK);
        assertThat(inContactToday()).containsExactly(5, 7);
    }

    @Test
    void messagesThatDoNotFitAreDroppedAndCounted() {
        link(1, 2, 3, 4);
        OutreachRule rule = rule(certain(), 4);
        organisation.time().takeUpTo(10_000 * 60.0 - 15.0, StaffActivity.POSTS);
        double before = organisation.time().hoursUsed();
        rule.reachOut(WEEK);

        assertThat(inContactToday()).containsExactly(1);
        assertThat(organisation.time().hoursUsed() - before).isCloseTo(10.0 / 60.0, within(1e-6));
        assertThat(organisation.time().hoursDropped()).isCloseTo(30.0 / 60.0, within(1e-9));
    }

    @Test
    void followersOfAPageGetNoPrivateMessages() {
        Arrays.fill(states.follows, PAGE_ONLY);
        rule(certain(), 100).reachOut(WEEK);

        assertThat(inContactToday()).isEmpty();
        assertThat(organisation.time().hoursUsed()).isZero();
    }

    /** 45 of 100 answer, 30 of 100 of these come back: n = 10,000. */
    @Test
    void someAnswerAndSomeOfThemComeBack() {
        link(IntStream.range(0, PERSONS).toArray());
        rule(Regional.with("staffing.linksLostPerMonth", 0.0), 10_000).reachOut(WEEK);
        long back = IntStream.range(0, PERSONS).filter(i -> states.inTouch[i]).count();

        FalseAlarm.checkShare("answers", inContactToday().length, 10_000, 0.45);
        FalseAlarm.checkShare("back in touch", back, 10_000, 0.45 * 0.3);
        assertThat(IntStream.range(0, PERSONS).filter(i -> states.inTouch[i]))
                .allMatch(i -> states.lastOrganisationContact[i] == TODAY);
    }

    @Test
    void whoNoLongerVisitsThePlatformOrMutesTheWorkerDoesNotAnswer() {
        link(2, 3, 4, 5);
        states.dormant[2] = 1;
        states.dormant[3] = 2;
        states.hides[4] = 2;
        states.hides[5] = 1;
        rule(certain(), 10).reachOut(WEEK);

        assertThat(inContactToday()).containsExactly(3, 5);
        assertThat(organisation.time().hoursUsed()).isCloseTo(40.0 / 60.0, within(1e-9));
    }

    /** With a tenth of a session a day a week goes by without any in 0.51 of cases: n = 10,000. */
    @Test
    void whoIsHardlyEverThereSeesTheMessageTooLate() {
        link(IntStream.range(0, PERSONS).toArray());
        Arrays.fill(states.use, 0.1f);
        rule(certain(), 10_000).reachOut(WEEK);

        FalseAlarm.checkShare("answers", inContactToday().length, 10_000, 1.0 - Math.pow(1.1, -7));
    }

    /** Half of all links a month, 52/12 weeks long: n = 40,000. */
    @Test
    void linksOfAWorkProfileAreLostOverTime() {
        link(IntStream.range(0, PERSONS).toArray());
        rule(Regional.with("staffing.linksLostPerMonth", 0.5), 0).reachOut(WEEK);
        long lost = IntStream.range(0, PERSONS)
                .filter(i -> states.follows[i] == PAGE_ONLY)
                .count();

        FalseAlarm.checkShare("lost", lost, PERSONS, 0.5 * 12.0 / 52.0);
        assertThat(profile.followers()).isEqualTo(PERSONS - (int) lost);
        assertThat(states.follows).containsOnly(PAGE_ONLY, BOTH);
    }
}

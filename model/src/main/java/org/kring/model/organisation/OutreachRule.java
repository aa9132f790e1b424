package org.kring.model.organisation;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.AudienceProfile;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.StaffingParameters;
import org.kring.model.scenario.VenueKind;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * Offline appointments, private messages to clients off the radar, and links that get lost (MODEL.md 7.7).
 *
 * <p>Evidence: clients who answer neither phone nor mail answer private messages S1:BM-101; appointments made online raise
 * offline contact S1:BM-107; links of a work profile are lost over time S1 BS-05.
 */
public final class OutreachRule {

    private static final double WEEKS_PER_MONTH = 52.0 / 12.0;

    private final Organisation organisation;
    private final Scenario scenario;
    private final Population population;
    private final PersonStates states;
    private final Venues venues;
    private final Draws draws;
    private int next;

    /**
     * The rule for one organisation.
     *
     * @param organisation whose staff it is
     * @param scenario parameters of audiences and staffing
     * @param population traits
     * @param states states
     * @param venues the organisation's venues
     * @param draws luck
     */
    public OutreachRule(
            Organisation organisation,
            Scenario scenario,
            Population population,
            PersonStates states,
            Venues venues,
            Draws draws) {
        this.organisation = organisation;
        this.scenario = scenario;
        this.population = population;
        this.states = states;
        this.venues = venues;
        this.draws = draws;
    }

    /**
     * People in touch with the organisation see it offline now and then, whatever it does online.
     *
     * @param person a person
     * @param week week of the run
     */
    public void meetOffline(int person, int week) {
        if (!states.inTouch[person]) {
            return;
        }
        AudienceProfile profile = scenario.population().profile(population.audience(person));
        long key = draws.key(Purpose.APPOINTMENT, person, week);
        if (Draws.bernoulli(key, 0, profile.appointmentsPerWeek())) {
            int day = week * Horizon.DAYS_PER_WEEK + Draws.below(key, 1, Horizon.DAYS_PER_WEEK);
            states.noteOrganisationContact(person, day);
        }
    }

    /**
     * Staff write in private to linked clients who are off the radar; some answer, and some of those come back.
     *
     * @param week week of the run
     */
    public void reachOut(int week) {
        double messages = organisation.strategy().outreachPerWeek();
        for (Venue venue : venues.all()) {
            if (venue.kind() == VenueKind.WORK_PROFILE) {
                loseLinks(venue, week);
                if (!venue.isSilent()) {
                    writeToLost(venue, (int) ((week + 1) * messages) - (int) (week * messages), week);
                }
            }
        }
    }

    private void writeToLost(Venue venue, int messages, int week) {
        StaffingParameters staffing = scenario.staffing();
        int today = week * Horizon.DAYS_PER_WEEK;
        int written = 0;
        int first = next;
        for (int step = 0; step < states.persons && written < messages; step++) {
            int person = (first + step) % states.persons;
            boolean lost = isLinked(person, venue) && states.isOffRadar(person, today);
            if (lost) {
                if (!organisation.time().take(staffing.minutesPerPrivateReply(), StaffActivity.OUTREACH)) {
                    organisation.time().drop(staffing.minutesPerPrivateReply() * (messages - written));
                    return;
                }
                written++;
                write(person, venue, week);
                next = person + 1;
            }
        }
    }

    private void write(int person, Venue venue, int week) {
        StaffingParameters staffing = scenario.staffing();
        long key = draws.key(Purpose.OUTREACH, Draws.part(person, venue.luck()), week);
        boolean answered = Draws.bernoulli(key, 0, staffing.privateReplyRate() * comesAcross(person, venue));
        boolean back = answered && Draws.bernoulli(key, 1, staffing.appointmentFromMessage());
        if (answered) {
            states.noteOrganisationContact(person, week * Horizon.DAYS_PER_WEEK);
        }
        if (back) {
            states.inTouch[person] = true;
        }
        organisation.note(new StaffEvent.Wrote(person, venue, answered, back));
    }

    /**
     * Chance that a message is seen within the week: not by who no longer visits the platform or mutes the worker. Sessions a
     * day are geometric, as in the rule of logins; their number on all platforms stands for that on this one (assumption).
     */
    private double comesAcross(int person, Venue venue) {
        boolean away = (states.dormant[person] >>> venue.platform() & 1) != 0;
        boolean mutes = (states.hides[person] >>> venue.index() & 1) != 0;
        return away || mutes ? 0.0 : 1.0 - StrictMath.pow(1.0 + states.use[person], -Horizon.DAYS_PER_WEEK);
    }

    private void loseLinks(Venue venue, int week) {
        double chance = scenario.staffing().linksLostPerMonth() / WEEKS_PER_MONTH;
        for (int i = 0; i < states.persons; i++) {
            if (isLinked(i, venue)
                    && Draws.bernoulli(draws.key(Purpose.OUTREACH, Draws.part(i, venue.luck()), week), 2, chance)) {
                states.follows[i] &= (byte) ~(1 << venue.index());
                venue.dismiss();
                organisation.note(new StaffEvent.LinkLost(i, venue));
            }
        }
    }

    private boolean isLinked(int person, Venue venue) {
        return (states.follows[person] >>> venue.index() & 1) != 0;
    }
}

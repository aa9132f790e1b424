package org.kring.model.wellbeing;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.WellbeingParameters;

/**
 * The week of a person: how sociable it will be, what the contacts of the last weeks amount to, whom one will meet.
 *
 * <p>Meetings are drawn a week ahead, keyed by the pair, so that both agree on day and place without a message, and the
 * result does not depend on who is asked first. Evidence: R1, R2, R5 of S2 section 7.3; LIT:M36, M37, M38.
 */
public final class WeekRule {

    private static final int MOST_WEEKS = 120;

    private final ContactParameters contact;
    private final WellbeingParameters wellbeing;
    private final Population population;
    private final PersonStates states;
    private final Ties ties;
    private final ContactRule contacts;
    private final Draws draws;
    private final LonelinessScale scale;
    private final WithdrawalRule withdrawal;
    private final ContagionRule contagion;
    private final double[] meetingRate;

    /**
     * The rule for one world.
     *
     * @param contact parameters of contact
     * @param wellbeing parameters of loneliness
     * @param population traits
     * @param states states
     * @param ties who knows whom
     * @param contacts what contact does to a tie
     * @param draws luck
     */
    public WeekRule(
            ContactParameters contact,
            WellbeingParameters wellbeing,
            Population population,
            PersonStates states,
            Ties ties,
            ContactRule contacts,
            Draws draws) {
        this.contact = contact;
        this.wellbeing = wellbeing;
        this.population = population;
        this.states = states;
        this.ties = ties;
        this.contacts = contacts;
        this.draws = draws;
        scale = new LonelinessScale(wellbeing);
        withdrawal = new WithdrawalRule(wellbeing, states);
        contagion = new ContagionRule(wellbeing.contagion(), states, ties, contacts);
        meetingRate = new double[] {contact.meetSupport(), contact.meetSympathy(), contact.meetAcquaintance(), 0.0};
    }

    /**
     * Circumstances drift, time online beyond the wished amount displaces company, long loneliness makes withdraw.
     *
     * @param person a person
     * @param week week of the run
     */
    public void prepare(int person, int week) {
        double kept = contact.circumstancesMemory();
        double shock = Draws.normal(draws.key(Purpose.CIRCUMSTANCES, person, week), 0);
        double circumstances = kept * states.circumstances[person]
                + StrictMath.sqrt(1.0 - kept * kept) * contact.circumstancesSd() * shock;
        states.circumstances[person] = (float) circumstances;
        countLonelyWeek(person);
        states.sociability[person] = (float) sociability(person);
        states.company[person] = 0;
    }

    /**
     * What the last weeks amount to sets the levels to which loneliness moves; then the meetings of this week are drawn.
     *
     * @param person a person, after all persons have been prepared
     * @param week week of the run
     */
    public void live(int person, int week) {
        ties.forget(person, week);
        takeStock(person, week * Horizon.DAYS_PER_WEEK);
        contagion.pull(person);
        meetOrDriftApart(person, week);
        driftApartOnline(person, week);
    }

    private void countLonelyWeek(int person) {
        boolean strong = scale.score(states.social[person], states.emotional[person]) >= LonelinessScale.STRONG;
        int weeks = strong ? Math.min(MOST_WEEKS, states.lonelyWeeks[person] + 1) : 0;
        states.lonelyWeeks[person] = (byte) weeks;
    }

    private double sociability(int person) {
        double excess = Math.max(0.0, states.use[person] - contact.wishedSessions());
        double lonely = states.social[person] * population.socialAnxiety(person);
        double displaced = contact.displacement()
                * excess
                * (1.0 - population.selfControl(person))
                * (1.0 + contact.displacementLonely() * lonely);
        double level = Math.max(0.0, Math.min(contact.mostSociable(), 1.0 + states.circumstances[person] - displaced));
        return Math.min(contact.mostSociable(), level * withdrawal.drive(person));
    }

    private void takeStock(int person, int today) {
        Stock stock = Stock.of(person, today - contact.windowDays(), contact, ties);
        double wanted = wellbeing.wantedContactsLow()
                + (wellbeing.wantedContactsHigh() - wellbeing.wantedContactsLow()) * population.needToBelong(person);
        states.socialTarget[person] = target(person, states.socialStable[person], gap(stock.contacts(), wanted));
        states.emotionalTarget[person] =
                target(person, states.emotionalStable[person], gap(stock.closeness(), states.wantedCloseness[person]));
        double above = (stock.contacts() - wellbeing.personalMinimum()) / wellbeing.minimumScale();
        states.viewEffect[person] = (float) (1.0 - 2.0 / (1.0 + StrictMath.exp(-above)));
    }

    private float target(int person, double stable, double gap) {
        return PersonStates.clip(wellbeing.stableShare() * stable
                + (1.0 - wellbeing.stableShare()) * gap
                - wellbeing.circumstancesLoneliness() * states.circumstances[person]);
    }

    private static double gap(double achieved, double wanted) {
        return wanted <= 0.0 ? 0.0 : Math.max(0.0, 1.0 - achieved / wanted);
    }

    /** Ties offline: a meeting in this week is drawn; where there is none, and nothing was written last week, the tie weakens. */
    private void meetOrDriftApart(int person, int week) {
        int today = week * Horizon.DAYS_PER_WEEK;
        for (int tie = ties.first(person); tie < ties.onlineOnly(person); tie++) {
            int other = ties.target(tie);
            double chance = rate(person, tie) * ((double) states.sociability[person] * states.sociability[other]);
            long key = draws.key(Purpose.MEETING, Draws.pair(person, other), week);
            if (!ties.isWorkerTie(tie) && Draws.uniform(key, 0) < chance) {
                contacts.meet(person, tie, (short) (today + Draws.below(key, 1, Horizon.DAYS_PER_WEEK)));
            } else {
                driftApart(person, tie, today - Horizon.DAYS_PER_WEEK);
            }
        }
    }

    private void driftApartOnline(int person, int week) {
        for (int tie = ties.onlineOnly(person); tie < ties.end(person); tie++) {
            driftApart(person, tie, (week - 1) * Horizon.DAYS_PER_WEEK);
        }
    }

    private void driftApart(int person, int tie, int since) {
        if (!ties.haveWrittenSince(tie, since)) {
            contacts.weaken(tie, contagion.decay(person, tie));
        }
    }

    /** Clients of one activity group meet there too, as long as both come to the organisation. */
    private double rate(int person, int tie) {
        double usual = meetingRate[ties.layer(tie).ordinal()];
        boolean together = ties.isGroupTie(tie) && states.inTouch[person] && states.inTouch[ties.target(tie)];
        return together ? Math.max(usual, contact.meetGroup()) : usual;
    }
}

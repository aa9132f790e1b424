package org.kring.model.wellbeing;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Layer;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.PlatformRegime;

/**
 * What contact does to a tie: meetings and directed exchanges strengthen it, weeks without contact weaken it.
 *
 * <p>Evidence: S2:M-055 growth by exchange, LIT:M40 decay, M41 online contact strengthens existing ties but makes no close
 * ones, S2:M-040 and M-041 meetings that start online, S0:A-096 and S2:M-068 short texts that carry little.
 */
public final class ContactRule {

    private final ContactParameters parameters;
    private final PersonStates states;
    private final Ties ties;
    private final Draws draws;
    private final double[] ceiling;
    private final double[] depth;

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param platforms the platforms: short texts do less to a tie
     * @param states states
     * @param ties who knows whom
     * @param draws luck
     */
    public ContactRule(
            ContactParameters parameters, List<PlatformRegime> platforms, PersonStates states, Ties ties, Draws draws) {
        this.parameters = parameters;
        this.states = states;
        this.ties = ties;
        this.draws = draws;
        ceiling = new double[] {
            parameters.supportCeiling(),
            parameters.sympathyCeiling(),
            parameters.acquaintanceCeiling(),
            parameters.onlineCeiling()
        };
        depth = platforms.stream()
                .mapToDouble(each -> 1.0 - parameters.shallowness() * each.brevity())
                .toArray();
    }

    /**
     * Whether a tie is valued: from a certain strength on, and not with a worker, who is no friend.
     *
     * @param tie an entry
     * @return true if contact over it counts
     */
    public boolean isValued(int tie) {
        return ties.isValued(tie, parameters.valuedStrength());
    }

    /**
     * An exchange in a venue, such as a comment under a member's post: both sides of an exchange of what a text can hold there.
     *
     * @param person who writes
     * @param tie the writer's entry of the tie
     * @param kind what kind of exchange it is, from 0
     * @param platform where the venue is
     * @param hour hour of the run
     */
    public void exchangeInVenue(int person, int tie, int kind, int platform, int hour) {
        double gain = depth[platform] * parameters.exchangeGain();
        int other = ties.target(tie);
        boolean meet = write(person, tie, other, kind, gain, hour);
        receive(other, ties.reverse(person, tie), gain, meet, hour);
    }

    /**
     * A directed exchange refreshes the tie on both sides and now and then leads to a meeting of people who know each
     * other offline. This is the side of the writer, and touches nothing of the other.
     *
     * @param person who writes
     * @param tie the writer's entry of the tie
     * @param other to whom
     * @param kind what kind of exchange it is, from 0: those of one pair in one hour differ by kind or by who writes
     * @param hour hour of the run
     * @return whether it leads to a meeting, which the other side must be told
     */
    public boolean write(int person, int tie, int other, int kind, int hour) {
        return write(person, tie, other, kind, parameters.exchangeGain(), hour);
    }

    /**
     * The other side of a directed exchange, which touches nothing of the writer.
     *
     * @param person who is written to
     * @param tie this person's entry of the tie
     * @param meet whether it leads to a meeting
     * @param hour hour of the run
     */
    public void receive(int person, int tie, boolean meet, int hour) {
        receive(person, tie, parameters.exchangeGain(), meet, hour);
    }

    private boolean write(int person, int tie, int other, int kind, double gain, int hour) {
        exchange(person, tie, gain, hour);
        boolean meet = false;
        if (ties.layer(tie) != Layer.ONLINE) {
            long key = draws.key(Purpose.MEETING_AFTER_EXCHANGE, Draws.pair(person, other), hour);
            int index = 2 * kind + (person < other ? 0 : 1);
            meet = Draws.bernoulli(key, index, parameters.meetingFromExchange() * ties.strength(tie));
            if (meet) {
                meet(person, tie, dayOf(hour));
            }
        }
        return meet;
    }

    private void receive(int person, int tie, double gain, boolean meet, int hour) {
        exchange(person, tie, gain, hour);
        if (meet) {
            meet(person, tie, dayOf(hour));
        }
    }

    private void exchange(int person, int tie, double gain, int hour) {
        short day = dayOf(hour);
        strengthen(tie, gain);
        ties.exchanged(tie, day);
        note(person, tie, day);
    }

    private static short dayOf(int hour) {
        return (short) (hour / Horizon.HOURS_PER_DAY);
    }

    /**
     * One side of a meeting.
     *
     * @param person who meets
     * @param tie the person's entry of the tie
     * @param day day of the meeting
     */
    void meet(int person, int tie, short day) {
        strengthen(tie, parameters.meetingGain());
        // Meetings are planned a week ahead, so this one may come before one that is already noted.
        if (day > ties.lastMeeting(tie)) {
            ties.met(tie, day);
        }
        note(person, tie, day);
        if (isValued(tie)) {
            states.company[person] |= (byte) (1 << day % Horizon.DAYS_PER_WEEK);
        }
    }

    /**
     * A week without contact weakens a tie.
     *
     * @param tie an entry
     * @param factor on the usual decay, at least 0
     */
    void weaken(int tie, double factor) {
        double lost = Math.min(1.0, parameters.weeklyDecay() * factor);
        ties.strengthBecomes(tie, ties.strength(tie) * (1.0 - lost));
    }

    /**
     * A quarrel takes part of one side of a tie away.
     *
     * @param tie an entry
     * @param share share of its strength, in [0,1]
     */
    public void rupture(int tie, double share) {
        ties.strengthBecomes(tie, ties.strength(tie) * (1.0 - share));
    }

    private void strengthen(int tie, double share) {
        double gap = ceiling[ties.layer(tie).ordinal()] - ties.strength(tie);
        if (gap > 0.0) {
            ties.strengthBecomes(tie, ties.strength(tie) + share * gap);
        }
    }

    private void note(int person, int tie, short day) {
        if (isValued(tie) && day > states.lastValuedContact[person]) {
            states.lastValuedContact[person] = day;
        }
    }
}

package org.kring.model.behaviour;

import org.kring.model.chance.Draws;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Prefetch;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.wellbeing.WithdrawalRule;

/**
 * What a session does with the people one knows: look, like, comment, answer, write (MODEL.md 7.5, 7.9).
 *
 * <p>The feed shows one online tie per session. Evidence: viewing S2:M-017; directed messages LIT:M29; initiative
 * S2:M-037; silence S2:M-080, M-120; loneliness first drives approach, later withdrawal LIT:M38.
 */
public final class FriendsRule {

    private static final int TRIES = 2;

    private final ContactParameters parameters;
    private final WithdrawalRule withdrawal;
    private final Population population;
    private final PersonStates states;
    private final Ties ties;

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param withdrawal how loneliness drives or holds back
     * @param population traits
     * @param states states
     * @param ties who knows whom
     */
    public FriendsRule(
            ContactParameters parameters,
            WithdrawalRule withdrawal,
            Population population,
            PersonStates states,
            Ties ties) {
        this.parameters = parameters;
        this.withdrawal = withdrawal;
        this.population = population;
        this.states = states;
        this.ties = ties;
    }

    /**
     * The feed shows one of the people one is connected with on the platform.
     *
     * @param person a person in a session
     * @param platform where
     * @param key key of the session
     * @param index first of two draws
     * @return an entry of the person's ties, or {@link PersonStates#NO_TIE}
     */
    public int shown(int person, int platform, long key, int index) {
        return shown(drawn(person, key, index), person, platform, key, index);
    }

    /** The same, where the first draw has been made. */
    int shown(int drawn, int person, int platform, long key, int index) {
        int tie = drawn;
        for (int t = 1; tie != PersonStates.NO_TIE && (ties.platforms(tie) >>> platform & 1) == 0; t++) {
            tie = t < TRIES ? drawn(person, key, index + t) : PersonStates.NO_TIE;
        }
        return tie;
    }

    /**
     * The tie of which {@link #shown} asks first.
     *
     * @param person a person in a session
     * @param key key of the session
     * @param index a draw
     * @return an entry of the person's online ties, or {@link PersonStates#NO_TIE} without any
     */
    int drawn(int person, long key, int index) {
        int first = ties.online(person);
        int count = ties.end(person) - first;
        return count == 0 ? PersonStates.NO_TIE : first + Draws.below(key, index, count);
    }

    /** Reads a tie that a session will ask for. */
    void prefetch(int tie, Prefetch prefetch) {
        if (tie != PersonStates.NO_TIE) {
            prefetch.take(ties.target(tie));
        }
    }

    /** Reads what {@link #hasNews} asks for. */
    void prefetchNews(int tie, Prefetch prefetch) {
        if (tie != PersonStates.NO_TIE) {
            prefetch.take(states.wallHour[ties.target(tie)]);
        }
    }

    /**
     * Whether a tie is valued: known, liked, trusted.
     *
     * @param tie an entry
     * @return true from a certain strength on, but not for a worker
     */
    public boolean isValued(int tie) {
        return ties.isValued(tie, parameters.valuedStrength());
    }

    /**
     * The other person of a tie.
     *
     * @param tie an entry
     * @return a person
     */
    int other(int tie) {
        return ties.target(tie);
    }

    /**
     * A waiting message is answered, more readily to a strong tie.
     *
     * @param person a person in a session
     * @param u uniform draw
     * @param actions where the answer goes
     * @return 1 if a valued tie was answered, else 0
     */
    public int answer(int person, double u, Actions actions) {
        int tie = states.letterFrom[person];
        if (tie == PersonStates.NO_TIE) {
            return 0;
        }
        states.letterFrom[person] = PersonStates.NO_TIE;
        if (u >= parameters.replyRate() * initiative(person) * readiness(tie)) {
            return 0;
        }
        write(person, tie, Exchange.ANSWER, actions);
        return isValued(tie) ? 1 : 0;
    }

    /**
     * Whether the other person of a tie has posted of late.
     *
     * @param tie an entry
     * @param hour hour of a session
     * @return true if there is a post that still counts as news
     */
    public boolean hasNews(int tie, int hour) {
        return hour - states.wallHour[ties.target(tie)] <= parameters.newsHours();
    }

    /**
     * A recent post of the tie draws a comment or a like; without news, unmet needs lead to a first message.
     *
     * @param person a person in a session
     * @param tie the tie that the feed shows
     * @param news whether the tie has posted of late
     * @param hour hour of the session
     * @param u uniform draw
     * @param actions where it goes
     * @return whether the tie was written to
     */
    public boolean reach(int person, int tie, boolean news, int hour, double u, Actions actions) {
        double readiness = readiness(tie);
        double ready = readiness * initiative(person);
        double write = news
                ? parameters.commentRate() * ready
                : parameters.messageRate()
                        * ready
                        * (1.0 + states.belonging[person] + Math.max(0f, states.felt[person]));
        if (u < write && (news || u < write * draw(tie, hour))) {
            write(person, tie, news ? Exchange.COMMENT : Exchange.MESSAGE, actions);
            return true;
        }
        if (news
                && u
                        < write
                                + parameters.likeRate()
                                        * (parameters.strangerLikes()
                                                + (1.0 - parameters.strangerLikes()) * readiness)) {
            actions.addWallLike(person, ties.target(tie));
        }
        return false;
    }

    private void write(int person, int tie, int kind, Actions actions) {
        actions.addExchange(person, tie, ties.target(tie), kind);
    }

    /** A profile on which nothing happens draws little (S2:M-037); looked up only where it can still matter. */
    private double draw(int tie, int hour) {
        int window = parameters.windowDays() * Horizon.HOURS_PER_DAY;
        boolean active = hour - states.wallHour[ties.target(tie)] <= window
                || ties.haveWrittenSince(tie, hour / Horizon.HOURS_PER_DAY - parameters.windowDays());
        return active ? 1.0 : parameters.passiveDraw();
    }

    /** Strangers are hardly ever written to; a tie at the valued level half as readily as the strongest. */
    private double readiness(int tie) {
        return Math.min(1.0, ties.strength(tie));
    }

    private double initiative(int person) {
        return withdrawal.drive(person)
                * (1.0 - parameters.anxietyRestraint() * population.socialAnxiety(person))
                * (1.0 - parameters.silenceRestraint() * states.discouragement[person]);
    }
}

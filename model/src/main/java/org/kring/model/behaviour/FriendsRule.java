package org.kring.model.behaviour;

import org.kring.model.chance.Draws;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
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
        int first = ties.online(person);
        int count = ties.end(person) - first;
        for (int t = 0; t < TRIES && count > 0; t++) {
            int tie = first + Draws.below(key, index + t, count);
            if ((ties.platforms(tie) >>> platform & 1) != 0) {
                return tie;
            }
        }
        return PersonStates.NO_TIE;
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
        actions.add(Actions.Kind.EXCHANGE, person, tie, Exchange.ANSWER);
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
            actions.add(Actions.Kind.EXCHANGE, person, tie, news ? Exchange.COMMENT : Exchange.MESSAGE);
            return true;
        }
        if (news
                && u
                        < write
                                + parameters.likeRate()
                                        * (parameters.strangerLikes()
                                                + (1.0 - parameters.strangerLikes()) * readiness)) {
            actions.add(Actions.Kind.WALL_LIKE, person, tie, 0);
        }
        return false;
    }

    /** A profile on which nothing happens draws little (S2:M-037); looked up only where it can still matter. */
    private double draw(int tie, int hour) {
        int window = parameters.windowDays() * Horizon.HOURS_PER_DAY;
        boolean active = hour - states.wallHour[ties.target(tie)] <= window
                || hour / Horizon.HOURS_PER_DAY - ties.lastExchange(tie) <= parameters.windowDays();
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

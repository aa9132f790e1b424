package org.kring.model.wellbeing;

import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.ContagionParameters;

/**
 * Loneliness passes between people who value each other, and ties of the lonely wear off faster (LIT:M39). Off unless a
 * scenario names it, since the evidence is disputed.
 *
 * <p>Once a week each person reads the loneliness of others as it stood at the end of the week before, which nobody changes
 * meanwhile.
 */
final class ContagionRule {

    private final ContagionParameters parameters;
    private final PersonStates states;
    private final Ties ties;
    private final ContactRule contacts;

    ContagionRule(ContagionParameters parameters, PersonStates states, Ties ties, ContactRule contacts) {
        this.parameters = parameters;
        this.states = states;
        this.ties = ties;
        this.contacts = contacts;
    }

    /** The levels to which a person's loneliness moves this week are pulled towards the mean of the valued ties. */
    void pull(int person) {
        if (parameters.loneliness() == 0.0) {
            return;
        }
        double social = 0.0;
        double emotional = 0.0;
        int valued = 0;
        for (int tie = ties.first(person); tie < ties.end(person); tie++) {
            if (contacts.isValued(tie)) {
                social += states.social[ties.target(tie)];
                emotional += states.emotional[ties.target(tie)];
                valued++;
            }
        }
        if (valued > 0) {
            states.socialTarget[person] = pulled(states.socialTarget[person], social / valued, states.social[person]);
            states.emotionalTarget[person] =
                    pulled(states.emotionalTarget[person], emotional / valued, states.emotional[person]);
        }
    }

    /** Factor on the decay of a tie in a week without contact. */
    double decay(int person, int tie) {
        return parameters.tieLoss() == 0.0
                ? 1.0
                : 1.0 + parameters.tieLoss() * Math.max(states.social[person], states.social[ties.target(tie)]);
    }

    private float pulled(double target, double others, double own) {
        return PersonStates.clip(target + parameters.loneliness() * (others - own));
    }
}

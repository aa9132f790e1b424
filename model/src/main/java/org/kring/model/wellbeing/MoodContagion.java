package org.kring.model.wellbeing;

import org.kring.model.population.PersonStates;
import org.kring.model.population.Prefetch;
import org.kring.model.scenario.ContagionParameters;

/**
 * The mood in which somebody posted touches the mood of who sees it in the feed, a little (LIT:M43).
 *
 * <p>The mood is kept when the post appears: it cannot change while sessions read it. Without contagion nothing is kept.
 */
final class MoodContagion {

    private final ContagionParameters parameters;
    private final PersonStates states;
    private final float[] tones;

    MoodContagion(ContagionParameters parameters, PersonStates states) {
        this.parameters = parameters;
        this.states = states;
        tones = new float[parameters.mood() > 0.0 ? states.persons : 0];
    }

    /** A person has posted on the own wall, in the mood of this hour. */
    void keep(int author) {
        if (tones.length > 0) {
            tones[author] = states.mood[author];
        }
    }

    void prefetch(int author, Prefetch prefetch) {
        if (tones.length > 0) {
            prefetch.take(Float.floatToRawIntBits(tones[author]));
        }
    }

    /** What seeing a post of somebody does to the mood of a person, in units of mood. */
    double pull(int person, int author) {
        if (tones.length == 0) {
            return 0.0;
        }
        double difference = tones[author] - states.mood[person];
        return parameters.mood() * difference * (difference < 0.0 ? parameters.negative() : 1.0);
    }
}

package org.kring.experiments.trace;

import org.kring.model.observe.WorldView;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.UserType;
import org.kring.model.wellbeing.LonelinessScale;

/**
 * One person at the end of one week, or at the start of the observed weeks.
 *
 * @param world the world at that moment
 * @param person a person
 * @param week 0 for the start, or the observed week that has just ended, from 1
 * @param today first day after that week
 * @param score score on the six-item scale, 0 to 6
 * @param contacts ties and recent contacts
 * @param counts what everybody did in the week
 */
record PanelRow(
        WorldView world, int person, int week, int today, int score, PersonContacts contacts, PanelWeek counts) {

    private static final UserType[] TYPES = UserType.values();

    /** Reads a person off. */
    static PanelRow of(WorldView world, int person, int week, int today, PanelWeek counts) {
        PersonStates states = world.states();
        int score = new LonelinessScale(world.scenario().wellbeing())
                .score(states.social[person], states.emotional[person]);
        return new PanelRow(world, person, week, today, score, PersonContacts.of(world, person, today), counts);
    }

    Population people() {
        return world.population();
    }

    PersonStates states() {
        return world.states();
    }

    int count(PanelWeek.Count count) {
        return counts.get(count, person);
    }

    /** Weight on a user type, mean over the platforms with an account, or over all for a person without any. */
    float weight(UserType type) {
        double sum = 0.0;
        int platforms = 0;
        for (int p = 0; p < people().platformCount(); p++) {
            if (people().platforms(person) == 0 || people().uses(person, p)) {
                sum += people().disposition(person, p, type);
                platforms++;
            }
        }
        return (float) (sum / platforms);
    }

    /** The type with the largest weight; of equal ones the first. */
    UserType dominantType() {
        UserType dominant = TYPES[0];
        for (UserType type : TYPES) {
            if (weight(type) > weight(dominant)) {
                dominant = type;
            }
        }
        return dominant;
    }

    /** Days since a day, or an empty cell if it never was. */
    Object daysSince(short day) {
        return day == PersonStates.NEVER ? "" : today - day;
    }
}

package org.kring.experiments.example;

import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Requires;

/**
 * One person of the sample in one run.
 *
 * @param arm label of the strategy
 * @param person number of the person, the same in all strategies
 * @param audience to which the person belongs
 * @param did the most that the person did
 * @param scoreAtStart six-item loneliness score when the observed weeks begin, 0 to 6
 * @param scoreAtEnd the same at the end
 */
public record ExamplePerson(String arm, int person, Audience audience, Did did, int scoreAtStart, int scoreAtEnd) {

    private static final int MOST = 6;

    /** Checks the numbers. */
    public ExamplePerson {
        Requires.within("person", person, 0, Integer.MAX_VALUE);
        Requires.within("scoreAtStart", scoreAtStart, 0, MOST);
        Requires.within("scoreAtEnd", scoreAtEnd, 0, MOST);
    }
}

package org.kring.experiments.example;

import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Requires;

/**
 * One day of one run.
 *
 * @param arm label of the strategy
 * @param week observed week, from 1
 * @param day day of the week, 1 for Monday to 7
 * @param staffPosts posts by staff that appeared
 * @param answers answers by staff to comments, messages and questions
 * @param memberPosts posts by members that appeared
 */
public record ExampleDay(String arm, int week, int day, int staffPosts, int answers, int memberPosts) {

    /** Checks the numbers. */
    public ExampleDay {
        Requires.within("week", week, 1, Integer.MAX_VALUE);
        Requires.within("day", day, 1, Horizon.DAYS_PER_WEEK);
        Requires.within("staffPosts", staffPosts, 0, Integer.MAX_VALUE);
        Requires.within("answers", answers, 0, Integer.MAX_VALUE);
        Requires.within("memberPosts", memberPosts, 0, Integer.MAX_VALUE);
    }
}

package org.kring.model.organisation;

import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;

/**
 * A budget for showing posts of pages to people who do not follow them (MODEL.md 7.2, 7.7).
 *
 * @param impressionsPerWeek paid impressions a week, spread evenly over the posts of a usual week; 0 for none
 */
public record Boost(
        @Parameter(unit = "impressions/week", evidence = "boost-budget")
        double impressionsPerWeek) {

    /** Nothing is paid for. */
    public static final Boost OFF = new Boost(0.0);

    /** Checks the number. */
    public Boost {
        Requires.within("impressionsPerWeek", impressionsPerWeek, 0.0, 10_000_000.0);
    }
}

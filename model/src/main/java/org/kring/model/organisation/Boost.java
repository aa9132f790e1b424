package org.kring.model.organisation;

import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;

/**
 * A budget for showing posts of pages to people who do not follow them (MODEL.md 7.2, 7.7).
 *
 * @param impressionsPerThousand paid impressions a week for each 1,000 persons of the population, spread evenly over the
 *     posts of a usual week; 0 for none
 */
public record Boost(
        @Parameter(unit = "1/(1000 persons week)", evidence = "boost-budget")
        double impressionsPerThousand) {

    /** Nothing is paid for. */
    public static final Boost OFF = new Boost(0.0);

    /** Checks the number. */
    public Boost {
        Requires.within("impressionsPerThousand", impressionsPerThousand, 0.0, 10_000.0);
    }
}

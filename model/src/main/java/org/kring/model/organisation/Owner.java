package org.kring.model.organisation;

import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;

/**
 * The one person to whom an account is bound (S1:BM-040, S1 BS-10).
 *
 * @param leavesPerYear chance that this person leaves the organisation within a year, at most 0.99; 0 for an account of
 *     the organisation
 * @param handsOver whether the account then goes to a successor, who may leave as well, at no cost [A]; if not, it falls
 *     silent
 */
public record Owner(
        @Parameter(unit = "probability/year", evidence = "owner-leaves")
        double leavesPerYear,

        boolean handsOver) {

    /** The account belongs to the organisation. */
    public static final Owner OFF = new Owner(0.0, true);

    /** Checks the number. */
    public Owner {
        Requires.within("leavesPerYear", leavesPerYear, 0.0, 0.99);
    }
}

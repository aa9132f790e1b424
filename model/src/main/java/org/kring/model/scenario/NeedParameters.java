package org.kring.model.scenario;

/**
 * How needs arise in clients and potential clients, and pass by themselves (MODEL.md 7.8; S4:E-104).
 *
 * @param perMonth needs in 30 days of a person of full vulnerability; others have them in proportion
 * @param passingDays mean days after which a need has passed by itself
 * @param shock weeks in which more needs arise
 */
public record NeedParameters(
        @Parameter(unit = "1/month", evidence = "needs-per-month")
        double perMonth,

        @Parameter(unit = "d", evidence = "need-passing-days")
        double passingDays,

        @OffByDefault NeedShock shock) {

    /** Checks every value. */
    public NeedParameters {
        Requires.within("perMonth", perMonth, 0.0, 30.0);
        Requires.within("passingDays", passingDays, 0.01, 100_000.0);
    }
}

package org.kring.model.scenario;

/**
 * Who knows whom: social circles offline, and online a part of these plus activity-weighted long ties (the generator
 * recommended in literature.md section 5; LIT:M46).
 *
 * @param circleDegree mean number of offline ties of the general public
 * @param circleSigma standard deviation of the log radius of the social circles
 * @param ageWeight weight of age against place in the distance between two persons (LIT:T93 age homophily)
 * @param supportTies mean size of the innermost layer of the general public (LIT:T85)
 * @param sympathyTies mean size of the second layer of the general public, without the first (LIT:T85)
 * @param onlineDegree mean number of online ties of account holders
 * @param longTieShare share of online ties that are long ties
 * @param longTieSigma standard deviation of the log weight by which long ties are attached
 * @param longTieActivityCorrelation correlation of that log weight with log activity
 * @param activityGroupSize size of the offline activity groups in which clients of the organisation meet (S0:A-155)
 * @param caseload clients known by one worker (S1 BS-05)
 */
public record NetworkParameters(
        @Parameter(unit = "ties", evidence = "circle-degree")
        double circleDegree,

        @Parameter(unit = "sd of log", evidence = "circle-sigma")
        double circleSigma,

        @Parameter(unit = "[0,1]", evidence = "circle-age-weight")
        double ageWeight,

        @Parameter(unit = "ties", evidence = "support-ties") double supportTies,

        @Parameter(unit = "ties", evidence = "sympathy-ties")
        double sympathyTies,

        @Parameter(unit = "ties", evidence = "online-degree")
        double onlineDegree,

        @Parameter(unit = "share", evidence = "long-tie-share")
        double longTieShare,

        @Parameter(unit = "sd of log", evidence = "long-tie-sigma")
        double longTieSigma,

        @Parameter(unit = "correlation", evidence = "long-tie-activity-correlation")
        double longTieActivityCorrelation,

        @Parameter(unit = "persons", evidence = "activity-group-size")
        int activityGroupSize,

        @Parameter(unit = "clients", evidence = "caseload") int caseload) {

    /** Checks every value. */
    public NetworkParameters {
        Requires.within("circleDegree", circleDegree, 1.0, 150.0);
        Requires.within("circleSigma", circleSigma, 0.0, 2.0);
        Requires.share("ageWeight", ageWeight);
        Requires.within("supportTies", supportTies, 0.0, 20.0);
        Requires.within("sympathyTies", sympathyTies, 0.0, 50.0);
        Requires.within("onlineDegree", onlineDegree, 1.0, 300.0);
        Requires.share("longTieShare", longTieShare);
        Requires.within("longTieSigma", longTieSigma, 0.0, 2.5);
        Requires.within("longTieActivityCorrelation", longTieActivityCorrelation, -1.0, 1.0);
        Requires.within("activityGroupSize", activityGroupSize, 2, 50);
        Requires.within("caseload", caseload, 1, 200);
    }
}

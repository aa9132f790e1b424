package org.kring.model.scenario;

/**
 * What a hazard of full severity does to a person, and who is hit more easily (S2:M-108, M-120, M-146).
 *
 * @param mood fall of mood (S2:M-096)
 * @param felt rise of felt loneliness (R4, Q)
 * @param belonging rise of the belonging deficit (R6, rejection)
 * @param trust share of trust in the venue that is lost
 * @param discouragement share of what is left to full discouragement (S2:M-120)
 * @param vulnerability rise of every chance of harm for full vulnerability (S2:M-146)
 * @param phaseShare chance of being in a bad phase in a period of four weeks, for full vulnerability (S2:M-108)
 * @param phaseFactor rise of every chance of harm in such a phase (S2:M-108)
 */
public record HarmParameters(
        @Parameter(unit = "mood units", evidence = "harm-mood")
        double mood,

        @Parameter(unit = "felt units", evidence = "harm-felt")
        double felt,

        @Parameter(unit = "[0,1]", evidence = "harm-belonging")
        double belonging,

        @Parameter(unit = "share", evidence = "harm-trust") double trust,

        @Parameter(unit = "share", evidence = "harm-discouragement")
        double discouragement,

        @Parameter(unit = "factor", evidence = "harm-vulnerability")
        double vulnerability,

        @Parameter(unit = "probability", evidence = "bad-phase-share")
        double phaseShare,

        @Parameter(unit = "factor", evidence = "bad-phase-factor")
        double phaseFactor) {

    /** Hazards are counted and change nothing. */
    public static final HarmParameters OFF = new HarmParameters(0, 0, 0, 0, 0, 0, 0, 0);

    /** Checks every value. */
    public HarmParameters {
        Requires.within("mood", mood, 0.0, 2.0);
        Requires.notNegative("felt", felt);
        Requires.share("belonging", belonging);
        Requires.share("trust", trust);
        Requires.share("discouragement", discouragement);
        Requires.notNegative("vulnerability", vulnerability);
        Requires.share("phaseShare", phaseShare);
        Requires.notNegative("phaseFactor", phaseFactor);
    }
}

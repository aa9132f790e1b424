package org.kring.model.scenario;

/**
 * Quarrels between those who write to each other (S2:M-066, M-070, M-093 to M-097).
 *
 * @param rate chance of a quarrel in an exchange between two without any conflict skill, in a good mood, without cues and norms;
 *     0 switches conflict off
 * @param normClarity how clear the norms are, in [0,1]; clear ones keep quarrels away (S2:M-070)
 * @param badMood rise of the chance by the writer's full bad mood (S2:M-094)
 * @param carryOver chance that a quarrel of daily life goes on in an exchange between clients of one activity group (S2:M-093)
 * @param severity how bad it is for both, in [0,1]
 * @param rupture share of the strength of their tie that both lose (S2:M-096)
 */
public record ConflictParameters(
        @Parameter(unit = "per exchange", evidence = "conflict-rate")
        double rate,

        @Parameter(unit = "[0,1]", evidence = "norm-clarity")
        double normClarity,

        @Parameter(unit = "factor", evidence = "conflict-bad-mood")
        double badMood,

        @Parameter(unit = "per exchange", evidence = "conflict-carry-over")
        double carryOver,

        @Parameter(unit = "[0,1]", evidence = "hazard-severity")
        double severity,

        @Parameter(unit = "share", evidence = "conflict-rupture")
        double rupture) {

    /** No quarrels. */
    public static final ConflictParameters OFF = new ConflictParameters(0, 0, 0, 0, 0, 0);

    /** Checks every value. */
    public ConflictParameters {
        Requires.share("rate", rate);
        Requires.share("normClarity", normClarity);
        Requires.notNegative("badMood", badMood);
        Requires.share("carryOver", carryOver);
        Requires.share("severity", severity);
        Requires.share("rupture", rupture);
    }

    /**
     * Whether there can be a quarrel.
     *
     * @return true if one of the chances is above 0
     */
    public boolean isOn() {
        return rate > 0.0 || carryOver > 0.0;
    }
}

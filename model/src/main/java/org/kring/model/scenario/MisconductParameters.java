package org.kring.model.scenario;

/**
 * Inappropriate comments and who is hit by them (S1:BM-119, BM-122; S2:M-069). How many there are follows from {@code
 * engagement.inappropriateShare}, the writer and the venue.
 *
 * @param noticed chance that who comes across a post notices one inappropriate comment under it; 0 switches misconduct off
 * @param severity how bad it is, in [0,1]
 * @param anonymity rise of the chance where nobody goes by a real name (S2:M-069)
 */
public record MisconductParameters(
        @Parameter(unit = "probability", evidence = "misconduct-noticed")
        double noticed,

        @Parameter(unit = "[0,1]", evidence = "hazard-severity")
        double severity,

        @Parameter(unit = "factor", evidence = "misconduct-anonymity")
        double anonymity) {

    /** Inappropriate comments harm nobody. */
    public static final MisconductParameters OFF = new MisconductParameters(0, 0, 0);

    /** Checks every value. */
    public MisconductParameters {
        Requires.share("noticed", noticed);
        Requires.share("severity", severity);
        Requires.notNegative("anonymity", anonymity);
    }

    /**
     * Whether inappropriate comments harm.
     *
     * @return true if they are noticed
     */
    public boolean isOn() {
        return noticed > 0.0;
    }
}

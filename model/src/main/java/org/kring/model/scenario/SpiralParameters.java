package org.kring.model.scenario;

/**
 * What passes between clients and potential clients who read each other's posts (S2:M-084, M-085, M-140; S1:BM-118).
 *
 * @param distress fall of mood by a post written in the worst mood, for a reader of full vulnerability
 * @param coping rise of mood by a post of a peer in recovery, for such a reader
 */
public record SpiralParameters(
        @Parameter(unit = "mood units", evidence = "peer-distress")
        double distress,

        @Parameter(unit = "mood units", evidence = "peer-coping")
        double coping) {

    /** Peers' posts leave readers as they are. */
    public static final SpiralParameters OFF = new SpiralParameters(0, 0);

    /** Checks every value. */
    public SpiralParameters {
        Requires.share("distress", distress);
        Requires.share("coping", coping);
    }

    /**
     * Whether anything passes.
     *
     * @return true if one of the effects is above 0
     */
    public boolean isOn() {
        return distress > 0.0 || coping > 0.0;
    }
}

package org.kring.model.scenario;

/**
 * Being misled by people whom one does not know offline (S2:M-072 to M-074, M-108 to M-110).
 *
 * @param rate chance that who gets a message or comment from a stranger, without any boundary skill, is misled; 0 switches it off
 * @param awareness share of the chance that is gone once a person has read a warning: an alert by the organisation (S2:M-110)
 * @param smallSeverity how bad a small loss is, in [0,1] (S2:C-140)
 * @param largeShare share of losses that are large, with a severity of 1 (S2:C-139)
 */
public record DeceptionParameters(
        @Parameter(unit = "per exchange", evidence = "deception-rate")
        double rate,

        @Parameter(unit = "share", evidence = "deception-awareness")
        double awareness,

        @Parameter(unit = "[0,1]", evidence = "hazard-severity")
        double smallSeverity,

        @Parameter(unit = "share", evidence = "deception-large")
        double largeShare) {

    /** Nobody is misled. */
    public static final DeceptionParameters OFF = new DeceptionParameters(0, 0, 0, 0);

    /** Checks every value. */
    public DeceptionParameters {
        Requires.share("rate", rate);
        Requires.share("awareness", awareness);
        Requires.share("smallSeverity", smallSeverity);
        Requires.share("largeShare", largeShare);
    }

    /**
     * Whether anybody can be misled.
     *
     * @return true if the rate is above 0
     */
    public boolean isOn() {
        return rate > 0.0;
    }
}

package org.kring.model.scenario;

/**
 * Support as a by-product of responses (S2:M-086 to M-090): who tells something that weighs, and is answered, may feel supported.
 *
 * @param share chance that a response by somebody with full social skill is felt as support; 0 switches support off
 * @param received rise of mood by being supported (S2:M-087)
 * @param given rise of mood by giving support (S2:M-086)
 * @param relief fall of felt loneliness by support from a valued tie, as a share of that by a response (S2:M-012)
 */
public record SupportParameters(
        @Parameter(unit = "probability", evidence = "support-share")
        double share,

        @Parameter(unit = "mood units", evidence = "support-mood")
        double received,

        @Parameter(unit = "mood units", evidence = "support-mood")
        double given,

        @Parameter(unit = "ratio", evidence = "support-relief")
        double relief) {

    /** Nobody is supported. */
    public static final SupportParameters OFF = new SupportParameters(0, 0, 0, 0);

    /** Checks every value. */
    public SupportParameters {
        Requires.share("share", share);
        Requires.share("received", received);
        Requires.share("given", given);
        Requires.share("relief", relief);
    }

    /**
     * Whether anybody can be supported.
     *
     * @return true if the share is above 0
     */
    public boolean isOn() {
        return share > 0.0;
    }
}

package org.kring.model.scenario;

/**
 * Promotion that poses as a member's post in venues open to strangers (S0:A-143).
 *
 * @param share share of members' posts there that are covert promotion, without moderation; 0 switches it off
 * @param severity how bad it is to fall for it, in [0,1]
 */
public record CovertPromotionParameters(
        @Parameter(unit = "share", evidence = "covert-promotion-share")
        double share,

        @Parameter(unit = "[0,1]", evidence = "hazard-severity")
        double severity) {

    /** Members only write what they mean. */
    public static final CovertPromotionParameters OFF = new CovertPromotionParameters(0, 0);

    /** Checks every value. */
    public CovertPromotionParameters {
        Requires.share("share", share);
        Requires.share("severity", severity);
    }

    /**
     * Whether there is any.
     *
     * @return true if the share is above 0
     */
    public boolean isOn() {
        return share > 0.0;
    }
}

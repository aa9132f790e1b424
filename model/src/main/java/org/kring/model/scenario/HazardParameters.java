package org.kring.model.scenario;

/**
 * What can go wrong, and what helps, when people meet online (MODEL.md 7.10). Every part is off unless a scenario names it; self-harm
 * is not modelled.
 *
 * @param support responses that help who tells something (S2:M-087, M-088)
 * @param misconduct inappropriate comments that harm who reads them (S1:BM-119)
 * @param conflict quarrels between those who write to each other (S2:M-094 to M-096)
 * @param deception being misled by people whom one does not know offline (S2:M-108, M-109)
 * @param covertPromotion promotion that poses as a member's post (S0:A-143)
 * @param spiral distress and coping that pass between peers (S2:M-084, M-085; S1:BM-118)
 * @param overuse what else makes use grow out of hand (S2:M-100 to M-104)
 * @param harm what a hazard does to a person, and who is hit more easily (S2:M-108, M-146)
 * @param damping what keeps hazards away: moderation, and knowing each other offline (S1:BM-122, S2:M-084)
 */
public record HazardParameters(
        @OffByDefault SupportParameters support,
        @OffByDefault MisconductParameters misconduct,
        @OffByDefault ConflictParameters conflict,
        @OffByDefault DeceptionParameters deception,
        @OffByDefault CovertPromotionParameters covertPromotion,
        @OffByDefault SpiralParameters spiral,
        @OffByDefault OveruseParameters overuse,
        @OffByDefault HarmParameters harm,
        @OffByDefault DampingParameters damping) {

    /** No hazards and no support. */
    public static final HazardParameters OFF = new HazardParameters(
            SupportParameters.OFF,
            MisconductParameters.OFF,
            ConflictParameters.OFF,
            DeceptionParameters.OFF,
            CovertPromotionParameters.OFF,
            SpiralParameters.OFF,
            OveruseParameters.OFF,
            HarmParameters.OFF,
            DampingParameters.OFF);

    /**
     * Whether anything happens at all.
     *
     * @return false if nobody is helped or harmed under these values
     */
    public boolean isOn() {
        return support.isOn()
                || misconduct.isOn()
                || conflict.isOn()
                || deception.isOn()
                || covertPromotion.isOn()
                || spiral.isOn();
    }
}

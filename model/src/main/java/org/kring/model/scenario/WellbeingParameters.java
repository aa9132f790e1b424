package org.kring.model.scenario;

import java.util.List;

/**
 * Loneliness, needs and mood (MODEL.md 7.9; S2 section 7, rules R1 to R8).
 *
 * @param wantedContactsLow valued contacts wanted in a window by a person without need to belong (R1; LIT:M37)
 * @param wantedContactsHigh valued contacts wanted by a person with the strongest need to belong
 * @param wantedCloseness spread of the closeness wanted of the two strongest ties (R2)
 * @param stableShare share of the stable personal part in both kinds of loneliness (LIT:T69)
 * @param stableSd spread of that part between people of equal vulnerability
 * @param stableCommon correlation between the stable parts of social and emotional loneliness
 * @param vulnerabilityLoneliness how much vulnerability lifts the stable part
 * @param circumstancesLoneliness how much bad circumstances, events that the model does not name, lift loneliness
 *     (LIT:T69: without them ranks would hardly ever change)
 * @param socialRate share of the gap that social loneliness closes in a day (R1)
 * @param emotionalRate share of the gap that emotional loneliness closes in a day (R2)
 * @param socialCuts levels of social loneliness from which one, two and three items of the scale are answered lonely
 * @param emotionalCuts the same for emotional loneliness
 * @param feltMemory share of felt loneliness that is left at the next session (R4)
 * @param feltResponses felt relief by many responses from valued ties; saturates (R4)
 * @param feltAvailability felt relief by a valued tie being there (R4)
 * @param feltViewing felt effect of viewing: relief above the personal minimum, harm below it (R4)
 * @param feltBadEvent felt harm by a bad event (R4)
 * @param personalMinimum meaningful contacts below which viewing hurts (S2:M-010)
 * @param minimumScale how gradually that turns
 * @param onlinePreference spread of the preference for online contact (S2:M-016)
 * @param belongingGrowth growth of the belonging deficit in a day at full need (R6)
 * @param belongingExchange fall of the belonging deficit by a directed exchange with a valued tie (R6)
 * @param belongingViewing fall of the belonging deficit by viewing a valued tie (R6)
 * @param presentationGrowth growth of the self-presentation deficit in a day at full need (R7)
 * @param presentationResponse fall of the self-presentation deficit by a response to an own post (R7)
 * @param silence rise of the self-presentation deficit by an own post that stays unanswered (R7)
 * @param moodReversion share of the way back to the personal level that mood goes in a day (R8)
 * @param moodLevel spread of the personal mood level, mapped from [0,1] to [-1,1]
 * @param moodNoise standard deviation of the daily events that the model does not name
 * @param moodSupport rise of mood by support received (R8)
 * @param moodCompany rise of mood by a day with a valued offline contact (R8)
 * @param moodSilence fall of mood by an unanswered own post (R8)
 * @param moodOveruse fall of mood in a day by full overuse (R8)
 * @param moodColouring how much prior mood colours new events (S2:M-075)
 * @param overuseGain rise of overuse by a session in full bad mood or loneliness (S2:M-100, M-101)
 * @param overuseRecovery share of overuse lost in a day
 * @param withdrawalWeeks weeks of strong loneliness after which approach turns into withdrawal (LIT:M38)
 * @param withdrawal share of initiative and meetings lost in withdrawal
 * @param chronic what else loneliness does that lasts; off unless named
 * @param contagion how loneliness and mood pass between people; off unless named
 * @param reading what reading others' posts brings; off unless named
 * @param aftermath finer parts of the rules of needs and mood; off unless named
 */
public record WellbeingParameters(
        @Parameter(unit = "contacts", evidence = "wanted-contacts")
        double wantedContactsLow,

        @Parameter(unit = "contacts", evidence = "wanted-contacts")
        double wantedContactsHigh,

        @Parameter(unit = "[0,1]", evidence = "wanted-closeness")
        Spread wantedCloseness,

        @Parameter(unit = "share", evidence = "stable-share")
        double stableShare,

        @Parameter(unit = "sd", evidence = "stable-sd") double stableSd,

        @Parameter(unit = "correlation", evidence = "stable-common")
        double stableCommon,

        @Parameter(unit = "per unit", evidence = "vulnerability-loneliness")
        double vulnerabilityLoneliness,

        @Parameter(unit = "per unit", evidence = "circumstances-loneliness")
        double circumstancesLoneliness,

        @Parameter(unit = "1/d", evidence = "social-rate") double socialRate,

        @Parameter(unit = "1/d", evidence = "emotional-rate")
        double emotionalRate,

        @Parameter(unit = "[0,1]", evidence = "social-cuts") List<Double> socialCuts,

        @Parameter(unit = "[0,1]", evidence = "emotional-cuts")
        List<Double> emotionalCuts,

        @Parameter(unit = "share", evidence = "felt-memory") double feltMemory,

        @Parameter(unit = "felt units", evidence = "felt-responses")
        double feltResponses,

        @Parameter(unit = "felt units", evidence = "felt-availability")
        double feltAvailability,

        @Parameter(unit = "felt units", evidence = "felt-viewing")
        double feltViewing,

        @Parameter(unit = "felt units", evidence = "felt-bad-event")
        double feltBadEvent,

        @Parameter(unit = "contacts", evidence = "personal-minimum")
        double personalMinimum,

        @Parameter(unit = "contacts", evidence = "minimum-scale")
        double minimumScale,

        @Parameter(unit = "[0,1]", evidence = "online-preference")
        Spread onlinePreference,

        @Parameter(unit = "1/d", evidence = "belonging-growth")
        double belongingGrowth,

        @Parameter(unit = "[0,1]", evidence = "belonging-exchange")
        double belongingExchange,

        @Parameter(unit = "[0,1]", evidence = "belonging-viewing")
        double belongingViewing,

        @Parameter(unit = "1/d", evidence = "presentation-growth")
        double presentationGrowth,

        @Parameter(unit = "[0,1]", evidence = "presentation-response")
        double presentationResponse,

        @Parameter(unit = "[0,1]", evidence = "presentation-silence")
        double silence,

        @Parameter(unit = "1/d", evidence = "mood-reversion")
        double moodReversion,

        @Parameter(unit = "[0,1]", evidence = "mood-level") Spread moodLevel,
        @Parameter(unit = "sd", evidence = "mood-noise") double moodNoise,

        @Parameter(unit = "mood units", evidence = "mood-support")
        double moodSupport,

        @Parameter(unit = "mood units", evidence = "mood-company")
        double moodCompany,

        @Parameter(unit = "mood units", evidence = "mood-silence")
        double moodSilence,

        @Parameter(unit = "mood units/d", evidence = "mood-overuse")
        double moodOveruse,

        @Parameter(unit = "factor", evidence = "mood-colouring")
        double moodColouring,

        @Parameter(unit = "[0,1]", evidence = "overuse-gain")
        double overuseGain,

        @Parameter(unit = "1/d", evidence = "overuse-recovery")
        double overuseRecovery,

        @Parameter(unit = "weeks", evidence = "withdrawal-weeks")
        int withdrawalWeeks,

        @Parameter(unit = "share", evidence = "withdrawal") double withdrawal,
        @OffByDefault ChronicParameters chronic,
        @OffByDefault ContagionParameters contagion,
        @OffByDefault ReadingParameters reading,
        @OffByDefault AftermathParameters aftermath) {

    /** Items per half of the six-item loneliness scale. */
    public static final int ITEMS = 3;

    /** Checks every value. */
    public WellbeingParameters {
        Requires.notNegative("wantedContactsLow", wantedContactsLow);
        Requires.within("wantedContactsHigh", wantedContactsHigh, wantedContactsLow, 150.0);
        Requires.share("stableShare", stableShare);
        Requires.notNegative("stableSd", stableSd);
        Requires.share("stableCommon", stableCommon);
        Requires.notNegative("vulnerabilityLoneliness", vulnerabilityLoneliness);
        Requires.notNegative("circumstancesLoneliness", circumstancesLoneliness);
        Requires.share("socialRate", socialRate);
        Requires.share("emotionalRate", emotionalRate);
        socialCuts = cuts("socialCuts", socialCuts);
        emotionalCuts = cuts("emotionalCuts", emotionalCuts);
        Requires.share("feltMemory", feltMemory);
        Requires.notNegative("feltResponses", feltResponses);
        Requires.notNegative("feltAvailability", feltAvailability);
        Requires.notNegative("feltViewing", feltViewing);
        Requires.notNegative("feltBadEvent", feltBadEvent);
        Requires.notNegative("personalMinimum", personalMinimum);
        Requires.positive("minimumScale", minimumScale);
        Requires.share("belongingGrowth", belongingGrowth);
        Requires.share("belongingExchange", belongingExchange);
        Requires.share("belongingViewing", belongingViewing);
        Requires.share("presentationGrowth", presentationGrowth);
        Requires.share("presentationResponse", presentationResponse);
        Requires.share("silence", silence);
        Requires.share("moodReversion", moodReversion);
        Requires.notNegative("moodNoise", moodNoise);
        Requires.notNegative("moodSupport", moodSupport);
        Requires.notNegative("moodCompany", moodCompany);
        Requires.notNegative("moodSilence", moodSilence);
        Requires.notNegative("moodOveruse", moodOveruse);
        Requires.notNegative("moodColouring", moodColouring);
        Requires.share("overuseGain", overuseGain);
        Requires.share("overuseRecovery", overuseRecovery);
        Requires.within("withdrawalWeeks", withdrawalWeeks, 1, 120);
        Requires.share("withdrawal", withdrawal);
    }

    private static List<Double> cuts(String name, List<Double> cuts) {
        List<Double> copy = List.copyOf(cuts);
        if (copy.size() != ITEMS || copy.get(0) > copy.get(1) || copy.get(1) > copy.get(2)) {
            throw new IllegalArgumentException(
                    "%s must be three levels that do not fall, but was %s".formatted(name, copy));
        }
        return copy;
    }
}

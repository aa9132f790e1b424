package org.kring.model.scenario;

/**
 * What loneliness that lasts does besides withdrawal (MODEL.md 7.9; LIT:M38); each is 0 when off.
 *
 * @param approach rise of initiative and sociability of those strongly lonely who have not yet withdrawn
 * @param appraisal share of relief that is lost in withdrawal, and rise of what bad events do then
 */
public record ChronicParameters(
        @Parameter(unit = "factor", evidence = "lonely-approach")
        double approach,

        @Parameter(unit = "share", evidence = "negative-appraisal")
        double appraisal) {

    /** Only withdrawal. */
    public static final ChronicParameters OFF = new ChronicParameters(0, 0);

    /** Checks every value. */
    public ChronicParameters {
        Requires.within("approach", approach, 0.0, 2.0);
        Requires.share("appraisal", appraisal);
    }
}

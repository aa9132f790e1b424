package org.kring.model.scenario;

/**
 * The parts of the rules of needs and mood that are off unless a scenario names them (MODEL.md 7.9, R7 and R8).
 *
 * @param lingering share by which mood recovers more slowly from below its level than it falls from above (S2:M-078)
 * @param expectedResponses responses to one own post from which on more of them no longer meet the need for self-presentation
 *     (R7, S2:M-127); 0 for no limit
 */
public record AftermathParameters(
        @Parameter(unit = "share", evidence = "mood-lingering")
        double lingering,

        @Parameter(unit = "responses", evidence = "expected-responses")
        int expectedResponses) {

    /** Mood recovers alike from both sides, and every response counts. */
    public static final AftermathParameters OFF = new AftermathParameters(0, 0);

    /** Checks every value. */
    public AftermathParameters {
        Requires.share("lingering", lingering);
        Requires.within("expectedResponses", expectedResponses, 0, 1000);
    }
}

package org.kring.model.scenario;

/**
 * What keeps hazards away (S1:BM-120 to BM-122; S2:M-084, M-136); each is a share, 0 when off.
 *
 * @param after share of the harm in a venue that is kept away where staff read contributions after they appear
 * @param before the same where they read them before
 * @param offline share that is kept away where people know each other offline for sure (S1:BM-122)
 */
public record DampingParameters(
        @Parameter(unit = "share", evidence = "damping-moderation")
        double after,

        @Parameter(unit = "share", evidence = "damping-moderation")
        double before,

        @Parameter(unit = "share", evidence = "damping-offline")
        double offline) {

    /** Nothing keeps hazards away. */
    public static final DampingParameters OFF = new DampingParameters(0, 0, 0);

    /** Checks every value. */
    public DampingParameters {
        Requires.share("after", after);
        Requires.share("before", before);
        Requires.share("offline", offline);
    }
}

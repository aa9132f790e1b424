package org.kring.model.scenario;

/**
 * What reading others' posts in a venue brings, as a ratio of what it brings to who posted them (MODEL.md 7.9; S0:M-125); each is 0 when off.
 *
 * @param loneliness relief of felt loneliness by a post of a valued tie, against that by a response
 * @param information information got from an answered question, against who asked
 * @param support support got from responses to another's disclosure, against who was supported
 */
public record ReadingParameters(
        @Parameter(unit = "ratio", evidence = "reading-loneliness")
        double loneliness,

        @Parameter(unit = "ratio", evidence = "reading-information")
        double information,

        @Parameter(unit = "ratio", evidence = "reading-support")
        double support) {

    /** Reading brings nothing. */
    public static final ReadingParameters OFF = new ReadingParameters(0, 0, 0);

    /** Checks every value. */
    public ReadingParameters {
        Requires.share("loneliness", loneliness);
        Requires.share("information", information);
        Requires.share("support", support);
    }
}

package org.kring.model.scenario;

/**
 * How loneliness and mood pass between people who know each other (MODEL.md 7.9; LIT:M39, M43); each is 0 when off.
 *
 * @param loneliness pull of the loneliness of valued ties on a person's own level, as a share of the difference (LIT:M39)
 * @param mood pull of the mood of who posted on who sees the post, as a share of the difference (LIT:M43)
 * @param negative how many times as strongly mood is pulled down as up (S0:A-068); 1 for alike
 * @param tieLoss rise of the weekly decay of ties by full social loneliness of either side (LIT:M39)
 */
public record ContagionParameters(
        @Parameter(unit = "share", evidence = "contagion-loneliness")
        double loneliness,

        @Parameter(unit = "share", evidence = "contagion-mood")
        double mood,

        @Parameter(unit = "factor", evidence = "contagion-negative")
        double negative,

        @Parameter(unit = "factor", evidence = "lonely-tie-loss")
        double tieLoss) {

    /** Nothing passes. */
    public static final ContagionParameters OFF = new ContagionParameters(0, 0, 1, 0);

    /** Checks every value. */
    public ContagionParameters {
        Requires.share("loneliness", loneliness);
        Requires.share("mood", mood);
        Requires.within("negative", negative, 1.0, 10.0);
        Requires.within("tieLoss", tieLoss, 0.0, 10.0);
    }
}

package org.kring.model.organisation;

import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;

/**
 * How an organisation draws members into a conversation of their own (MODEL.md 7.5).
 *
 * @param newcomersWelcomed share of members whose first post is answered with a welcome (LIT:M27)
 * @param namedPerPraise members named in each post of praise (LIT:M10)
 * @param peerHelp whether members may settle each other's questions for help before staff answer (S0:M-087)
 */
public record Community(
        @Parameter(unit = "share", evidence = "newcomers-welcomed")
        double newcomersWelcomed,

        @Parameter(unit = "persons", evidence = "named-per-praise")
        int namedPerPraise,

        boolean peerHelp) {

    /** Nobody is welcomed or named, only staff answer. */
    public static final Community OFF = new Community(0.0, 0, false);

    /** Checks the numbers. */
    public Community {
        Requires.share("newcomersWelcomed", newcomersWelcomed);
        Requires.within("namedPerPraise", namedPerPraise, 0, 20);
    }
}

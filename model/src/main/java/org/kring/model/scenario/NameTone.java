package org.kring.model.scenario;

/** How the name of a venue sounds to those who might follow it (S1:BM-009). */
public enum NameTone {
    /** Names the problem or the institution, and so puts people off. */
    LOADED,
    /** Neither puts off nor invites. */
    NEUTRAL,
    /** Sounds inviting, such as a name built on a kind word. */
    POSITIVE;

    /** The name of a channel whose file does not say how it sounds. */
    public static final NameTone OFF = NEUTRAL;
}

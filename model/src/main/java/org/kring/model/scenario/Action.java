package org.kring.model.scenario;

/** What a person may do with a post that is seen (MODEL.md 7.3). */
public enum Action {
    /** Reads on. */
    NOTHING,
    /** Likes. */
    LIKE,
    /** Shows it to own online ties. */
    SHARE,
    /** Answers where others can read it. */
    COMMENT,
    /** Keeps it for later, unseen by others. */
    SAVE,
    /** Writes to the author in private. */
    PRIVATE_MESSAGE,
    /** Asks for help, in private. */
    HELP_REQUEST;

    /** Number of actions, doing nothing included. */
    public static final int COUNT = 7;

    private static final Action[] ALL = values();

    /**
     * The action with a given ordinal, without the copy that {@code values()} makes.
     *
     * @param ordinal an ordinal
     * @return the action
     */
    public static Action of(int ordinal) {
        return ALL[ordinal];
    }

    /**
     * Whether others can see that a person did this.
     *
     * @return true for like, share and comment
     */
    public boolean isPublic() {
        return this == LIKE || this == SHARE || this == COMMENT;
    }
}

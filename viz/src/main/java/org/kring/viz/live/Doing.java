package org.kring.viz.live;

/** The most that a person did with the posts of the organisation and its venues. */
public enum Doing {
    /** Saw nothing of it. */
    ABSENT("absent"),
    /** Saw a post. */
    READ("read"),
    /** Liked or shared a post. */
    REACTED("reacted"),
    /** Wrote a post or a comment. */
    WROTE("wrote");

    private final String title;

    Doing(String title) {
        this.title = title;
    }

    /** The word for people. */
    public String title() {
        return title;
    }
}

package org.kring.experiments.example;

/** The most that a person did with the posts of the organisation and its venues in the observed weeks of a run. */
public enum Did {
    /** Saw no post. */
    NOTHING,
    /** Saw a post and did nothing with it. */
    READ,
    /** Liked, shared or saved a post, or wrote in private, but never in public. */
    REACTED,
    /** Wrote a post or a comment. */
    WROTE
}

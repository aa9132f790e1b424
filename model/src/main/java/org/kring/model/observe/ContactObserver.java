package org.kring.model.observe;

/**
 * An observer that is also told what people do to each other on walls and in messages. That is most of what happens, so others are
 * spared it.
 */
public interface ContactObserver extends RunObserver {

    /**
     * A person posted on the own wall.
     *
     * @param person the author
     * @param platform index of the platform
     */
    default void wallPosted(int person, int platform) {}

    /**
     * A person liked the latest wall post of somebody known.
     *
     * @param person who liked it
     * @param other whose wall it is
     * @param platform index of the platform
     */
    default void wallLiked(int person, int other, int platform) {}

    /**
     * A person commented on the latest wall post of somebody known.
     *
     * @param person who wrote
     * @param other whose wall it is
     * @param platform index of the platform
     */
    default void wallCommented(int person, int other, int platform) {}

    /**
     * A person wrote to somebody known, without being written to first.
     *
     * @param person who wrote
     * @param other to whom
     * @param platform index of the platform
     */
    default void messaged(int person, int other, int platform) {}

    /**
     * A person answered the latest comment or message of somebody known.
     *
     * @param person who wrote
     * @param other to whom
     * @param platform index of the platform
     */
    default void answered(int person, int other, int platform) {}
}

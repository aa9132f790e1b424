package org.kring.model.scenario;

/** What a post is about (MODEL.md section 2; S0 section 4.5, S1:BM-044..049). */
public enum ContentType {
    /** News of the organisation itself. */
    ORGANISATION_NEWS,
    /** Information and education on the theme. */
    INFORMATION,
    /** A call to do something, or a campaign. */
    CALL,
    /** Announcement of, or live report from, an event. */
    EVENT,
    /** Light news, humour, cartoon. */
    HUMOUR,
    /** Photo of an activity. */
    PHOTO,
    /** A question to the readers, or a poll. */
    QUESTION,
    /** Praise of a person by name. */
    PERSONAL_PRAISE,
    /** Story of a fellow sufferer. */
    PEER_STORY,
    /** Telling how one feels. */
    EMOTIONAL_DISCLOSURE,
    /** A question for help. */
    HELP_QUESTION,
    /** An answer to a question. */
    ANSWER,
    /** A personal opinion. */
    OPINION,
    /** An urgent alert. */
    ALERT,
    /** Promotion that poses as something else. */
    COVERT_PROMOTION;

    /** Number of content types. */
    public static final int COUNT = 15;

    private static final ContentType[] ALL = values();

    /**
     * The content type with a given ordinal, without the copy that {@code values()} makes.
     *
     * @param ordinal an ordinal
     * @return the content type
     */
    public static ContentType of(int ordinal) {
        return ALL[ordinal];
    }
}

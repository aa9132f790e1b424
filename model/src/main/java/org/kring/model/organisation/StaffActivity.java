package org.kring.model.organisation;

/** What staff hours go into, as far as the model tells it apart. */
public enum StaffActivity {
    /** Writing posts, the second pair of eyes included. */
    POSTS,
    /** Following what happens in the channels. */
    LISTENING,
    /** Answering comments, private messages and questions for help. */
    ANSWERS,
    /** Welcoming members and praising them by name. */
    ENCOURAGEMENT,
    /** Reading, placing and refusing what members write, and closing comments. */
    MODERATION,
    /** Writing to clients off the radar. */
    OUTREACH,
    /** Looking back at what engaged readers, and asking colleagues to share. */
    PLANNING;

    /** Number of activities. */
    public static final int COUNT = 7;
}

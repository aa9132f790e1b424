package org.kring.model.scenario;

/** Kinds of places where content lives (MODEL.md section 2). */
public enum VenueKind {
    /** Public page of an organisation; anyone may follow and read. */
    PAGE,
    /** Group that anyone may read and join. */
    OPEN_GROUP,
    /** Group that only members read; membership can be seen by others (S1:BM-065). */
    CLOSED_GROUP,
    /** Group that only members know of (S1:BM-066). */
    SECRET_GROUP,
    /** Own real-name account of a worker, linked to known clients (S1 BS-05). */
    WORK_PROFILE,
    /** Account on a microblog. */
    MICROBLOG_ACCOUNT,
    /** Page on a professional network. */
    PROFESSIONAL_PAGE;

    private static final VenueKind[] ALL = values();

    /**
     * The kind with a given ordinal, without the copy that {@code values()} makes.
     *
     * @param ordinal an ordinal
     * @return the kind
     */
    public static VenueKind of(int ordinal) {
        return ALL[ordinal];
    }

    /**
     * Whether only invited members can read here.
     *
     * @return true for closed and secret groups
     */
    public boolean isBounded() {
        return this == CLOSED_GROUP || this == SECRET_GROUP;
    }

    /**
     * Whether only known clients are let in or linked.
     *
     * @return true for closed and secret groups and work profiles
     */
    public boolean isByInvitation() {
        return isBounded() || this == WORK_PROFILE;
    }

    /**
     * Whether others can see who is a member of a group by invitation.
     *
     * @return true for closed groups (S1:BM-065), false for secret groups (S1:BM-066) and all else
     */
    public boolean showsInvitedMembers() {
        return this == CLOSED_GROUP;
    }

    /**
     * Whether somebody who searches can come across it.
     *
     * @return false for secret groups (S1:BM-066) and for work profiles, which go by a worker's own name
     */
    public boolean isFoundBySearch() {
        return this != SECRET_GROUP && this != WORK_PROFILE;
    }
}

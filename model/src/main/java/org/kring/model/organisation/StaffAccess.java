package org.kring.model.organisation;

/** Whether staff can use network sites at work (S1:BM-151, S1 BS-09). */
public enum StaffAccess {
    /** Blocked at work; some get round it with their own telephone. */
    NONE,
    /** Open for every second colleague; the others are as under a block. */
    PARTIAL,
    /** Open for all. */
    FULL;

    /**
     * Share of colleagues for whom the networks are open at work.
     *
     * @return 0, 0.5 or 1
     */
    public double share() {
        return ordinal() / 2.0;
    }
}

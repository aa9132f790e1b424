package org.kring.model.organisation;

/** Whether staff can use network sites at work (S1:BM-151, S1 BS-09). */
public enum StaffAccess {
    /** Blocked at work; some get round it with their own telephone. */
    NONE,
    /** Open for some colleagues; the others are as under a block. */
    PARTIAL,
    /** Open for all. */
    FULL;

    /**
     * Share of colleagues for whom the networks are open at work.
     *
     * @param partial that share where access is partial, in [0,1]
     * @return 0, the share given, or 1
     */
    public double share(double partial) {
        return switch (this) {
            case NONE -> 0.0;
            case PARTIAL -> partial;
            case FULL -> 1.0;
        };
    }
}

package org.kring.experiments.trace;

import java.util.Arrays;

/** What each person did in a week, counted while the week goes on. */
final class PanelWeek {

    /** What is counted. */
    enum Count {
        /** Sessions. */
        SESSIONS,
        /** First exposures. */
        EXPOSURES,
        /** First exposures through a share. */
        EXPOSURES_VIA_SHARE,
        /** Reactions to posts other than comments. */
        REACTIONS,
        /** Shares because the organisation asked for them. */
        REQUESTED_SHARES,
        /** Comments under posts. */
        COMMENTS,
        /** Own posts that appeared in venues. */
        OWN_POSTS,
        /** Posts on the own wall. */
        WALL_POSTS,
        /** Likes on walls of others. */
        WALL_LIKES,
        /** Comments on walls of others, messages and answers. */
        WRITTEN,
        /** Comments on the own wall, messages and answers. */
        RECEIVED,
        /** Answers by staff to comments, messages and questions of the person. */
        STAFF_REPLIES,
        /** Venues joined. */
        JOINED,
        /** Venues whose posts the person began to hide. */
        HIDDEN,
        /** Venues left. */
        LEFT,
        /** Times that the person asked for help, or set out to. */
        HELP_ASKED
    }

    private final int[][] counts;

    PanelWeek(int persons) {
        counts = new int[Count.values().length][persons];
    }

    /** Counts for a person. */
    void add(Count count, int person, int number) {
        counts[count.ordinal()][person] += number;
    }

    /** What a person has done so far. */
    int get(Count count, int person) {
        return counts[count.ordinal()][person];
    }

    /** A new week begins. */
    void clear() {
        for (int[] column : counts) {
            Arrays.fill(column, 0);
        }
    }
}

package org.kring.experiments.trace;

import org.kring.model.network.Ties;
import org.kring.model.observe.WorldView;

/**
 * Ties and recent contacts of one person, counted in one walk over the ties.
 *
 * @param valued ties that are valued now
 * @param metInWeek persons met offline in the last 7 days
 * @param metIn28Days persons met offline in the last 28 days
 * @param writtenInWeek persons with a directed exchange online in the last 7 days
 * @param writtenIn28Days persons with a directed exchange online in the last 28 days
 * @param valuedIn28Days valued ties with either in the last 28 days
 */
record PersonContacts(
        int valued, int metInWeek, int metIn28Days, int writtenInWeek, int writtenIn28Days, int valuedIn28Days) {

    private static final int WEEK = 7;
    private static final int MONTH = 28;

    /** Counts for a person at the start of a day. */
    static PersonContacts of(WorldView world, int person, int today) {
        Ties ties = world.ties();
        double enough = world.scenario().contact().valuedStrength();
        int[] counts = new int[6];
        for (int tie = ties.first(person); tie < ties.end(person); tie++) {
            boolean valued = ties.isValued(tie, enough);
            int met = today - ties.lastMeeting(tie);
            int written = today - ties.lastExchange(tie);
            counts[0] += valued ? 1 : 0;
            counts[1] += met <= WEEK ? 1 : 0;
            counts[2] += met <= MONTH ? 1 : 0;
            counts[3] += written <= WEEK ? 1 : 0;
            counts[4] += written <= MONTH ? 1 : 0;
            counts[5] += valued && Math.min(met, written) <= MONTH ? 1 : 0;
        }
        return new PersonContacts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }
}

package org.kring.viz.classroom;

import java.util.List;
import org.kring.viz.live.Activity;

/**
 * What the page shows of one strategy at one moment. Nothing in it changes later.
 *
 * @param hour observed hours that are over
 * @param people see {@link Activity#packed}, in Base64
 * @param pyramid see {@link Activity#pyramid}
 * @param lorenz see {@link Activity#lorenz}
 * @param reach clients and potential clients who saw a post, in each week that is over
 * @param risk clients at isolation risk at the end of each week that is over
 * @param ticker the latest posts, newest last
 */
record Snapshot(
        int hour,
        String people,
        List<Integer> pyramid,
        List<Integer> lorenz,
        List<Integer> reach,
        List<Integer> risk,
        List<TickerLine> ticker) {}

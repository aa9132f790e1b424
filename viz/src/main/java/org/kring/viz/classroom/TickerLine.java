package org.kring.viz.classroom;

import org.kring.model.scenario.ContentType;

/**
 * A post one day after it appeared, for the ticker.
 *
 * @param number running number of the post in its run, from 0
 * @param hour observed hour in which it appeared
 * @param author {@code STAFF}, or the audience of the member
 * @param lean user type to which the member leans most; empty for staff
 * @param type what it is about
 * @param seen persons who saw it
 * @param liked persons who liked it
 * @param shared persons who shared it
 * @param commented persons who commented on it
 */
record TickerLine(
        int number,
        int hour,
        String author,
        String lean,
        ContentType type,
        int seen,
        int liked,
        int shared,
        int commented) {}

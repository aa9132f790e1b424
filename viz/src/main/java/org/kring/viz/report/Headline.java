package org.kring.viz.report;

import java.util.List;

/**
 * An outcome that people who decide ask for first.
 *
 * @param outcome name of a run metric
 * @param question the question it answers
 */
record Headline(String outcome, String question) {

    static final Headline RISK = new Headline("isolationRisk", "Whose clients end up least isolated?");

    static final Headline COST = new Headline("staffHours", "What does it cost?");

    /** In the order of the page. */
    static final List<Headline> ALL = List.of(
            new Headline("reachShareOfClients", "Who reaches most clients?"),
            new Headline("interactionsPerStaffHour", "What does a staff hour bring?"),
            RISK,
            new Headline("offRadarClients", "Who leaves fewest clients off the radar?"),
            COST);
}

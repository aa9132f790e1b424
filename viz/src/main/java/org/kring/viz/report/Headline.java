package org.kring.viz.report;

import java.util.List;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.viz.style.Numerals;

/**
 * An outcome that people who decide ask for first.
 *
 * @param outcome name of a run metric
 * @param question the question it answers
 * @param column heading of its column, with unit and denominator
 * @param share whether it is a share, written in per cent
 */
record Headline(String outcome, String question, String column, boolean share) {

    static final Headline RISK = new Headline(
            "isolationRisk", "Whose clients end up least isolated?", "At isolation risk, % of clients", true);

    /** In the order of the page: people first, then contact, then cost. */
    static final List<Headline> ALL = List.of(
            RISK,
            new Headline("reachShareOfClients", "Who reaches most clients?", "Clients reached, % of clients", true),
            new Headline(
                    "engagedPerReached",
                    "Where do people who see a post react to it?",
                    "Reactions, % of first views",
                    true),
            new Headline(
                    "interactionsPerStaffHour", "What does a staff hour bring?", "Interactions per staff hour", false),
            new Headline("staffHours", "What does it cost?", "Staff hours, whole period", false));

    String cell(Estimate e) {
        if (Double.isNaN(e.mean())) {
            return Numerals.UNDEFINED;
        }
        return "%s (%s to %s)".formatted(number(e.mean()), number(e.low()), number(e.high()));
    }

    private String number(double x) {
        return share ? Numerals.fixed(100.0 * x, 1) : Numerals.plain(x);
    }
}

package org.kring.viz.report;

import java.util.List;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.viz.chart.Findings;
import org.kring.viz.report.ReportPage.Cell;
import org.kring.viz.style.Numerals;

/**
 * An outcome that people who decide ask for first.
 *
 * @param outcome name of a run metric
 * @param question the question it answers
 * @param column heading of its column, with unit and denominator
 * @param unit what stands behind a number
 * @param share whether it is a share, written in per cent
 */
record Headline(String outcome, String question, String column, String unit, boolean share) {

    static final Headline RISK = new Headline(
            "isolationRisk",
            "Whose clients end up least isolated?",
            "At isolation risk, % of clients",
            "% of clients at risk",
            true);

    /** In the order of the page: people first, then contact, then cost. */
    static final List<Headline> ALL = List.of(
            RISK,
            new Headline(
                    "reachShareOfClients",
                    "Who reaches most clients?",
                    "Clients reached, % of clients",
                    "% of clients reached",
                    true),
            new Headline(
                    "engagedPerReached",
                    "Where do people who see a post react to it?",
                    "Reactions, % of first views",
                    "% of first views lead to an action",
                    true),
            new Headline(
                    "interactionsPerStaffHour",
                    "What does a staff hour bring?",
                    "Interactions per staff hour",
                    "interactions per staff hour",
                    false),
            new Headline("staffHours", "What does it cost?", "Staff hours, whole period", "staff hours", false));

    static final Headline COST = ALL.get(ALL.size() - 1);

    /** All but the cost. */
    static final List<Headline> MEASURED = ALL.subList(0, ALL.size() - 1);

    Cell cell(Estimate e) {
        if (Double.isNaN(e.mean())) {
            return new Cell(Numerals.UNDEFINED);
        }
        return new Cell(number(e.mean()), "%s to %s".formatted(number(e.low()), number(e.high())));
    }

    /** How much a strategy achieves, with interval; for isolation risk also what it changes. */
    String amount(Findings findings, String arm) {
        Cell cell = cell(findings.estimate(outcome, arm));
        String level =
                cell.interval().isEmpty() ? cell.value() : "%s %s (%s)".formatted(cell.value(), unit, cell.interval());
        PairDifference change = findings.toReference(outcome, arm);
        if (!equals(RISK) || Double.isNaN(change.difference())) {
            return level;
        }
        return "%s, %s points against %s (%s to %s)"
                .formatted(
                        level,
                        Numerals.signed(100.0 * change.difference(), 2),
                        change.b(),
                        Numerals.signed(100.0 * change.low(), 2),
                        Numerals.signed(100.0 * change.high(), 2));
    }

    private String number(double x) {
        return share ? Numerals.fixed(100.0 * x, 1) : Numerals.plain(x);
    }
}

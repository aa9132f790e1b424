package org.kring.experiments.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/** The front of a search in words. */
public final class FrontText {

    private static final String SHARE = "share of ";
    private static final int LONGEST = 28;

    private FrontText() {}

    /**
     * What was found.
     *
     * @param front a front
     * @return lines of text, each with its end
     */
    public static String of(Front front) {
        SearchPlan plan = front.plan();
        StringBuilder text = new StringBuilder();
        long searched = front.candidates().stream()
                .filter(each ->
                        each.stage() == Candidate.Stage.SEARCH && !each.values().isEmpty())
                .count();
        long failed = front.candidates().stream()
                .filter(each -> !each.failure().isEmpty())
                .count();
        line(
                text,
                "%s: %d different settings in %d generations of %d, %d replicates of each with the same luck; %d failed.",
                plan.search(),
                searched,
                plan.generations() + 1,
                plan.population(),
                plan.replicates(),
                failed);
        line(
                text,
                "The front, judged anew with %d replicates that the search has not seen; with 95 %% intervals; change: less the strategy"
                        + " as it stands, on the same people with the same luck:",
                plan.check());
        for (int i = 0; i < front.rows().size(); i++) {
            Front.Row row = front.rows().get(i);
            line(text, "  %2d %-7s %s", i + 1, status(row), row.isAsItStands() ? "nothing turned" : levers(plan, row));
            line(text, "     means:   %s", objectives(plan, row.now(), " %"));
            if (!row.isAsItStands()) {
                line(text, "     change:  %s", objectives(plan, row.difference(), " % points"));
            }
        }
        for (int i = 0; i < plan.outcomes().size(); i++) {
            double flattery = scale(plan.outcomes().get(i)) * front.flattery(i);
            if (Double.isFinite(flattery)) {
                line(
                        text,
                        "With fresh luck the change in %s was %s%s %s on average over the front than in the search.",
                        plan.outcomes().get(i),
                        number(Math.abs(flattery)),
                        scale(plan.outcomes().get(i)) == 1.0 ? "" : " % points",
                        flattery >= 0.0 ? "worse" : "better");
            }
        }
        return text.toString();
    }

    private static String status(Front.Row row) {
        String status = FrontTables.status(row);
        return status.equals("asItStands") ? "as is" : status;
    }

    private static String objectives(SearchPlan plan, List<Front.Estimate> estimates, String ofShare) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < plan.outcomes().size(); i++) {
            String outcome = plan.outcomes().get(i);
            double scale = scale(outcome);
            Front.Estimate now = estimates.get(i);
            parts.add("%s %s (%s to %s)"
                    .formatted(
                            outcome,
                            number(scale * now.mean()) + (scale == 1.0 ? "" : ofShare),
                            number(scale * now.low()),
                            number(scale * now.high())));
        }
        return String.join("; ", parts);
    }

    private static String levers(SearchPlan plan, Front.Row row) {
        return IntStream.range(0, row.values().size())
                .mapToObj(i -> "%s %s"
                        .formatted(
                                plan.paths().get(i).substring("strategy.".length()),
                                cut(row.values().get(i))))
                .collect(Collectors.joining(", "));
    }

    private static String cut(String value) {
        if (value.matches("-?\\d+\\.\\d{4,}")) {
            return String.format(Locale.ROOT, "%.3f", Double.parseDouble(value));
        }
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "\u2026";
    }

    /**
     * What a value is multiplied by for people.
     *
     * @param outcome name of an outcome
     * @return 100 for a share, else 1
     */
    public static double scale(String outcome) {
        return unit(outcome).startsWith(SHARE) ? 100.0 : 1.0;
    }

    /**
     * The unit of an outcome.
     *
     * @param outcome its name
     * @return its unit as the metric has it
     */
    public static String unit(String outcome) {
        return Metrics.run().stream()
                .filter(metric -> metric.name().equals(outcome))
                .findFirst()
                .map(Metric::unit)
                .orElse("");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "not defined" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}

package org.kring.viz.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kring.experiments.calibrate.Posterior;
import org.kring.experiments.calibrate.PosteriorSummary;

/** The result of a calibration for a terminal. */
final class PosteriorText {

    /** From which correlation on two parameters are said to be known only together. */
    private static final double STRONG = 0.5;

    /** With fewer effective sets a correlation is too uncertain to name: at 50 its standard error is still up to 0.14. */
    private static final int ENOUGH = 50;

    private static final int DIGITS = 3;

    private final Posterior posterior;
    private final PosteriorSummary summary;

    PosteriorText(Posterior posterior) {
        this.posterior = posterior;
        summary = posterior.summary();
    }

    void print(PrintWriter out) {
        out.println(text(
                "%d parameter sets, worth %.0f equally weighted ones, after %d generations and %d simulations.",
                summary.particles(), summary.effectiveSize(), summary.generations(), summary.simulations()));
        out.println("It ended because " + posterior.reason().because() + ".");
        out.println(text(
                "The farthest is %.2f tolerances from the targets on average; the last generation accepted %.0f %%.",
                summary.tolerances(), 100.0 * summary.acceptance()));
        if (summary.earlierSets() > 0) {
            out.println(text(
                    "They rest on %d different sets of the %d that the stage before has found.",
                    summary.earlierSets(), posterior.problem().earlier().sets().size()));
        }
        if (summary.failed() > 0) {
            out.println(summary.failed() + " parameter sets were refused by the model or left a target undefined.");
        }
        out.println();
        Columns.print(out, parameters());
        out.println();
        Columns.print(out, targets());
        List<PosteriorSummary.Pair> together = together();
        if (!together.isEmpty()) {
            out.println();
        }
        together.forEach(pair -> out.println(
                text("Only together: %s and %s, correlation %.2f", pair.a(), pair.b(), pair.correlation())));
    }

    private List<PosteriorSummary.Pair> together() {
        if (summary.effectiveSize() < ENOUGH) {
            return List.of();
        }
        return summary.correlations().stream()
                .filter(pair -> Math.abs(pair.correlation()) >= STRONG)
                .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.correlation())))
                .toList();
    }

    private List<List<String>> parameters() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("PARAMETER", "PRIOR", "MEDIAN", "95 %", "NARROWER BY"));
        summary.parameters()
                .forEach(each -> rows.add(List.of(
                        each.parameter(),
                        range(each.low(), each.high()),
                        number(each.median()),
                        range(each.q025(), each.q975()),
                        text("%.0f %%", 100.0 * each.shrinkage()))));
        return rows;
    }

    private List<List<String>> targets() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("TARGET", "ASKED", "MEDIAN", "90 %", "WITHIN TOLERANCE"));
        summary.targets()
                .forEach(each -> rows.add(List.of(
                        each.target(),
                        number(each.value()) + " +- " + number(each.tolerance()),
                        number(each.median()),
                        range(each.q050(), each.q950()),
                        text("%.0f %%", 100.0 * each.within()))));
        return rows;
    }

    private static String range(double low, double high) {
        return number(low) + " to " + number(high);
    }

    private static String number(double value) {
        return Numbers.plain(value, DIGITS);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

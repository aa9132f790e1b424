package org.kring.experiments.sensitivity;

import java.util.List;
import java.util.stream.Collectors;
import org.kring.experiments.analysis.NumberText;
import org.kring.experiments.analysis.SweepScale;
import org.kring.experiments.sensitivity.Sensitivity.Result;

/** What indices say, in sentences; no number without its interval. */
public final class SensitivityVerdict {

    private static final int MOST_PAIRS = 3;
    private static final int MOST_NAMES = 6;

    private SensitivityVerdict() {}

    /**
     * What one target hangs on.
     *
     * @param method the method
     * @param result what was found
     * @return two to five sentences
     */
    public static String of(SensitivityMethod method, Result result) {
        List<Index> main = result.of(method.main());
        String words = result.target().words();
        if (result.blocks() < 2) {
            return "Nothing can be said about %s: %d of the %s have a value at every point."
                    .formatted(words, result.blocks(), method.blocks());
        }
        if (Double.isNaN(main.get(0).value())) {
            return "Between the points, %s varies no more than by luck.".formatted(words);
        }
        if (main.get(0).value() == 0.0) {
            return "No factor changes %s: it is the same at every point.".formatted(words);
        }
        if (main.stream().noneMatch(Index::isTold) && !Double.isNaN(main.get(0).floor())) {
            return "None of the %d factors is told apart from noise for %s.".formatted(main.size(), words);
        }
        return leader(method, result, main.get(0)) + noise(main) + pairs(result) + convergence(main);
    }

    /**
     * The unit of a change.
     *
     * @param outcome name of an outcome
     * @return its unit; percentage points for shares
     */
    public static String unit(String outcome) {
        return SweepScale.of(outcome).unit().replaceFirst("^% of", "percentage points of");
    }

    /**
     * A number of an index in its unit.
     *
     * @param target what the index is about
     * @param kind its kind
     * @param value the number
     * @return shares with two decimals; else as the outcome is written, or a plain number for variances
     */
    public static String text(Target target, IndexKind kind, double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return isBare(target, kind)
                ? NumberText.signed(value, 2)
                : SweepScale.of(target.outcome()).text(value);
    }

    /**
     * What an index is multiplied by before it is written.
     *
     * @param target what it is taken of
     * @param kind its kind
     * @return 100 where the outcome is a share and the index has its unit, else 1
     */
    public static double scale(Target target, IndexKind kind) {
        return isBare(target, kind) ? 1.0 : SweepScale.of(target.outcome()).factor();
    }

    /** Whether an index has no unit of the outcome. */
    private static boolean isBare(Target target, IndexKind kind) {
        return kind.isShare() || target.quantity() == Target.Quantity.LOG_VARIANCE;
    }

    private static String leader(SensitivityMethod method, Result result, Index first) {
        String name = method == SensitivityMethod.MORRIS ? "mu*" : "total";
        return "%s matters most for %s (%s %s, %s to %s; first in %s of resamplings)."
                .formatted(
                        first.factor(),
                        result.target().words(),
                        name,
                        text(result.target(), first.kind(), first.value()),
                        text(result.target(), first.kind(), first.low()),
                        text(result.target(), first.kind(), first.high()),
                        share(result.lead()));
    }

    private static String noise(List<Index> main) {
        if (Double.isNaN(main.get(0).floor())) {
            return " What is noise is not known: that takes two replicates or more.";
        }
        List<String> untold = main.stream()
                .filter(index -> !index.isTold())
                .map(Index::factor)
                .toList();
        return untold.isEmpty()
                ? " All %d factors are told apart from noise.".formatted(main.size())
                : " %d of %d factors %s not told apart from noise: %s."
                        .formatted(untold.size(), main.size(), untold.size() == 1 ? "is" : "are", named(untold));
    }

    private static String pairs(Result result) {
        List<Index> together = result.of(IndexKind.SECOND).stream()
                .filter(index -> index.isTold() && (index.low() > 0.0 || index.high() < 0.0))
                .limit(MOST_PAIRS)
                .toList();
        return together.isEmpty()
                ? ""
                : together.stream()
                        .map(index -> "%s with %s %s (%s to %s)"
                                .formatted(
                                        index.factor(),
                                        index.with(),
                                        text(result.target(), index.kind(), index.value()),
                                        text(result.target(), index.kind(), index.low()),
                                        text(result.target(), index.kind(), index.high())))
                        .collect(Collectors.joining("; ", " Together act ", "."));
    }

    private static String convergence(List<Index> main) {
        long converged = main.stream()
                .filter(index -> index.convergence() == Convergence.CONVERGED)
                .count();
        return converged == main.size()
                ? " All have converged."
                : " Converged: %d of %d; a larger sample would tell more.".formatted(converged, main.size());
    }

    private static String named(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : "%s and %d others"
                        .formatted(String.join(", ", names.subList(0, MOST_NAMES)), names.size() - MOST_NAMES);
    }

    private static String share(double share) {
        return share >= 0.995 ? "over 99 %" : NumberText.signed(100.0 * share, 0) + " %";
    }
}

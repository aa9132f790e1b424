package org.kring.viz.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kring.experiments.design.MorrisTrajectories;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.IndexKind;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.sensitivity.SensitivityVerdict;
import org.kring.experiments.sensitivity.Target;

/** A sensitivity analysis in plain tables and plain words, for the console. */
final class SensitivityText {

    private final Sensitivity sensitivity;

    private SensitivityText(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    /**
     * The summary: for every outcome the table of the factors and what it says.
     *
     * @param study name of the study
     * @param sensitivity what was found
     * @param shown the results that are printed
     * @return several lines
     */
    static String of(String study, Sensitivity sensitivity, List<Result> shown) {
        SensitivityText text = new SensitivityText(sensitivity);
        List<String> lines = new ArrayList<>();
        lines.add(text.head(study));
        shown.forEach(result -> lines.addAll(text.block(result)));
        lines.add("");
        lines.addAll(text.method());
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    /**
     * Which values of the factors no run has, because the grid of the trajectories is coarser than their lists.
     *
     * @param design the trajectories
     * @return a line, or nothing
     */
    static String leftOut(MorrisTrajectories design) {
        if (design.leftOut().isEmpty()) {
            return "";
        }
        String values = design.leftOut().entrySet().stream()
                .map(factor -> factor.getKey() + " = " + String.join(", ", factor.getValue()))
                .collect(Collectors.joining("; "));
        return "On this grid no run has %s; --grid %d has runs with every value.%n"
                .formatted(values, design.levelsForAll());
    }

    private String head(String study) {
        return "%s: %s of %d factors%s, %d %s, %d replicates with the same luck at every point."
                .formatted(
                        study,
                        isMorris() ? "elementary effects (Morris)" : "shares of the variance (Sobol')",
                        sensitivity.factors().size(),
                        sensitivity.factors().stream().allMatch(name -> name.contains(".")) ? "" : " and groups",
                        sensitivity.planned(),
                        sensitivity.method().blocks(),
                        sensitivity.replicates());
    }

    private List<String> block(Result result) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(title(result));
        if (result.blocks() > 1 && result.of(sensitivity.method().main()).get(0).value() > 0.0) {
            lines.addAll(Columns.lines(isMorris() ? morris(result) : sobol(result)));
        }
        if (result.blocks() < sensitivity.planned()) {
            lines.add("%d of %d %s count; the others lack a run or a value and are left out whole."
                    .formatted(
                            result.blocks(),
                            sensitivity.planned(),
                            sensitivity.method().blocks()));
        }
        lines.add(SensitivityVerdict.of(sensitivity.method(), result));
        luck(result.target()).ifPresent(lines::add);
        return lines;
    }

    private String title(Result result) {
        Target target = result.target();
        return isMorris()
                ? "%s (%s)".formatted(target.words(), SensitivityVerdict.unit(target.outcome()))
                : target.words() + " (shares of its variance)";
    }

    private List<List<String>> morris(Result result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("factor", "mu*", "95 % interval", "noise floor", "mu", "sigma", "verdict"));
        for (Index index : result.of(IndexKind.MU_STAR)) {
            rows.add(List.of(
                    index.factor(),
                    text(result, index.kind(), index.value()),
                    interval(result, index),
                    text(result, index.kind(), index.floor()),
                    value(result, IndexKind.MU, index.factor()),
                    value(result, IndexKind.SIGMA, index.factor()),
                    verdict(index)));
        }
        return rows;
    }

    private List<List<String>> sobol(Result result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("factor", "total", "95 % interval", "noise floor", "first", "95 % interval", "verdict"));
        for (Index index : result.of(IndexKind.TOTAL)) {
            Optional<Index> first = result.of(IndexKind.FIRST, index.factor());
            rows.add(List.of(
                    index.factor(),
                    text(result, index.kind(), index.value()),
                    interval(result, index),
                    text(result, index.kind(), index.floor()),
                    value(result, IndexKind.FIRST, index.factor()),
                    first.map(each -> interval(result, each)).orElse("-"),
                    verdict(index)));
        }
        return rows;
    }

    private static String verdict(Index index) {
        boolean untold = !Double.isNaN(index.floor()) && !index.isTold();
        return (untold ? "~ noise; " : "") + index.convergence().words();
    }

    /** What the variance over replicates hangs on; nothing where it cannot be told. */
    private Optional<String> luck(Target target) {
        return sensitivity.results().stream()
                .filter(result -> result.target().quantity() == Target.Quantity.LOG_VARIANCE
                        && result.target().outcome().equals(target.outcome())
                        && result.target().arm().equals(target.arm())
                        && result.target().against().equals(target.against())
                        && result.blocks() > 1)
                .findFirst()
                .map(result -> SensitivityVerdict.of(sensitivity.method(), result));
    }

    private List<String> method() {
        return List.of(
                isMorris()
                        ? "mu*: mean size of what the outcome changes when the factor moves over its whole range; mu: with its sign; sigma: how much that"
                                + " depends on where the factors stand."
                        : "total: share of the variance over all points that the factor has a part in; first: what it explains alone. Noise is taken off"
                                + " on average.",
                "~ noise: the noise of the replicates alone reaches as much in 1 of 20 cases. Intervals: bootstrap over %s, each by itself."
                        .formatted(sensitivity.method().blocks()),
                "converged: interval no wider than %s %s, and moved by no more than half of that since half of the sample."
                        .formatted(
                                Numbers.plain(sensitivity.width()),
                                isMorris() ? "of the largest mu*" : "of the variance"));
    }

    private boolean isMorris() {
        return sensitivity.method() == SensitivityMethod.MORRIS;
    }

    private static String value(Result result, IndexKind kind, String factor) {
        return result.of(kind, factor)
                .map(index -> text(result, kind, index.value()))
                .orElse("-");
    }

    private static String interval(Result result, Index index) {
        return "%s to %s".formatted(text(result, index.kind(), index.low()), text(result, index.kind(), index.high()));
    }

    private static String text(Result result, IndexKind kind, double value) {
        return SensitivityVerdict.text(result.target(), kind, value);
    }
}

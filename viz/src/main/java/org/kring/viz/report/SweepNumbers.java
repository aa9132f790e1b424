package org.kring.viz.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.analysis.SweepComparison.PointEstimate;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.study.RunId;
import org.kring.model.observe.Metrics;
import org.kring.viz.chart.FactorWords;
import org.kring.viz.chart.Scale;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The numbers of a sweep as the page writes them, each with its cell. */
final class SweepNumbers {

    /** Path of the observed weeks. */
    static final String WEEKS = "horizon.weeks";

    private static final String POINTS = "analysis/points.csv#";

    private final SweepComparison comparison;
    private final SweepComparison work;
    private final int weeks;
    private final Messages words;
    private final FactorWords factors;

    SweepNumbers(SweepModel model) {
        comparison = model.comparison();
        work = model.work();
        weeks = model.weeks();
        words = model.words();
        factors = FactorWords.of(comparison, words);
    }

    FactorWords factors() {
        return factors;
    }

    /** The means of a strategy at all points where it has one, from the lowest to the highest. */
    List<PointEstimate> sorted(String outcome, String arm) {
        return comparison.estimates().stream()
                .filter(e -> e.outcome().equals(outcome) && e.arm().equals(arm) && !Double.isNaN(e.mean()))
                .sorted(Comparator.comparingDouble((PointEstimate e) -> factor(e) * e.mean())
                        .thenComparingInt(PointEstimate::point))
                .toList();
    }

    String unit(String outcome) {
        return Scale.of(Metrics.run(outcome), weeks, words).unit();
    }

    /** Whether its hours cannot be told by the week for several points at once, for these last different numbers of weeks. */
    boolean isUneven(String outcome) {
        double total = Scale.of(Metrics.run(outcome), 0, words).factor();
        double weekly = Scale.of(Metrics.run(outcome), weeks, words).factor();
        return comparison.runs().paths().contains(WEEKS) && total != weekly;
    }

    double factor(PointEstimate e) {
        return Scale.of(Metrics.run(e.outcome()), weeks(e.point()), words).factor();
    }

    /** Observed weeks at a point; there is a level for it if they are a factor. */
    private int weeks(int point) {
        int factor = comparison.runs().paths().indexOf(WEEKS);
        return factor < 0 ? weeks : Integer.parseInt(point(point).values().get(factor));
    }

    Cited mean(PointEstimate e) {
        return cited(e, "mean", e.mean());
    }

    /** A mean with its interval, where the runs give one. */
    String interval(PointEstimate e, Prose prose) {
        if (Double.isInfinite(e.high()) || e.low() == e.high()) {
            return prose.number(mean(e));
        }
        return prose.say("report.interval", mean(e), cited(e, "low", e.low()), cited(e, "high", e.high()));
    }

    private Cited cited(PointEstimate e, String column, double value) {
        double factor = factor(e);
        String source = "%spoint=%s;arm=%s;outcome=%s;%s"
                .formatted(POINTS, RunId.point(e.point()), e.arm(), e.outcome(), column);
        return new Cited(words.numerals().plain(factor * value), source, factor);
    }

    /** The mean of a strategy over all points with a level; NaN if there is none. */
    double levelMean(String outcome, String arm, String path, String level) {
        int factor = comparison.runs().paths().indexOf(path);
        return comparison.estimates().stream()
                .filter(e -> e.outcome().equals(outcome) && e.arm().equals(arm) && !Double.isNaN(e.mean()))
                .filter(e -> point(e.point()).values().get(factor).equals(level))
                .mapToDouble(PointEstimate::mean)
                .average()
                .orElse(Double.NaN);
    }

    Cited levelCited(String outcome, String arm, String path, String level) {
        double factor = Scale.of(Metrics.run(outcome), weeks, words).factor();
        String source = "%s%s=%s;arm=%s;outcome=%s;mean(mean)".formatted(POINTS, path, level, arm, outcome);
        return new Cited(words.numerals().plain(factor * levelMean(outcome, arm, path, level)), source, factor);
    }

    /** A level; a number names the table that it stands in. */
    Told level(String path, String level, String source) {
        String text = factors.level(path, level);
        return level.matches("-?[0-9.]+") ? new Term(source, 1.0).told(text) : Told.of(text);
    }

    Told level(String path, String level) {
        return level(path, level, "%s%s=%s;max(%s)".formatted(POINTS, path, level, path));
    }

    /**
     * Where a mean is lowest or highest: the levels that all points with that very mean share, for a factor that makes no
     * difference there has no place in it.
     */
    Told place(PointEstimate e) {
        List<String> paths = comparison.runs().paths();
        List<PointEstimate> tied = sorted(e.outcome(), e.arm()).stream()
                .filter(other -> factor(other) * other.mean() == factor(e) * e.mean())
                .toList();
        String row = "%spoint=%s;arm=%s;outcome=%s;".formatted(POINTS, RunId.point(e.point()), e.arm(), e.outcome());
        List<Told> shared = IntStream.range(0, paths.size())
                .filter(i -> tied.stream()
                                .map(other -> point(other.point()).values().get(i))
                                .distinct()
                                .count()
                        == 1)
                .mapToObj(i -> Told.joined(
                        " ",
                        List.of(
                                Told.of(factors.shortName(paths.get(i)) + ":"),
                                level(paths.get(i), point(e.point()).values().get(i), row + paths.get(i)))))
                .toList();
        if (shared.isEmpty()) {
            return words.tell("sweep.table.any");
        }
        return words.tell(tied.size() > 1 ? "sweep.table.several" : "sweep.table.at", Told.joined("; ", shared));
    }

    /** The highest mean of dropped work by the week, with the point where it is. */
    Optional<PointEstimate> mostUndone(String arm) {
        return work.estimates().stream()
                .filter(e ->
                        e.outcome().equals(SweepModel.WORK.get(0)) && e.arm().equals(arm) && !Double.isNaN(e.mean()))
                .max(Comparator.comparingDouble(e -> e.mean() / weeks(e.point())));
    }

    /** Whether so much was dropped that it is worth a sentence. */
    boolean isUndone(PointEstimate e) {
        return e.mean() / weeks(e.point()) >= StudyNumbers.LEAST_UNDONE;
    }

    /** Hours of dropped work, or posts that appeared, a week at a point. */
    Cited weekly(String outcome, String arm, int point) {
        PointEstimate e = work.estimate(outcome, point, arm).orElseThrow();
        double factor = 1.0 / weeks(point);
        String source = "analysis/work.csv#point=%s;arm=%s;outcome=%s;mean".formatted(RunId.point(point), arm, outcome);
        return new Cited(words.numerals().fixed(factor * e.mean(), 1), source, factor);
    }

    /** The level of a factor at a point, if it is a factor. */
    Optional<Told> level(int point, String path) {
        int factor = comparison.runs().paths().indexOf(path);
        return factor < 0
                ? Optional.empty()
                : Optional.of(level(path, point(point).values().get(factor)));
    }

    private SweepRuns.Point point(int number) {
        return comparison.runs().points().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }
}

package org.kring.experiments.discovery;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.scenario.InputException;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;

/**
 * Which points of a sweep are cases.
 *
 * @param outcome what is looked at
 * @param strategy label of the arm that the question is about
 * @param against label of the arm that it is compared with, replicate by replicate; empty if its level is meant
 * @param kind what makes a point a case
 * @param threshold the level or difference that is passed, in the unit of the outcome; 0 for losing and winning
 */
public record Question(Metric outcome, String strategy, Optional<String> against, Kind kind, double threshold) {

    /** What makes a point a case. */
    public enum Kind {
        /** The strategy is worse on average than the other. */
        LOSES,
        /** The strategy is better on average than the other. */
        WINS,
        /** The mean is above the threshold. */
        ABOVE,
        /** The mean is below the threshold. */
        BELOW
    }

    /** Checks that parts fit together. */
    public Question {
        boolean comparing = kind == Kind.LOSES || kind == Kind.WINS;
        if (comparing && against.isEmpty()) {
            throw new IllegalArgumentException("losing and winning need another strategy");
        }
        if (comparing && outcome.direction() == Direction.NEITHER) {
            throw new InputException(
                    "%s: neither more nor less of it is better, so no strategy wins or loses by it"
                            .formatted(outcome.name()),
                    "--above or --below was meant, with a level or, with --against, a difference.");
        }
        if (!Double.isFinite(threshold)) {
            throw new InputException(
                    "the level must be a finite number, but was %s".formatted(threshold), "0 was meant.");
        }
        if (against.filter(strategy::equals).isPresent()) {
            throw new InputException(
                    "%s is compared with itself".formatted(strategy), "another strategy was meant with --against.");
        }
    }

    /**
     * What the question looks at, replicate by replicate.
     *
     * @param point a point
     * @return level or paired difference of the replicates in which it is defined
     */
    double[] values(SweepRuns.Point point) {
        double[] own = point.results().values(strategy, outcome.name());
        double[] other =
                against.map(arm -> point.results().values(arm, outcome.name())).orElseGet(() -> new double[own.length]);
        return IntStream.range(0, own.length)
                .mapToDouble(r -> own[r] - other[r])
                .filter(Double::isFinite)
                .toArray();
    }

    /** Whether the mean of these values makes a point a case. */
    boolean isCase(double[] values) {
        return isBeyond(mean(values));
    }

    /** Whether the point stands on its side of the threshold with its whole 95 % interval, by itself. */
    boolean isTold(double[] values) {
        if (values.length < 2) {
            return false;
        }
        double mean = mean(values);
        double squares =
                DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
        double half = Confidence.fixed().quantile(values.length, 1)
                * Math.sqrt(squares / (values.length - 1) / values.length);
        return isBeyond(mean - half) == isBeyond(mean + half) && Math.abs(mean - threshold) > half;
    }

    private boolean isBeyond(double mean) {
        return switch (kind) {
            case ABOVE -> mean > threshold;
            case BELOW -> mean < threshold;
            case LOSES -> outcome.direction() == Direction.HIGHER ? mean < threshold : mean > threshold;
            case WINS -> outcome.direction() == Direction.HIGHER ? mean > threshold : mean < threshold;
        };
    }

    static double mean(double[] values) {
        return DoubleStream.of(values).average().orElse(Double.NaN);
    }

    /**
     * The question as the beginning of a sentence.
     *
     * @return such as {@code closed-group loses to absent on isolationRisk}
     */
    public String clause() {
        String other = against.map(arm -> " less " + arm).orElse("");
        String number = Double.toString(threshold).replaceAll("\\.0$", "");
        return switch (kind) {
            case LOSES -> "%s loses to %s on %s".formatted(strategy, against.orElseThrow(), outcome.name());
            case WINS -> "%s beats %s on %s".formatted(strategy, against.orElseThrow(), outcome.name());
            case ABOVE -> "%s of %s%s is above %s".formatted(outcome.name(), strategy, other, number);
            case BELOW -> "%s of %s%s is below %s".formatted(outcome.name(), strategy, other, number);
        };
    }

    /**
     * A name for files.
     *
     * @return lower case letters, digits and dashes
     */
    public String slug() {
        return FileNames.slug(clause());
    }
}

package org.kring.experiments.pattern;

import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * What the model gives for a pattern.
 *
 * @param pattern the pattern
 * @param levels its level in every replicate
 */
public record PatternResult(Pattern pattern, List<Level> levels) {

    private static final double ENOUGH_IN_BAND = 0.8;

    /** Copies the levels; there must be at least one. */
    public PatternResult {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("levels must not be empty");
        }
    }

    /**
     * A quantile over the replicates.
     *
     * @param percent in (0,100]; 50 is the median
     * @return the quantile; NaN if the level is undefined in a replicate
     */
    public double quantile(double percent) {
        double[] values = levels.stream().mapToDouble(Level::value).toArray();
        for (double value : values) {
            if (Double.isNaN(value)) {
                return Double.NaN;
            }
        }
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_7)
                .evaluate(values, percent);
    }

    /**
     * The median over the replicates.
     *
     * @return the level in the middle
     */
    public double median() {
        return quantile(50);
    }

    /**
     * Share of replicates in the band.
     *
     * @return in [0,1]
     */
    public double shareInBand() {
        long inside =
                levels.stream().filter(level -> pattern.allows(level.value())).count();
        return (double) inside / levels.size();
    }

    /**
     * What the level rests on in the replicate where that is least.
     *
     * @return a number of what the pattern counts
     */
    public double smallestNumber() {
        return levels.stream().mapToDouble(Level::n).min().orElse(0.0);
    }

    /**
     * Whether the pattern is met (literature.md section 0).
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (smallestNumber() < pattern.minimum()) {
            return Verdict.TOO_FEW;
        }
        boolean stable = pattern.severity() == Severity.SOFT || shareInBand() >= ENOUGH_IN_BAND;
        return pattern.allows(median()) && stable ? Verdict.PASS : Verdict.FAIL;
    }

    /**
     * Whether the verdict is the known one.
     *
     * @return false if somebody has to look and decide
     */
    public boolean isAsKnown() {
        return (verdict() == Verdict.PASS) == (pattern.known() != Pattern.Known.FAILING);
    }

    /**
     * Whether it could not have come out otherwise.
     *
     * @return true if the pattern is met whatever the values are
     */
    public boolean isByConstruction() {
        return pattern.known() == Pattern.Known.BY_CONSTRUCTION;
    }

    /**
     * The result in one sentence.
     *
     * @return what is known, what came out, and on what it rests
     */
    public String toSentence() {
        LevelUnit unit = pattern.unit();
        return String.format(
                Locale.ROOT,
                "%s is known as %s and comes out as %s: %s for a band of %s to %s, %.0f %% of replicates inside, on %.0f %s",
                pattern.id(),
                pattern.known(),
                verdict(),
                unit.text(median()),
                unit.text(pattern.low()),
                unit.text(pattern.high()),
                100.0 * shareInBand(),
                smallestNumber(),
                pattern.counted());
    }
}

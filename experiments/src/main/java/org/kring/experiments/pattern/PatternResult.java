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
     * Whether a replicate alone rests on too few while all of them together rest on enough. Then one level is taken over all
     * replicates, for a band says nothing about levels that are mostly noise.
     *
     * @return true if the level that counts is {@link #together()} and not the median
     */
    public boolean isTakenTogether() {
        return smallestNumber() < pattern.minimum() && wholeNumber() >= pattern.minimum();
    }

    /**
     * The level over all replicates together: their mean, each weighing as much as it rests on. Of a share this is the
     * share in all of them.
     *
     * @return the level; replicates in which it is undefined are left out; NaN if it is in all
     */
    public double together() {
        double sum = 0.0;
        double weight = 0.0;
        for (Level level : levels) {
            if (!Double.isNaN(level.value())) {
                sum += level.value() * level.n();
                weight += level.n();
            }
        }
        return sum / weight;
    }

    /**
     * The level that is held against the band.
     *
     * @return the median, or the level over all replicates if it is taken together
     */
    public double level() {
        return isTakenTogether() ? together() : median();
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
     * What the level rests on in all replicates together.
     *
     * @return a number of what the pattern counts
     */
    public double wholeNumber() {
        return levels.stream().mapToDouble(Level::n).sum();
    }

    /**
     * Whether the pattern is met: the median in the band, and of a hard one four replicates in five (literature.md section 0).
     * A level that is taken together has to be in the band itself.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (wholeNumber() < pattern.minimum()) {
            return Verdict.TOO_FEW;
        }
        boolean stable = isTakenTogether() || pattern.severity() == Severity.SOFT || shareInBand() >= ENOUGH_IN_BAND;
        return pattern.allows(level()) && stable ? Verdict.PASS : Verdict.FAIL;
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
                unit.text(level()),
                unit.text(pattern.low()),
                unit.text(pattern.high()),
                100.0 * shareInBand(),
                isTakenTogether() ? wholeNumber() : smallestNumber(),
                pattern.counted());
    }
}

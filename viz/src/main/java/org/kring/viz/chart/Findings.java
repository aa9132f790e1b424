package org.kring.viz.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.experiments.example.Example;
import org.kring.experiments.result.StudyResults;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;

/**
 * The runs of a study with their statistics, as figures and report ask for them.
 *
 * @param results finished runs
 * @param comparison their statistics
 * @param words the language in which they are told
 * @param overWorlds whether each replicate is the mean of a plausible world of its own
 * @param example one run of each strategy; empty in folders that have none
 */
public record Findings(
        StudyResults results, Comparison comparison, Messages words, boolean overWorlds, Example example) {

    /**
     * The findings of a study in one world.
     *
     * @param results finished runs
     * @param comparison their statistics
     * @param words the language in which they are told
     */
    public Findings(StudyResults results, Comparison comparison, Messages words) {
        this(results, comparison, words, false, Example.NONE);
    }

    /**
     * The key of a message that has a wording of its own for a study over worlds.
     *
     * @param key key of the usual wording
     * @return the key to say
     */
    public String key(String key) {
        return overWorlds ? key + ".worlds" : key;
    }

    /**
     * The looks of all strategies.
     *
     * @return one look per arm, in the order of the study
     */
    public List<ArmStyle> styles() {
        return Palette.of(results.arms(), results.reference()).stream()
                .map(style -> style.called(words.strategy(style.label())))
                .toList();
    }

    /**
     * The looks of the strategies that are compared with the reference.
     *
     * @return one look per arm but the reference
     */
    public List<ArmStyle> challengers() {
        return styles().stream()
                .filter(style -> !style.label().equals(results.reference()))
                .toList();
    }

    /**
     * Mean of an outcome.
     *
     * @param outcome name of a run metric
     * @param arm label of an arm
     * @return the estimate; {@code NaN} with n = 0 if the comparison has none
     */
    public Estimate estimate(String outcome, String arm) {
        return comparison.estimates().stream()
                .filter(e -> e.outcome().equals(outcome) && e.arm().equals(arm))
                .findFirst()
                .orElse(new Estimate(outcome, arm, Double.NaN, Double.NaN, Double.NaN, 0));
    }

    /**
     * Paired difference of an arm to the reference.
     *
     * @param outcome name of a run metric
     * @param arm label of an arm
     * @return arm minus reference; {@code NaN} with n = 0 if the comparison has none
     */
    public PairDifference toReference(String outcome, String arm) {
        return difference(outcome, arm, results.reference());
    }

    /**
     * Paired difference of two arms.
     *
     * @param outcome name of a run metric
     * @param arm label of an arm
     * @param other label of another
     * @return arm minus other; {@code NaN} with n = 0 if the comparison has none
     */
    public PairDifference difference(String outcome, String arm, String other) {
        for (PairDifference pair : comparison.pairs()) {
            if (pair.outcome().equals(outcome)) {
                if (pair.a().equals(arm) && pair.b().equals(other)) {
                    return pair;
                }
                if (pair.a().equals(other) && pair.b().equals(arm)) {
                    return pair.flipped();
                }
            }
        }
        double none = Double.NaN;
        return new PairDifference(outcome, arm, other, none, none, none, none, 0, none, none, none);
    }

    /**
     * Whether the runs have a number; those of older programs lack some.
     *
     * @param outcome name of a run metric
     * @return true if it is defined in any run
     */
    public boolean has(String outcome) {
        return results.arms().stream().anyMatch(arm -> Double.isFinite(mean(outcome, arm)));
    }

    /**
     * Mean of a run metric over the replicates in which it is defined.
     *
     * @param outcome name of a run metric
     * @param arm label of an arm
     * @return the mean, {@code NaN} if it is defined in none
     */
    public double mean(String outcome, String arm) {
        return Arrays.stream(results.values(arm, outcome))
                .filter(x -> !Double.isNaN(x))
                .average()
                .orElse(Double.NaN);
    }

    /**
     * Number of observed weeks.
     *
     * @return weeks, 0 if there is no run
     */
    public int weeks() {
        return results.replicates() == 0
                ? 0
                : results.runs(results.reference()).get(0).weekly().get(0).size();
    }

    /**
     * The strategy that all are compared with, as people call it.
     *
     * @return its name in words
     */
    public String referenceName() {
        return words.strategy(results.reference());
    }

    /**
     * The cell that holds the number of replicates, or of worlds: intervals over worlds have another n if some stem from one set.
     *
     * @return path of the table and the cell in it
     */
    public String replicatesCell() {
        return overWorlds
                ? "analysis/worlds.csv#outcome=isolationRisk;a=%s;b=%s;worlds"
                        .formatted(results.arms().get(1), results.arms().get(0))
                : "analysis/estimates.csv#outcome=staffHours;arm=%s;n".formatted(results.reference());
    }

    /**
     * How many replicates there are, or how many worlds, in words.
     *
     * @return such as 30 replicates or 30 worlds
     */
    public String replicates() {
        return words.say(overWorlds ? "worlds" : "replicates", results.replicates());
    }

    /**
     * Staff hours a week, mean over replicates.
     *
     * @param arm label of an arm
     * @return hours a week, {@code NaN} if unknown
     */
    public double staffHoursPerWeek(String arm) {
        return mean("staffHours", arm) / weeks();
    }

    /**
     * Hours of work a week that did not fit into the staff hours, mean over replicates.
     *
     * @param arm label of an arm
     * @return hours a week, {@code NaN} if unknown
     */
    public double overflowHoursPerWeek(String arm) {
        return mean("overflowHours", arm) / weeks();
    }

    /**
     * Paid impressions a week, mean over replicates.
     *
     * @param arm label of an arm
     * @return impressions a week, 0 without a boost, {@code NaN} if unknown
     */
    public double paidImpressionsPerWeek(String arm) {
        return mean("paidImpressions", arm) / weeks();
    }

    /**
     * Confidence of the simultaneous intervals of an outcome, in per cent.
     *
     * @param outcome name of a run metric
     * @return such as 95 %
     */
    public String confidence(String outcome) {
        return comparison.pairs().stream()
                .filter(pair -> pair.outcome().equals(outcome))
                .map(PairDifference::confidence)
                .findFirst()
                .map(confidence -> words.numerals().percent(confidence, 0))
                .orElse(words.numerals().percent(0.95, 0));
    }

    /**
     * Looks by name.
     *
     * @return one look per arm
     */
    public Map<String, ArmStyle> stylesByArm() {
        return styles().stream().collect(Collectors.toMap(ArmStyle::label, Function.identity()));
    }
}

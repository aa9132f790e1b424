package org.kring.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.model.observe.Metrics;

/** Who is worse off with a strategy, in words. */
final class LoserText {

    private final String reference;
    private final StaffHours hours;
    private final double confidence;

    LoserText(String reference, StaffHours hours, double confidence) {
        this.reference = reference;
        this.hours = hours;
        this.confidence = confidence;
    }

    /**
     * Sentences about one arm.
     *
     * @param arm label of the arm
     * @param effects its thirds
     * @return one sentence per third that is worse off beyond doubt, or one that says there is none
     */
    List<String> sentences(String arm, List<ThirdEffect> effects) {
        List<String> sentences = new ArrayList<>();
        for (ThirdEffect effect : effects) {
            if (effect.low() > 0.0) {
                sentences.add("%s: %s.".formatted(arm, difference(effect)));
            }
        }
        return sentences.isEmpty() ? List.of(arm + ": " + none(effects)) : sentences;
    }

    private String difference(ThirdEffect effect) {
        Phrase phrase = Wording.phrase(Metrics.run(Intervals.metricOf(effect.third())));
        return new DifferenceText(phrase, hours)
                .difference(reference, effect.difference(), effect.low(), effect.high(), confidence);
    }

    private String none(List<ThirdEffect> effects) {
        double worst = effects.stream().mapToDouble(ThirdEffect::high).max().orElse(Double.POSITIVE_INFINITY) * 100.0;
        if (!Double.isFinite(worst)) {
            return "too few replicates to say who is worse off.";
        }
        if (worst <= 0.0) {
            return "no third is worse off than with %s.".formatted(reference);
        }
        return "no third is measurably worse off than with %s (at most %s more of every 100 clients in any third)."
                .formatted(reference, NumberText.size(worst, NumberText.decimals(worst)));
    }
}

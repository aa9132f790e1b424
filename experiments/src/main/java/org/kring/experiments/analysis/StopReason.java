package org.kring.experiments.analysis;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kring.experiments.analysis.PrecisionRule.Stopped;
import org.kring.experiments.analysis.PrecisionRule.Target;
import org.kring.experiments.result.StudyResults;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/**
 * Why a study stopped growing, for a reader.
 *
 * @param stopped the reason
 * @param because a clause that follows "it stopped because", with outcomes, half-widths and units
 */
public record StopReason(Stopped stopped, String because) {

    private static final String SHARE = "share of ";

    /**
     * A study whose number of replicates was fixed.
     *
     * @return the reason
     */
    public static StopReason givenBeforehand() {
        return new StopReason(Stopped.MAXIMUM, "the number of replicates was given beforehand");
    }

    /**
     * A study that ran until a rule was content.
     *
     * @param rule the rule
     * @param results the runs of the study that stopped
     * @return the reason
     */
    public static StopReason of(PrecisionRule rule, StudyResults results) {
        boolean reached = rule.reached(results);
        List<String> known = rule.targets().stream()
                .map(target -> known(target, rule.halfWidth(results, target.outcome()), reached))
                .toList();
        String because = "%s%s; other outcomes were not asked to be known that precisely"
                .formatted(
                        reached ? "" : "the largest number of replicates allowed was reached, and ",
                        String.join(", ", known));
        return new StopReason(rule.stopped(results), because);
    }

    private static String known(Target target, double halfWidth, boolean reached) {
        Metric metric = Metrics.run(target.outcome());
        boolean share = metric.unit().startsWith(SHARE);
        double scale = share ? 100.0 : 1.0;
        String unit = share ? "per 100 " + metric.unit().substring(SHARE.length()) : metric.unit();
        String asked = NumberText.exact(scale * target.halfWidth()).toPlainString();
        if (!Double.isFinite(halfWidth)) {
            return "not every difference in %s has an interval, while ±%s %s was asked for"
                    .formatted(words(metric.name()), asked, unit);
        }
        String width = bound(scale * halfWidth, reached ? scale * target.halfWidth() : Double.POSITIVE_INFINITY);
        return "every difference in %s is known within ±%s %s, %s ±%s was asked for"
                .formatted(words(metric.name()), width, unit, reached ? "where" : "while", asked);
    }

    /** Rounded up, because it is a bound, but not above what was reached. */
    private static String bound(double width, double most) {
        double up = NumberText.exact(width)
                .setScale(NumberText.decimals(width), RoundingMode.CEILING)
                .doubleValue();
        return up > most ? NumberText.exact(most).toPlainString() : NumberText.size(up, NumberText.decimals(width));
    }

    /** For example "isolation risk" for {@code isolationRisk}. */
    private static String words(String name) {
        return List.of(name.split("(?=[A-Z])")).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}

package org.kring.viz.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.analysis.Comparison.PairDifference;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Numerals;

/** How sure the answer is, in sentences made from the statistics. */
final class Certainty {

    private Certainty() {}

    static List<String> sentences(ReportModel model) {
        Findings findings = model.findings();
        List<PairDifference> pairs = model.comparison().pairs().stream()
                .filter(pair -> pair.outcome().equals(Headline.RISK.outcome()))
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Every strategy was run %s, each time on the same people with the same luck as the others; it stopped because %s."
                        .formatted(times(model), model.run().stopped()));
        if (model.run().failures() > 0) {
            sentences.add("%s runs failed and are left out, with all runs of the same replicate."
                    .formatted(model.run().failures()));
        }
        if (!pairs.isEmpty()) {
            sentences.add(together(findings.confidence(Headline.RISK.outcome()), pairs));
            sentences.add(untold(pairs));
        }
        return List.copyOf(sentences);
    }

    private static String times(ReportModel model) {
        int replicates = model.results().replicates();
        return model.worlds()
                .map(worlds -> "%s %s in each of %s plausible worlds"
                        .formatted(worlds.perWorld(), worlds.perWorld() == 1 ? "time" : "times", replicates))
                .orElse("%s times".formatted(replicates));
    }

    private static String together(String confidence, List<PairDifference> pairs) {
        return "Intervals of differences hold together, by a single-step method of Tukey's type: all of one outcome are right at once in %s of such studies.%s"
                .formatted(confidence, gained(pairs));
    }

    /** The median, because a pair that hardly ever differs has a ratio beyond all others. */
    private static String gained(List<PairDifference> pairs) {
        double[] ratios = pairs.stream()
                .mapToDouble(PairDifference::varianceRatio)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (ratios.length == 0) {
            return "";
        }
        double median = (ratios[(ratios.length - 1) / 2] + ratios[ratios.length / 2]) / 2.0;
        return (" Since all strategies meet the same people with the same luck, a difference in isolation risk is known as"
                        + " precisely as from %s times as many replicates without that (median over the pairs of strategies"
                        + " that differ).")
                .formatted(Numerals.ENGLISH.fixed(median, 1));
    }

    private static String untold(List<PairDifference> pairs) {
        List<PairDifference> tied =
                pairs.stream().filter(p -> !(p.low() > 0.0 || p.high() < 0.0)).toList();
        return tied.isEmpty()
                ? "All pairs of strategies differ in isolation risk beyond luck."
                : "This study cannot tell these pairs apart in isolation risk: %s."
                        .formatted(
                                tied.stream().map(p -> p.a() + " and " + p.b()).collect(joining("; ")));
    }
}

package org.kring.experiments.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.model.scenario.ContentType;

/** How far visibility and reactions of each fitted content type are moved from the base scenario. Never changed once made. */
final class LevelState {

    private final List<ContentType> types;
    private final double[] visibility;
    private final double[][] logOdds;

    private LevelState(List<ContentType> types, double[] visibility, double[][] logOdds) {
        this.types = types;
        this.visibility = visibility;
        this.logOdds = logOdds;
    }

    static LevelState start(List<ContentType> types) {
        return new LevelState(types, new double[types.size()], new double[types.size()][PageOutcome.values().length]);
    }

    /** The content types, the anchor first. */
    List<ContentType> types() {
        return types;
    }

    /** Log factor on the visibility of a type. */
    double visibility(int type) {
        return visibility[type];
    }

    /** What is added to the log-odds of a reaction to a type. */
    double logOdds(int type, PageOutcome outcome) {
        return logOdds[type][outcome.ordinal()];
    }

    /** Mean log factor on the visibility of the fitted types, against that of the anchor. */
    double meanVisibility() {
        return Arrays.stream(visibility).average().orElse(0.0) - visibility[0];
    }

    /** Mean of what is added to the log-odds of a reaction to the fitted types, against the anchor. */
    double meanLogOdds(PageOutcome outcome) {
        return IntStream.range(0, types.size())
                        .mapToDouble(t -> logOdds(t, outcome))
                        .average()
                        .orElse(0.0)
                - logOdds(0, outcome);
    }

    /** A state moved on for one type. */
    LevelState moved(int type, double visibilityBy, double[] logOddsBy) {
        double[] seen = visibility.clone();
        seen[type] += visibilityBy;
        double[][] odds = logOdds.clone();
        odds[type] = logOdds[type].clone();
        for (int o = 0; o < logOddsBy.length; o++) {
            odds[type][o] += logOddsBy[o];
        }
        return new LevelState(types, seen, odds);
    }
}

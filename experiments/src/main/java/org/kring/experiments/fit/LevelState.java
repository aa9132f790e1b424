package org.kring.experiments.fit;

import java.util.List;
import org.kring.model.scenario.ContentType;

/**
 * How far visibility and reactions of each fitted content type are moved from the base scenario.
 *
 * @param types the content types, the anchor first
 * @param visibility log factor on the visibility of each type
 * @param logOdds what is added to the log-odds of like, comment and share of each type, in the order of {@link PageOutcome}
 */
record LevelState(List<ContentType> types, double[] visibility, double[][] logOdds) {

    static LevelState start(List<ContentType> types) {
        return new LevelState(
                types, new double[types.size()], new double[types.size()][PageOutcome.values().length]);
    }

    LevelState copy() {
        double[][] odds = new double[logOdds.length][];
        for (int t = 0; t < odds.length; t++) {
            odds[t] = logOdds[t].clone();
        }
        return new LevelState(types, visibility.clone(), odds);
    }
}

package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.scenario.ContentType;

/**
 * A level of the page beside that of the simulated page.
 *
 * @param outcome what is counted
 * @param type of which type of post
 * @param posts training posts of that type
 * @param page level of the page, by regression: a post that is not paid, at usual hours
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param simulated level of the simulated page, on luck that the calibration did not see
 * @param halfWidth half the 95 % interval of the simulated level over replicates
 */
public record LevelRow(
        PageOutcome outcome,
        ContentType type,
        int posts,
        double page,
        double low,
        double high,
        double simulated,
        double halfWidth) {

    /** Largest relative gap on other luck that counts as the same level. */
    static final double TOLERANCE = 0.1;

    private static final double NORMAL_95 = 1.959964;

    /** How the simulated level compares with that of the page. */
    enum Match {
        /** No further off than its half-width or the tolerance, and known precisely. */
        MET,
        /** Further off than both. */
        OFF,
        /** Not shown to be off, but its half-width is too wide to say that it is met. */
        UNCERTAIN
    }

    /** How the simulated level compares with that of the page. */
    Match match() {
        if (Math.abs(simulated - page) > Math.max(halfWidth, TOLERANCE * page)) {
            return Match.OFF;
        }
        return halfWidth <= PageCalibration.PRECISION * page ? Match.MET : Match.UNCERTAIN;
    }

    static List<LevelRow> of(HoldOut posts, PageRegression page, SimulatedLevels check) {
        List<LevelRow> rows = new ArrayList<>();
        for (PageOutcome outcome : page.outcomes().keySet()) {
            for (ContentType type : page.design().types()) {
                double level = page.level(outcome, type);
                double error = NORMAL_95 * page.logError(outcome, type);
                rows.add(new LevelRow(
                        outcome,
                        type,
                        (int) posts.training().stream()
                                .filter(post -> post.type() == type)
                                .count(),
                        level,
                        level * Math.exp(-error),
                        level * Math.exp(error),
                        check.level(outcome, type),
                        check.halfWidth(outcome, type)));
            }
        }
        return List.copyOf(rows);
    }
}

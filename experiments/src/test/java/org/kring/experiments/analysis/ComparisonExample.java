package org.kring.experiments.analysis;

import java.util.List;
import org.kring.experiments.result.StudyResults;
import org.kring.model.chance.Draws;

/** A study of four arms with an undefined outcome in the reference and one third that loses. */
final class ComparisonExample {

    static final List<String> OUTCOMES =
            List.of("reachShareOfClients", "engagedPerReached", "isolationRisk", "creatorShare", "staffHours");

    private static final int REPLICATES = 12;

    private ComparisonExample() {}

    static StudyResults results() {
        StudyFixture fixture = new StudyFixture(REPLICATES, "absent", "website-mirror", "closed-group", "copy")
                .with("absent", "reachShareOfClients", 0.0)
                .with("absent", "engagedPerReached", Double.NaN)
                .with("absent", "creatorShare", Double.NaN)
                .with("absent", "staffHours", 0.0)
                .with("website-mirror", "staffHours", 26.0)
                .with("closed-group", "staffHours", 104.0)
                .with("copy", "staffHours", 104.0);
        fill(fixture, "reachShareOfClients", 0.01, 0.42, 0.46, 0.46, "website-mirror", "closed-group", "copy");
        fill(fixture, "engagedPerReached", 0.01, 0.05, 0.12, 0.12, "website-mirror", "closed-group", "copy");
        fill(fixture, "creatorShare", 0.01, 0.01, 0.05, 0.05, "website-mirror", "closed-group", "copy");
        fill(fixture, "isolationRisk", 0.004, 0.31, 0.31, 0.29, "absent", "website-mirror", "closed-group");
        fill(fixture, "isolationRisk", 0.004, 0.29, 0.29, 0.29, "copy", "copy", "copy");
        fill(fixture, "isolationRiskMostLonelyThird", 0.004, 0.50, 0.54, 0.50, "absent", "website-mirror", "copy");
        return fixture.results();
    }

    private static void fill(
            StudyFixture fixture, String metric, double spread, double x, double y, double z, String... arms) {
        double[] means = {x, y, z};
        for (int arm = 0; arm < arms.length; arm++) {
            double[] values = new double[REPLICATES];
            for (int r = 0; r < REPLICATES; r++) {
                long key = Draws.bits(7L, r);
                // The copy has the luck of what it copies.
                int own = arms[arm].equals("copy") ? "closed-group".length() : arms[arm].length();
                values[r] = means[arm] + 2.0 * spread * Draws.normal(key, 0) + spread * Draws.normal(key, own);
            }
            fixture.with(arms[arm], metric, values);
        }
    }
}

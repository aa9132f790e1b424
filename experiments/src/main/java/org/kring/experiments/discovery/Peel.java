package org.kring.experiments.discovery;

/**
 * One step of a peeling trajectory.
 *
 * @param box the box after the step
 * @param points points in it
 * @param cases cases among them
 * @param coverage share of all cases that lie in it
 * @param density share of its points that are cases
 * @param restricted how many dimensions it restricts
 */
public record Peel(Box box, int points, int cases, double coverage, double density, int restricted) {

    static Peel of(Cases all, Box box) {
        return of(all, box, all.content(box), all.count());
    }

    static Peel of(Cases all, Box box, Cases.Content content, int allCases) {
        return new Peel(
                box,
                content.points(),
                content.cases(),
                allCases == 0 ? 0.0 : (double) content.cases() / allCases,
                content.density(),
                box.restricted(all.dimensions()).size());
    }

    /**
     * Coverage and density in one number.
     *
     * @return their harmonic mean, 0 if the box has no cases
     */
    public double balance() {
        return cases == 0 ? 0.0 : 2.0 * coverage * density / (coverage + density);
    }

    /** How many standard deviations more cases it has than as many points taken by chance would. */
    double excess(Cases all) {
        double n = all.size();
        double share = all.count() / n;
        double variance = points * share * (1.0 - share) * (n - points) / (n - 1.0);
        return variance > 0.0 ? (cases - points * share) / Math.sqrt(variance) : 0.0;
    }
}

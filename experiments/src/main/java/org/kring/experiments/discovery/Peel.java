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
     * Coverage and density in one number that chance does not raise: the correlation (phi) of lying in the box with being a case,
     * 0 for the whole space and for as many points taken at random, 1 if the box holds all cases and nothing else.
     */
    double agreement(Cases all) {
        double n = all.size();
        double share = all.count() / n;
        double inside = points / n;
        double variance = inside * (1.0 - inside) * share * (1.0 - share);
        return variance > 0.0 ? (cases / n - inside * share) / Math.sqrt(variance) : 0.0;
    }
}

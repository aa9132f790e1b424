package org.kring.experiments.sensitivity;

/** A mean over replicates with its noise. */
final class Noisy {

    private final double mean;
    private final double[] deviations;

    /** A mean, and the deviations of the replicates from it. */
    Noisy(double mean, double[] deviations) {
        this.mean = mean;
        this.deviations = deviations;
    }

    double mean() {
        return mean;
    }

    Noisy less(Noisy other) {
        return new Noisy(mean - other.mean, Replicates.difference(deviations, other.deviations));
    }

    /** The product of what both means estimate: that of the means, less the covariance of their noise. */
    double times(Noisy other) {
        return mean * other.mean
                - Replicates.weight(deviations.length) * Replicates.product(deviations, other.deviations);
    }

    /** Noise by one throw of the dice, as large as that of the mean. */
    double noise(double[] luck) {
        return Math.sqrt(Replicates.weight(deviations.length)) * Replicates.product(deviations, luck);
    }

    /** How much the square of such noise is above what is taken off for it. */
    double excess(double[] luck) {
        double noise = noise(luck);
        return noise * noise - Replicates.weight(deviations.length) * Replicates.product(deviations, deviations);
    }

    /** By how much such noise in both moves their product. */
    double moved(Noisy other, double[] luck) {
        return mean * other.noise(luck) + other.mean * noise(luck);
    }
}

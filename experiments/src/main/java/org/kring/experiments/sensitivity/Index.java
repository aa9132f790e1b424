package org.kring.experiments.sensitivity;

/**
 * One index with all that says how far it can be trusted. Numbers that are not known are {@code NaN}.
 *
 * @param kind its kind
 * @param factor path of the factor, or name of the group of factors
 * @param with the other factor of a pair; empty if there is none
 * @param value the index; shares of the variance are cleared of the noise that the replicates show, on average
 * @param low lower end of its bootstrap interval
 * @param high upper end
 * @param floor what the noise of the replicates alone reaches in 1 of 20 cases, for a factor that does nothing
 * @param half the index by the first half of the sample
 * @param convergence whether it would stay where it is
 */
public record Index(
        IndexKind kind,
        String factor,
        String with,
        double value,
        double low,
        double high,
        double floor,
        double half,
        Convergence convergence) {

    /**
     * Whether it is told apart from noise.
     *
     * @return true if it lies above the noise floor; false also if either is not known
     */
    public boolean isTold() {
        return (kind.isSigned() ? Math.abs(value) : value) > floor;
    }
}

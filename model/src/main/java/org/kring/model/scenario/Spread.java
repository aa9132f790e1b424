package org.kring.model.scenario;

/**
 * How a trait differs between people: a normal distribution cut off to [0,1].
 *
 * @param mean centre before cutting, in [0,1]
 * @param sd standard deviation before cutting, at least 0
 */
public record Spread(double mean, double sd) {

    /** Checks both values. */
    public Spread {
        Requires.share("mean", mean);
        Requires.notNegative("sd", sd);
    }

    /**
     * The trait of a person with a given standard normal score.
     *
     * @param z the person's standard normal score on this trait
     * @return the trait in [0,1]
     */
    public double at(double z) {
        return Math.max(0.0, Math.min(1.0, mean + sd * z));
    }
}

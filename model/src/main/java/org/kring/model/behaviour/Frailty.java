package org.kring.model.behaviour;

import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;

/**
 * How readily a person leaves, as a factor that never changes: log-normal with mean 1 before it is cut at 3 standard deviations. Those
 * who leave readily are gone first, so that the hazard of those who are left falls with tenure (literature.md section 7.9).
 */
final class Frailty {

    private static final double LARGEST_SCORE = 3.0;

    private final Draws draws;
    private final Purpose purpose;
    private final double sigma;
    private final double highest;

    Frailty(Draws draws, Purpose purpose, double sigma) {
        this.draws = draws;
        this.purpose = purpose;
        this.sigma = sigma;
        highest = at(LARGEST_SCORE);
    }

    /** Whether a draw falls within a hazard times the factor; the factor is worked out for small draws only. */
    boolean isMet(double u, double hazard, int person, int place) {
        return u < hazard * highest && u < hazard * of(person, place);
    }

    /** The factor of a person in a venue or on a platform. */
    double of(int person, int place) {
        return at(Math.min(LARGEST_SCORE, Draws.normal(draws.key(purpose, Draws.part(person, place), 0), 0)));
    }

    private double at(double score) {
        return StrictMath.exp(sigma * score - 0.5 * sigma * sigma);
    }
}

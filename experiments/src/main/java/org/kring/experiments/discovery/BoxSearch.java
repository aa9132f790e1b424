package org.kring.experiments.discovery;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.special.Beta;

/**
 * Finds one box: peels, chooses, pastes, and drops restrictions that bring nothing.
 *
 * <p>Chosen is the box of the trajectory with the highest correlation (phi) between lying in it and being a case, which weighs
 * coverage and density against what chance gives; of equal ones that with fewer restrictions, then that with more points. With a least density, it is the one with the highest coverage that has it.
 * Restrictions with a quasi-p-value above 0.05 are then dropped, the weakest first. Nothing here says whether there is
 * something to find: that is asked of {@code Chances}.
 */
final class BoxSearch {

    /** Restrictions that chance explains more easily than this are dropped. */
    static final double NOTICEABLE = 0.05;

    private final PrimSettings settings;

    BoxSearch(PrimSettings settings) {
        this.settings = settings;
    }

    List<Peel> trajectory(Cases cases) {
        return Peeling.trajectory(cases, settings);
    }

    /** The box that is chosen, with what it holds of these cases. */
    Peel find(Cases cases) {
        Peel chosen = chosen(cases, trajectory(cases));
        Box pasted = new Pasting(cases, settings).paste(chosen.box());
        return Peel.of(cases, withoutWeak(cases, pasted));
    }

    private Peel chosen(Cases cases, List<Peel> trajectory) {
        Comparator<Peel> order = Comparator.comparingDouble((Peel peel) -> peel.agreement(cases))
                .thenComparing(Comparator.comparingInt(Peel::restricted).reversed())
                .thenComparingInt(Peel::points);
        if (settings.density().isEmpty()) {
            return trajectory.stream().max(order).orElseThrow();
        }
        double least = settings.density().getAsDouble();
        return trajectory.stream()
                .filter(peel -> peel.density() >= least)
                .max(Comparator.comparingDouble(Peel::coverage).thenComparing(order))
                .orElseGet(() -> trajectory.stream()
                        .max(Comparator.comparingDouble(Peel::density))
                        .orElseThrow());
    }

    private Box withoutWeak(Cases cases, Box box) {
        Box now = box;
        while (true) {
            Box from = now;
            int weakest = from.restricted(cases.dimensions()).stream()
                    .max(Comparator.comparingDouble(d -> quasiP(cases, from, d)))
                    .orElse(-1);
            if (weakest < 0 || quasiP(cases, from, weakest) <= NOTICEABLE) {
                return from;
            }
            now = without(cases, from, weakest);
            if (cases.content(now).density() < settings.density().orElse(0.0)) {
                return from;
            }
        }
    }

    static Box without(Cases cases, Box box, int dimension) {
        return box.with(dimension, cases.dimensions().get(dimension).everything());
    }

    /**
     * How easily chance alone would give the box as many cases, were the points that a restriction leaves taken at random from
     * those of the box without it (B. P. Bryant and R. J. Lempert 2010, "Thinking inside the box", Technological Forecasting
     * and Social Change 77:34-49, doi:10.1016/j.techfore.2009.08.002). It is no true p-value, because the limit was chosen to
     * look well.
     */
    static double quasiP(Cases cases, Box box, int dimension) {
        Cases.Content with = cases.content(box);
        double density = cases.content(without(cases, box, dimension)).density();
        return tail(with.points(), with.cases(), density);
    }

    /**
     * The probability of at least so many cases among points of which each is one with the probability of the density. By the
     * incomplete beta function, because 1 less the sum of the others has no digits left where it is small.
     */
    static double tail(int points, int cases, double density) {
        if (cases == 0 || density >= 1.0) {
            return 1.0;
        }
        return density > 0.0 ? Beta.regularizedBeta(density, cases, points - cases + 1.0) : 0.0;
    }
}

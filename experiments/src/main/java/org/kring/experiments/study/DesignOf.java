package org.kring.experiments.study;

import java.util.List;
import org.kring.experiments.design.Design;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.design.ExtensibleDesign;
import org.kring.experiments.design.Factor;
import org.kring.experiments.design.FullFactorial;
import org.kring.experiments.design.HaltonSequence;
import org.kring.experiments.design.LatinHypercube;
import org.kring.experiments.design.Matrix;
import org.kring.experiments.design.MorrisTrajectories;
import org.kring.experiments.design.OneAtATime;
import org.kring.experiments.design.SaltelliSample;
import org.kring.experiments.design.SobolSequence;

/** The designs that a sweep can have, made from what a plan says. */
final class DesignOf {

    private DesignOf() {}

    /**
     * The design of a sweep.
     *
     * @throws IllegalArgumentException if factors and design do not fit together
     */
    static Design sweep(Sweep sweep) {
        List<Factor> factors = sweep.factors().entrySet().stream()
                .map(factor -> factor.getValue().factor(factor.getKey()))
                .toList();
        Design design = design(sweep, factors);
        return sweep.extendedTo() > 0 && design instanceof ExtensibleDesign extensible
                ? extensible.extendedTo(sweep.extendedTo())
                : design;
    }

    /** Whether a study file gives a number of points. */
    static boolean needsPoints(DesignKind kind) {
        return switch (kind) {
            case LATIN_HYPERCUBE, SOBOL, HALTON -> true;
            case FULL_FACTORIAL, ONE_AT_A_TIME, MATRIX, MORRIS, SALTELLI -> false;
        };
    }

    /** Whether points can be added while the first stay. */
    static boolean grows(DesignKind kind) {
        return needsPoints(kind) || kind == DesignKind.MORRIS || kind == DesignKind.SALTELLI;
    }

    private static Design design(Sweep sweep, List<Factor> factors) {
        return switch (sweep.design()) {
            case FULL_FACTORIAL -> new FullFactorial(factors);
            case LATIN_HYPERCUBE -> new LatinHypercube(factors, sweep.points(), sweep.seed());
            case SOBOL -> new SobolSequence(factors, sweep.points(), sweep.seed());
            case HALTON -> new HaltonSequence(factors, sweep.points(), sweep.seed());
            case ONE_AT_A_TIME -> OneAtATime.aroundMiddle(factors);
            case MATRIX -> Matrix.of(List.copyOf(sweep.factors().keySet()), sweep.matrix());
            case MORRIS, SALTELLI -> sensitivity(sweep, factors);
        };
    }

    private static Design sensitivity(Sweep sweep, List<Factor> factors) {
        SensitivitySample sample = sweep.sensitivity();
        if (sample.blocks() == 0) {
            throw new IllegalArgumentException("its points make sense only in a sensitivity analysis");
        }
        return sweep.design() == DesignKind.SALTELLI
                ? new SaltelliSample(factors, sample.blocks(), sample.pairs(), sweep.seed())
                : new MorrisTrajectories(
                        factors,
                        List.copyOf(sample.allGroups(sweep.factors().keySet()).values()),
                        sample.blocks(),
                        sample.levels(),
                        sweep.seed());
    }
}

package org.kring.experiments.study;

import java.util.List;
import org.kring.experiments.design.Design;
import org.kring.experiments.design.Factor;
import org.kring.experiments.design.FullFactorial;
import org.kring.experiments.scenario.Names;

/** The designs that a study file may name. */
public enum DesignKind {
    /** Every level of each factor with every level of all others. */
    FULL_FACTORIAL;

    /**
     * Its name in files.
     *
     * @return such as {@code fullFactorial}
     */
    public String key() {
        return Names.lowerCamel(name());
    }

    /**
     * Whether its points fill the space, so that more can be added and the first stay.
     *
     * @return true if a number of points is needed
     */
    public boolean needsPoints() {
        return false;
    }

    Design of(List<Factor> factors, int points, long seed, List<List<String>> matrix) {
        return new FullFactorial(factors);
    }
}

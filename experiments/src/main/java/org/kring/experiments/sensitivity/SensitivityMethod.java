package org.kring.experiments.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.design.DesignKind;

/** The methods of sensitivity analysis. */
public enum SensitivityMethod {
    /** Elementary effects along trajectories: which few of many factors matter. */
    MORRIS("morris", DesignKind.MORRIS, "trajectories"),
    /** Shares of the variance: how much each factor matters, alone and with others. */
    SOBOL("sobol", DesignKind.SALTELLI, "base samples");

    private final String key;
    private final DesignKind design;
    private final String blocks;

    SensitivityMethod(String key, DesignKind design, String blocks) {
        this.key = key;
        this.design = design;
        this.blocks = blocks;
    }

    /**
     * The method of a name.
     *
     * @param key name as in {@code --method}
     * @return the method; empty if there is none of that name
     */
    public static Optional<SensitivityMethod> of(String key) {
        return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
    }

    /**
     * The method that a design is for.
     *
     * @param design kind of a design
     * @return the method; empty for the designs of sweeps
     */
    public static Optional<SensitivityMethod> of(DesignKind design) {
        return Arrays.stream(values()).filter(method -> method.design == design).findFirst();
    }

    /**
     * All names.
     *
     * @return names as in {@code --method}
     */
    public static List<String> keys() {
        return Arrays.stream(values()).map(SensitivityMethod::key).toList();
    }

    /**
     * The name.
     *
     * @return such as {@code morris}
     */
    public String key() {
        return key;
    }

    /**
     * Its design.
     *
     * @return kind of design
     */
    public DesignKind design() {
        return design;
    }

    /**
     * What its sample is made of.
     *
     * @return trajectories or base samples
     */
    public String blocks() {
        return blocks;
    }

    /**
     * The index by which factors are put in order.
     *
     * @return {@code mu*} or the total index
     */
    public IndexKind main() {
        return this == MORRIS ? IndexKind.MU_STAR : IndexKind.TOTAL;
    }
}

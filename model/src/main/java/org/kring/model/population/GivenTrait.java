package org.kring.model.population;

import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Scenario;

/** What a table of persons may fix. Each value is kept as one number. */
public enum GivenTrait {
    /** Ordinal of the audience. */
    AUDIENCE(0.0, Audience.values().length - 1.0, true),
    /** Ordinal of the age band. */
    AGE_BAND(0.0, AgeBand.COUNT - 1.0, true),
    /** All accounts: bit p is set for an account on platform p. */
    PLATFORMS(0.0, (1 << Scenario.MAX_PLATFORMS) - 1.0, true),
    /** Accounts that a person has whatever is drawn: bit p is set for an account on platform p. */
    LEAST_PLATFORMS(0.0, (1 << Scenario.MAX_PLATFORMS) - 1.0, true),
    /** 1 in recovery from mental illness, else 0. */
    IN_RECOVERY(0.0, 1.0, true),
    /** Activity against the median person; above 0. */
    ACTIVITY(1e-6, 1e6, false),
    /** Need to belong. */
    NEED_TO_BELONG(0.0, 1.0, false),
    /** Need for self-presentation. */
    NEED_FOR_SELF_PRESENTATION(0.0, 1.0, false),
    /** Social anxiety. */
    SOCIAL_ANXIETY(0.0, 1.0, false),
    /** Stigma concern. */
    STIGMA_CONCERN(0.0, 1.0, false),
    /** Digital skill. */
    DIGITAL_SKILL(0.0, 1.0, false),
    /** Social skill. */
    SOCIAL_SKILL(0.0, 1.0, false),
    /** Conflict skill. */
    CONFLICT_SKILL(0.0, 1.0, false),
    /** Boundary skill. */
    BOUNDARY_SKILL(0.0, 1.0, false),
    /** Self-control. */
    SELF_CONTROL(0.0, 1.0, false),
    /** Vulnerability. */
    VULNERABILITY(0.0, 1.0, false),
    /** Preference for online contact. */
    ONLINE_PREFERENCE(0.0, 1.0, false);

    private final double low;
    private final double high;
    private final boolean whole;

    GivenTrait(double low, double high, boolean whole) {
        this.low = low;
        this.high = high;
        this.whole = whole;
    }

    /**
     * Lowest value.
     *
     * @return in the unit of the trait
     */
    public double low() {
        return low;
    }

    /**
     * Highest value.
     *
     * @return in the unit of the trait
     */
    public double high() {
        return high;
    }

    /**
     * Whether a number may be a value of the trait.
     *
     * @param value a number
     * @return true if it is in range, and whole where the trait is counted
     */
    public boolean allows(double value) {
        return value >= low && value <= high && (!whole || value == Math.rint(value));
    }
}

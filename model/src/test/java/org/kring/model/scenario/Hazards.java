package org.kring.model.scenario;

/** Hazards for tests: the values of the scenario file {@code with-hazards}, typed once, here. */
public final class Hazards {

    private Hazards() {}

    /** Every hazard, and support. */
    public static HazardParameters all() {
        return new HazardParameters(
                new SupportParameters(0.5, 0.05, 0.02, 0.5),
                new MisconductParameters(0.5, 0.3, 0.5),
                new ConflictParameters(0.02, 0.5, 1, 0.0005, 0.5, 0.1),
                new DeceptionParameters(0.01, 0.5, 0.25, 0.05),
                new CovertPromotionParameters(0.05, 0.1),
                new SpiralParameters(0.05, 0.02),
                new OveruseParameters(0.005, 0.5, 0.5, 0.3),
                new HarmParameters(0.3, 0.3, 0.1, 0.2, 0.3, 1, 0.1, 2),
                new DampingParameters(0.5, 0.8, 0.95));
    }

    /** A scenario with every hazard, and with all that is off by default in how people feel. */
    public static Scenario everything(Scenario scenario) {
        Scenario changed = Changed.copy(scenario, "hazards", all());
        changed = Changed.copy(changed, "wellbeing.chronic", new ChronicParameters(0.1, 0.3));
        changed = Changed.copy(changed, "wellbeing.contagion", new ContagionParameters(0.05, 0.002, 2, 0.5));
        changed = Changed.copy(changed, "wellbeing.reading", new ReadingParameters(1, 0.8, 0.5));
        return Changed.copy(changed, "wellbeing.aftermath", new AftermathParameters(0.2, 5));
    }
}

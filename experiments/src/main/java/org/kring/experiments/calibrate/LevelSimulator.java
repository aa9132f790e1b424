package org.kring.experiments.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kring.experiments.pattern.Level;
import org.kring.experiments.pattern.LevelCheck;
import org.kring.experiments.pattern.PatternResult;
import org.kring.experiments.pattern.RunLevels;
import org.kring.experiments.scenario.ParameterSet;
import org.kring.model.scenario.Scenario;

/** Runs the model with a parameter set in every world that a target needs, and gives the mean level over the replicates. */
public final class LevelSimulator implements Simulator {

    private final CalibrationPlan plan;
    private final List<String> paths;
    private final LevelCheck.Measurement measurement;

    /**
     * A simulator on the model.
     *
     * @param plan what is calibrated
     */
    public LevelSimulator(CalibrationPlan plan) {
        this(plan, RunLevels::of);
    }

    LevelSimulator(CalibrationPlan plan, LevelCheck.Measurement measurement) {
        this.plan = plan;
        this.measurement = measurement;
        paths = Stream.concat(
                        plan.problem().earlier().paths().stream(),
                        plan.problem().priors().stream().map(Prior::parameter))
                .toList();
    }

    @Override
    public List<Double> simulate(List<Double> parameters, long luck) {
        return check(new ParameterSet(paths, parameters).in(plan.scenario()), luck).stream()
                .map(LevelSimulator::mean)
                .toList();
    }

    /**
     * Runs the scenario as it stands: whether all targets can be measured, and where it starts from.
     *
     * @return one result for each target
     * @throws org.kring.experiments.scenario.InputException if a target names a level that does not exist
     */
    public List<PatternResult> pilot() {
        return check(plan.scenario(), plan.problem().seed());
    }

    /**
     * The mean level of a result over its replicates.
     *
     * @param result a result
     * @return the mean; NaN if the level is undefined in a replicate
     */
    public static double mean(PatternResult result) {
        List<Double> values = new ArrayList<>();
        result.levels().stream().map(Level::value).forEach(values::add);
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    private List<PatternResult> check(Scenario scenario, long seed) {
        return new LevelCheck(scenario, seed, plan.replicates(), 1, measurement).check(plan.patterns());
    }
}

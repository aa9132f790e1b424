package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.evidence.Interval;
import org.kring.experiments.scenario.Names;
import org.kring.model.scenario.ContentType;

/**
 * One parameter with the value of the page.
 *
 * @param path where it stands in the scenario
 * @param base value of the base scenario
 * @param value value of the page
 * @param low lower end of the 95 % interval that follows from the posts; the luck of the simulation is not in it
 * @param high upper end
 */
record FittedValue(String path, double base, double value, double low, double high) {

    private static final double NORMAL_95 = 1.959964;
    private static final EvidenceRegister REGISTER = EvidenceRegister.builtIn();

    /** Whether it is within the range of the evidence register. */
    boolean isBelievable() {
        return interval().map(range -> range.contains(value)).orElse(true);
    }

    /** The range of the evidence register, in words. */
    String range() {
        return interval().map(Interval::toString).orElse("no range");
    }

    private Optional<Interval> interval() {
        return REGISTER.entry(key()).flatMap(entry -> entry.range().at(path));
    }

    /** Key of its entry in the register. */
    private String key() {
        if (path.startsWith("platforms")) {
            return "feed-competition";
        }
        if (path.startsWith("feed")) {
            return path.equals("feed.showRate") ? "show-rate" : "content-visibility";
        }
        return path.contains("constant") ? "reaction-constant" : "content-" + path.substring(path.lastIndexOf('.') + 1);
    }

    /** All parameters that the export could tell, in the order of the scenario. */
    static List<FittedValue> of(PageScenario base, PageCalibration.Result calibration, PageRegression page) {
        List<FittedValue> rows = new ArrayList<>();
        LevelState state = calibration.state();
        Map<String, Double> values = base.values(state);
        Map<String, Double> before = base.values(LevelState.start(state.types()));
        values.forEach((path, value) -> {
            DoubleUnaryOperator ends = ends(path, value, base, calibration, page);
            double one = ends.applyAsDouble(-NORMAL_95);
            double other = ends.applyAsDouble(NORMAL_95);
            if (!Double.isNaN(one)) {
                rows.add(new FittedValue(
                        path,
                        before.getOrDefault(path, Double.NaN),
                        value,
                        Math.min(one, other),
                        Math.max(one, other)));
            }
        });
        return List.copyOf(rows);
    }

    /** The value at some standard errors from the fitted one; NaN where nothing was fitted. */
    private static DoubleUnaryOperator ends(
            String path, double value, PageScenario base, PageCalibration.Result calibration, PageRegression page) {
        List<ContentType> types = calibration.state().types();
        if (path.startsWith("platforms") || path.equals("feed.showRate")) {
            return errors -> base.values(level(calibration, page, errors)).getOrDefault(path, Double.NaN);
        }
        String[] steps = path.split("\\.", -1);
        for (int t = 1; t < types.size(); t++) {
            if (steps[1].equals("contentWeight")
                    && steps[2].equals(Names.lowerCamel(types.get(t).name()))) {
                double error = page.contrastError(PageOutcome.REACH, types.get(t))
                        / calibration.slope().get(t);
                return errors -> value * Math.exp(errors * error);
            }
        }
        PageOutcome outcome = outcome(steps[steps.length - 1]);
        if (!page.knows(outcome)) {
            return errors -> Double.NaN;
        }
        ContentType anchor = types.get(0);
        double error = steps[1].equals("constant")
                ? page.logError(outcome, anchor)
                : page.contrastError(outcome, type(types, steps[2]));
        return errors -> value + errors * error;
    }

    private static LevelState level(PageCalibration.Result calibration, PageRegression page, double errors) {
        LevelState state = calibration.state();
        ContentType anchor = state.types().get(0);
        double move = errors
                * page.logError(PageOutcome.REACH, anchor)
                / calibration.slope().get(0);
        for (int t = 0; t < state.types().size(); t++) {
            state = state.moved(t, move, new double[0]);
        }
        return state;
    }

    private static PageOutcome outcome(String action) {
        for (PageOutcome outcome : PageOutcome.values()) {
            if (outcome.action()
                    .filter(each -> Names.lowerCamel(each.name()).equals(action))
                    .isPresent()) {
                return outcome;
            }
        }
        return PageOutcome.REACH;
    }

    private static ContentType type(List<ContentType> types, String name) {
        return types.stream()
                .filter(type -> Names.lowerCamel(type.name()).equals(name))
                .findFirst()
                .orElse(types.get(0));
    }
}

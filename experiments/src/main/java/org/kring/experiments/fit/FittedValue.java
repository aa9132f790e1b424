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
 * @param path where it stands in the scenario; for the identified quantity how it is computed
 * @param ground why it has this value
 * @param base value of the base scenario
 * @param value value of the page
 * @param low lower end of the 95 % interval that follows from the posts; the luck of the simulation is not in it; NaN if the
 *     ground gives none
 * @param high upper end
 */
record FittedValue(String path, Ground ground, double base, double value, double low, double high) {

    private static final double NORMAL_95 = 1.959964;
    private static final EvidenceRegister REGISTER = EvidenceRegister.builtIn();

    /** Why a parameter has its value. */
    enum Ground {
        /** Not a parameter of its own: what the export tells of several together. */
        IDENTIFIED,
        /** The posts tell it. */
        FITTED,
        /** The posts ask for more than is allowed. */
        AT_LIMIT,
        /** A part of the identified quantity, by the rule that competition takes a change first. */
        SPLIT,
        /** Too few posts of this type: moved with the mean of the fitted types. */
        MOVED_ALONG
    }

    /** Whether it is within the range of the evidence register. */
    boolean isBelievable() {
        return interval().map(range -> range.contains(value)).orElse(true);
    }

    /** The range of the evidence register, in words. */
    String range() {
        return interval().map(Interval::toString).orElse("no range");
    }

    /** The 95 % interval in words, or why there is none. */
    String certainty() {
        return switch (ground) {
            case IDENTIFIED, FITTED -> "%s to %s".formatted(FitText.fixed(low, 3), FitText.fixed(high, 3));
            case AT_LIMIT -> value == 0.0 ? "none: at its floor" : "none: at its cap";
            case SPLIT -> "none: not told apart";
            case MOVED_ALONG -> "none: moved along";
        };
    }

    private Optional<Interval> interval() {
        return ground == Ground.IDENTIFIED
                ? Optional.empty()
                : REGISTER.entry(key()).flatMap(entry -> entry.range().at(path));
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

    /** The identified quantity, then all parameters that were moved, in the order of the scenario. */
    static List<FittedValue> of(PageScenario base, PageCalibration.Result calibration, PageRegression page) {
        List<FittedValue> rows = new ArrayList<>();
        LevelState state = calibration.state();
        LevelState start = LevelState.start(state.types());
        rows.add(identified(base, calibration, page));
        Map<String, Double> before = base.values(start);
        base.values(state)
                .forEach((path, value) -> row(path, before.getOrDefault(path, Double.NaN), value, calibration, page)
                        .ifPresent(rows::add));
        return List.copyOf(rows);
    }

    /** What an export tells; a chance, so a page that would need more than 1 is beyond what the model can show. */
    private static FittedValue identified(PageScenario base, PageCalibration.Result calibration, PageRegression page) {
        String name = "feed.showRate / (1 + platforms[%d].competition)".formatted(base.platform());
        LevelState state = calibration.state();
        double before = base.typicalVisibility(LevelState.start(state.types()));
        double value = base.typicalVisibility(state);
        return value > 1.0
                ? new FittedValue(name, Ground.AT_LIMIT, before, 1.0, Double.NaN, Double.NaN)
                : new FittedValue(
                        name,
                        Ground.IDENTIFIED,
                        before,
                        value,
                        base.typicalVisibility(level(calibration, page, -NORMAL_95)),
                        Math.min(1.0, base.typicalVisibility(level(calibration, page, NORMAL_95))));
    }

    /** Empty where nothing was moved, because the export does not tell the reaction. */
    private static Optional<FittedValue> row(
            String path, double before, double value, PageCalibration.Result calibration, PageRegression page) {
        Optional<PageOutcome> reaction = reaction(path);
        if (reaction.filter(outcome -> !page.knows(outcome)).isPresent()) {
            return Optional.empty();
        }
        Ground ground = ground(path, value, calibration.state().types());
        if (ground != Ground.FITTED) {
            return Optional.of(new FittedValue(path, ground, before, value, Double.NaN, Double.NaN));
        }
        DoubleUnaryOperator ends = ends(path, value, calibration, page);
        return Optional.of(new FittedValue(
                path, ground, before, value, ends.applyAsDouble(-NORMAL_95), ends.applyAsDouble(NORMAL_95)));
    }

    private static Ground ground(String path, double value, List<ContentType> types) {
        if (path.startsWith("platforms")) {
            return value == 0.0 || value >= PageScenario.MOST_COMPETITION ? Ground.AT_LIMIT : Ground.SPLIT;
        }
        if (path.equals("feed.showRate")) {
            return value >= 1.0 ? Ground.AT_LIMIT : Ground.SPLIT;
        }
        if (path.startsWith("reaction.constant")) {
            return Ground.FITTED;
        }
        if (types.stream().noneMatch(type -> Names.lowerCamel(type.name()).equals(typeName(path)))) {
            return Ground.MOVED_ALONG;
        }
        return path.startsWith("feed") && value >= PageScenario.MOST_WEIGHT ? Ground.AT_LIMIT : Ground.FITTED;
    }

    /** The value at some standard errors from the fitted one. */
    private static DoubleUnaryOperator ends(
            String path, double value, PageCalibration.Result calibration, PageRegression page) {
        List<ContentType> types = calibration.state().types();
        ContentType type = type(types, typeName(path));
        Optional<PageOutcome> reaction = reaction(path);
        if (reaction.isEmpty()) {
            double error = page.contrastError(PageOutcome.REACH, type)
                    / calibration.slope().get(types.indexOf(type));
            return errors -> value * Math.exp(errors * error);
        }
        double error = path.startsWith("reaction.constant")
                ? page.logError(reaction.get(), types.get(0))
                : page.contrastError(reaction.get(), type);
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

    /** The reaction that a path is about; empty for the feed. */
    private static Optional<PageOutcome> reaction(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        for (PageOutcome outcome : PageOutcome.values()) {
            if (path.startsWith("reaction")
                    && outcome.action()
                            .filter(each -> Names.lowerCamel(each.name()).equals(last))
                            .isPresent()) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    /** The third step of a path, the content type where there is one. */
    private static String typeName(String path) {
        String[] steps = path.split("\\.", -1);
        return steps.length > 2 ? steps[2] : "";
    }

    private static ContentType type(List<ContentType> types, String name) {
        return types.stream()
                .filter(type -> Names.lowerCamel(type.name()).equals(name))
                .findFirst()
                .orElse(types.get(0));
    }
}

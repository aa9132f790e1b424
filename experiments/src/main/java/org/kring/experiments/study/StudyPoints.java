package org.kring.experiments.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kring.experiments.design.Design;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/**
 * The points of a study: what every run is given. Points are computed when they are asked for, so a study may have very many;
 * a comparison has one. Safe for threads.
 */
public final class StudyPoints {

    private static final int RECENT = 64;
    private static final String PERSONS = "population.persons";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final StudyPlan plan;
    private final Optional<Design> design;
    private final int size;
    private final Map<Integer, Point> recent = new LinkedHashMap<>();

    private StudyPoints(StudyPlan plan, Optional<Design> design) {
        this.plan = plan;
        this.design = design;
        size = Math.toIntExact(design.map(Design::size).orElse(1L));
    }

    /**
     * The points of a study.
     *
     * @param plan its plan
     * @return its points
     * @throws InputException if its factors and its design do not fit together
     */
    public static StudyPoints of(StudyPlan plan) {
        return new StudyPoints(
                plan, plan.sweep().isOn() ? Optional.of(plan.sweep().makeDesign()) : Optional.empty());
    }

    /**
     * How many there are.
     *
     * @return at least 1
     */
    public int size() {
        return size;
    }

    /**
     * Their numbers.
     *
     * @return numbers from 0; {@link RunId#ONLY} in a comparison
     */
    public IntStream numbers() {
        return design.isPresent() ? IntStream.range(0, size) : IntStream.of(RunId.ONLY);
    }

    /**
     * What is varied.
     *
     * @return paths of the factors; none in a comparison
     */
    public List<String> paths() {
        return List.copyOf(plan.sweep().factors().keySet());
    }

    /**
     * The values of a point.
     *
     * @param point its number
     * @return a value for each path; none in a comparison
     */
    public List<String> values(int point) {
        return design.map(all -> all.point(point).values()).orElse(List.of());
    }

    /**
     * The largest world of the study.
     *
     * @return persons of a run at most
     */
    public int mostPersons() {
        int place = paths().indexOf(PERSONS);
        int given = plan.scenario().population().persons();
        return place < 0
                ? given
                : numbers()
                        .mapToObj(point -> values(point).get(place))
                        .filter(value -> WHOLE.matcher(value).matches())
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(given);
    }

    /**
     * What a run is given.
     *
     * @param id key of a run of this study
     * @return scenario, strategy and luck
     * @throws InputException if the values of the point do not fit together, or there is no such arm
     */
    public RunSetting setting(RunId id) {
        PostingStrategy strategy = plan.strategy(id.arm());
        Scenario scenario = plan.scenario(id.replicate());
        if (design.isEmpty()) {
            return new RunSetting(scenario, strategy, plan.key(id.replicate()));
        }
        Point point = plan.worlds().isOn() ? point(id.point(), scenario) : recent(id.point());
        return new RunSetting(
                point.scenario(), Objects.requireNonNull(point.strategies().get(id.arm())), plan.key(id.replicate()));
    }

    /**
     * Checks that the values of a point fit together.
     *
     * @param point its number
     * @throws InputException if they do not
     */
    public void check(int point) {
        Point unused = point(point, plan.scenario());
    }

    /** Kept, because the runs of a point follow each other and making its records anew takes time. */
    private Point recent(int number) {
        synchronized (recent) {
            Point kept = recent.get(number);
            if (kept != null) {
                return kept;
            }
        }
        Point made = point(number, plan.scenario());
        synchronized (recent) {
            if (recent.size() >= RECENT) {
                recent.remove(recent.keySet().iterator().next());
            }
            recent.put(number, made);
        }
        return made;
    }

    private Point point(int number, Scenario given) {
        Map<String, String> ofScenario = new LinkedHashMap<>();
        Map<String, String> ofStrategies = new LinkedHashMap<>();
        List<String> values = values(number);
        for (int i = 0; i < values.size(); i++) {
            String path = paths().get(i);
            if (path.startsWith(Sweep.STRATEGY)) {
                ofStrategies.put(path.substring(Sweep.STRATEGY.length()), values.get(i));
            } else {
                ofScenario.put(path, values.get(i));
            }
        }
        Scenario scenario = ofScenario.isEmpty() ? given : Overrides.with(given, ofScenario);
        Map<String, PostingStrategy> strategies = new LinkedHashMap<>();
        for (Arm arm : plan.arms()) {
            strategies.put(arm.label(), strategy(arm, ofStrategies));
        }
        PlatformCheck.check(
                scenario,
                strategies.entrySet().stream()
                        .map(each -> new Arm(each.getKey(), each.getValue()))
                        .toList());
        return new Point(scenario, strategies);
    }

    /** A strategy without channels does nothing, whatever else is asked of it. */
    private static PostingStrategy strategy(Arm arm, Map<String, String> values) {
        PostingStrategy strategy = arm.strategy();
        return values.isEmpty() || strategy.channels().isEmpty() ? strategy : Overrides.with(strategy, values);
    }

    private record Point(Scenario scenario, Map<String, PostingStrategy> strategies) {}
}

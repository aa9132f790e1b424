package org.kring.experiments.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which runs of a study are given the same: the same scenario, strategy and luck at several points. A strategy without channels
 * is not touched by factors of strategies, and designs of choices and whole numbers may come to the same values twice. The
 * model is a function of what it is given, so such runs come out the same and are done once.
 *
 * <p>In a study of more than two million points nothing is looked for. Only points are compared, never two strategies of a point: whoever compares a strategy with itself wants both to be run.
 * Takes four bytes for each point, and none where no two are alike.
 */
public final class SharedSettings {

    /** In a study of more points nothing is shared, so that its plan stays small. */
    static final int MOST_POINTS = 1 << 21;

    private final Set<String> idle;
    private final Optional<int[]> active;
    private final Optional<int[]> still;

    private SharedSettings(Set<String> idle, Optional<int[]> active, Optional<int[]> still) {
        this.idle = idle;
        this.active = active;
        this.still = still;
    }

    /**
     * Looks at every point of a study once.
     *
     * @param plan its plan
     * @param points its points
     * @return which of its runs are given the same
     */
    public static SharedSettings of(StudyPlan plan, StudyPoints points) {
        Set<String> idle = plan.arms().stream()
                .filter(arm -> arm.strategy().channels().isEmpty())
                .map(Arm::label)
                .collect(Collectors.toSet());
        List<String> paths = points.paths();
        int[] all = IntStream.range(0, paths.size()).toArray();
        int[] ofScenario = IntStream.of(all)
                .filter(i -> !paths.get(i).startsWith(Sweep.STRATEGY))
                .toArray();
        Optional<int[]> active = idle.size() == plan.arms().size() ? Optional.empty() : firsts(points, all);
        Optional<int[]> still = idle.isEmpty() ? Optional.empty() : firsts(points, ofScenario);
        return new SharedSettings(idle, active, still);
    }

    /**
     * The first run, in the order of the points, that is given the same as another one.
     *
     * @param run key of a run of the study
     * @return key of the same arm and replicate; the run itself if it is the first
     */
    public RunId first(RunId run) {
        return firstsOf(run.arm())
                .map(first -> new RunId(first[run.point()], run.arm(), run.replicate()))
                .orElse(run);
    }

    /**
     * How many runs of a replicate are given the same as an earlier one.
     *
     * @param plan the plan of the study
     * @return number of runs that need not be done
     */
    public long perReplicate(StudyPlan plan) {
        return plan.labels().stream()
                .map(this::firstsOf)
                .flatMap(Optional::stream)
                .mapToLong(SharedSettings::repeated)
                .sum();
    }

    private Optional<int[]> firstsOf(String arm) {
        return idle.contains(arm) ? still : active;
    }

    private static long repeated(int[] firsts) {
        return IntStream.range(0, firsts.length).filter(i -> firsts[i] != i).count();
    }

    /** For each point the first one with the same values of some factors; empty if each is the first. */
    private static Optional<int[]> firsts(StudyPoints points, int[] factors) {
        if (points.size() < 2 || points.size() > MOST_POINTS) {
            return Optional.empty();
        }
        int[] firsts = new FirstPoints(points.size(), point -> values(points, factors, point)).all();
        return repeated(firsts) == 0 ? Optional.empty() : Optional.of(firsts);
    }

    private static List<String> values(StudyPoints points, int[] factors, int point) {
        List<String> values = points.values(point);
        return IntStream.of(factors).mapToObj(values::get).toList();
    }
}

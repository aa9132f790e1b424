package org.kring.model.observe;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every number that a run yields, family by family, in the order of the tables. To add one, add a line to its family and
 * compute it in an observer of that family.
 */
public final class Metrics {

    private static final List<MetricFamily> FAMILIES = List.of(
            ReachMetrics.FAMILY,
            InteractionMetrics.FAMILY,
            IsolationMetrics.FAMILY,
            ParticipationMetrics.FAMILY,
            CostMetrics.FAMILY,
            FollowingMetrics.FAMILY,
            HelpMetrics.FAMILY,
            HarmMetrics.FAMILY,
            BreakdownMetrics.FAMILY);

    private static final List<Metric> RUN =
            FAMILIES.stream().flatMap(family -> family.run().stream()).toList();

    private static final List<Metric> WEEKLY =
            FAMILIES.stream().flatMap(family -> family.weekly().stream()).toList();

    private static final SortedMap<String, Integer> PLACES = places();

    private Metrics() {}

    /**
     * The families of metrics.
     *
     * @return all families, in the order of the tables
     */
    public static List<MetricFamily> families() {
        return FAMILIES;
    }

    /**
     * The numbers of a whole run.
     *
     * @return all run metrics, in the order of the tables
     */
    public static List<Metric> run() {
        return RUN;
    }

    /**
     * One number of a whole run.
     *
     * @param name name of a run metric
     * @return the metric
     * @throws IllegalArgumentException if there is no such metric
     */
    public static Metric run(String name) {
        return RUN.get(place(name));
    }

    /**
     * The series with one value per observed week.
     *
     * @return all weekly metrics, in the order of the tables
     */
    public static List<Metric> weekly() {
        return WEEKLY;
    }

    /**
     * Whether a run metric breaks another down, and so has its place in tables and data only.
     *
     * @param name name of a run metric
     * @return true for a detail of its family
     */
    public static boolean isDetail(String name) {
        return FAMILIES.stream().flatMap(family -> family.details().stream()).anyMatch(metric -> metric.name()
                .equals(name));
    }

    /** Place of a run metric in {@link #run()}. */
    static int place(String name) {
        Integer place = PLACES.get(name);
        if (place == null) {
            throw new IllegalArgumentException("there is no metric " + name);
        }
        return place;
    }

    private static SortedMap<String, Integer> places() {
        SortedMap<String, Integer> places = new TreeMap<>();
        for (Metric metric : RUN) {
            places.put(metric.name(), places.size());
        }
        return Collections.unmodifiableSortedMap(places);
    }
}

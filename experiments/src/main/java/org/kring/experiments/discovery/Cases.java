package org.kring.experiments.discovery;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The points of a sweep, each with its place in every dimension and whether it is a case: a point that the question is about. */
public final class Cases {

    private final List<Dimension> dimensions;
    private final int[][] ranks;
    private final boolean[] flags;

    private Cases(List<Dimension> dimensions, int[][] ranks, boolean[] flags) {
        this.dimensions = dimensions;
        this.ranks = ranks;
        this.flags = flags;
    }

    /**
     * The points of a sweep.
     *
     * @param paths paths of the factors
     * @param values a value for each path, for each point
     * @param flags for each point, whether it is a case
     * @return the cases; factors with one value are left out, because nothing can be said about them
     */
    public static Cases of(List<String> paths, List<List<String>> values, boolean[] flags) {
        if (values.size() != flags.length) {
            throw new IllegalArgumentException(
                    "%d points must have as many flags, but there were %d".formatted(values.size(), flags.length));
        }
        List<List<String>> columns = IntStream.range(0, paths.size())
                .mapToObj(d -> values.stream().map(point -> point.get(d)).toList())
                .filter(column -> column.stream().distinct().count() > 1)
                .toList();
        List<Dimension> dimensions = IntStream.range(0, paths.size())
                .mapToObj(d -> Dimension.of(
                        paths.get(d), values.stream().map(point -> point.get(d)).toList()))
                .filter(dimension -> dimension.levels().size() > 1)
                .toList();
        int[][] ranks = new int[dimensions.size()][];
        for (int d = 0; d < ranks.length; d++) {
            ranks[d] = ranks(dimensions.get(d), columns.get(d));
        }
        return new Cases(dimensions, ranks, flags.clone());
    }

    private static int[] ranks(Dimension dimension, List<String> column) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String level : dimension.levels()) {
            places.put(level, places.size());
        }
        return column.stream().mapToInt(places::get).toArray();
    }

    /**
     * The dimensions of the space.
     *
     * @return one for each factor that varies
     */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * Number of points.
     *
     * @return at least 0
     */
    public int size() {
        return flags.length;
    }

    /**
     * Number of points that are cases.
     *
     * @return from 0 to the number of points
     */
    public int count() {
        return (int) IntStream.range(0, flags.length).filter(i -> flags[i]).count();
    }

    boolean isCase(int point) {
        return flags[point];
    }

    int rank(int dimension, int point) {
        return ranks[dimension][point];
    }

    boolean holds(Box box, int point) {
        for (int d = 0; d < ranks.length; d++) {
            if (!box.limits().get(d).holds(ranks[d][point])) {
                return false;
            }
        }
        return true;
    }

    /** The points of a box, rising. */
    int[] within(Box box) {
        return IntStream.range(0, size()).filter(point -> holds(box, point)).toArray();
    }

    /** How many points of a box there are, and how many of them are cases. */
    Content content(Box box) {
        int[] points = within(box);
        return new Content(
                points.length, (int) Arrays.stream(points).filter(this::isCase).count());
    }

    /** Some of the points, in the same space. */
    Cases only(int[] points) {
        int[][] some = Arrays.stream(ranks)
                .map(column -> Arrays.stream(points).map(point -> column[point]).toArray())
                .toArray(int[][]::new);
        return new Cases(dimensions, some, flags(points));
    }

    /** The same points with the flags of others, in the order of these. */
    Cases withFlagsOf(int[] points) {
        return new Cases(dimensions, ranks, flags(points));
    }

    private boolean[] flags(int[] points) {
        boolean[] some = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            some[i] = flags[points[i]];
        }
        return some;
    }

    /** What a box holds. */
    record Content(int points, int cases) {
        double density() {
            return points == 0 ? 0.0 : (double) cases / points;
        }
    }
}

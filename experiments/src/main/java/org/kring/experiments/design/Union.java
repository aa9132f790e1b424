package org.kring.experiments.design;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Several grids over the same factors, one after the other, without repeating a point: nested subsets, as the subexperiments of
 * NetLogo. A factor that a part does not vary has one value there. Memory grows with the number of points left out because they
 * were there before, not with the number of points.
 */
public final class Union implements Design {

    private final List<FullFactorial> parts;
    private final List<Factor> factors;
    /** Numbers of the points of each part that an earlier part has, in rising order. */
    private final List<long[]> repeats;

    private final long size;

    /**
     * A union.
     *
     * @param parts at least one; all with the same paths in the same order
     * @throws IllegalArgumentException if there is no part, paths differ, or there are more than 2^63-1 points
     */
    public Union(List<FullFactorial> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a union must have at least one part, but there was none");
        }
        this.parts = List.copyOf(parts);
        this.factors = IntStream.range(0, this.parts.get(0).factors().size())
                .mapToObj(f -> together(this.parts, f))
                .toList();
        this.repeats =
                IntStream.range(0, this.parts.size()).mapToObj(this::repeats).toList();
        this.size = total();
    }

    /**
     * How many points were left out because an earlier part has them.
     *
     * @return number of points
     */
    public long repeated() {
        return repeats.stream().mapToLong(each -> each.length).sum();
    }

    @Override
    public String name() {
        return "fullFactorial";
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public DesignPoint point(long index) {
        long rest = Objects.checkIndex(index, size);
        int part = 0;
        while (rest >= fresh(part)) {
            rest -= fresh(part);
            part++;
        }
        long inPart = rest + skipped(repeats.get(part), rest);
        return new DesignPoint(index, parts.get(part).point(inPart).values());
    }

    private long total() {
        try {
            return IntStream.range(0, parts.size()).mapToLong(this::fresh).reduce(0L, Math::addExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("a union must have at most 2^63-1 points, but has more", e);
        }
    }

    private long fresh(int part) {
        return parts.get(part).size() - repeats.get(part).length;
    }

    /** How many points are left out before the fresh point of this number. */
    private static int skipped(long[] repeats, long number) {
        int low = 0;
        int high = repeats.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (repeats[middle] - middle <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long[] repeats(int part) {
        FullFactorial later = parts.get(part);
        return IntStream.range(0, part)
                .mapToObj(earlier -> common(parts.get(earlier), later))
                .flatMapToLong(LongStream::of)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Numbers in the later grid of the points that both have: a grid too, of the levels that both have. */
    private static long[] common(FullFactorial earlier, FullFactorial later) {
        List<Set<String>> levels = IntStream.range(0, later.factors().size())
                .mapToObj(f -> {
                    Set<String> both =
                            new LinkedHashSet<>(later.factors().get(f).levels());
                    both.retainAll(earlier.factors().get(f).levels());
                    return both;
                })
                .toList();
        if (levels.stream().anyMatch(Set::isEmpty)) {
            return new long[0];
        }
        List<ListedFactor> shared = IntStream.range(0, levels.size())
                .mapToObj(f -> new ListedFactor(later.factors().get(f).path(), List.copyOf(levels.get(f))))
                .toList();
        return new FullFactorial(shared)
                .points()
                .mapToLong(point -> later.indexOf(point.values()).orElseThrow())
                .toArray();
    }

    private static Factor together(List<FullFactorial> parts, int f) {
        String[] paths = parts.stream()
                .map(part -> f < part.factors().size()
                                && part.factors().size()
                                        == parts.get(0).factors().size()
                        ? part.factors().get(f).path()
                        : "nothing")
                .distinct()
                .toArray(String[]::new);
        if (paths.length > 1) {
            throw new IllegalArgumentException(
                    "all parts of a union must have the same factors in the same order, but factor %d was %s"
                            .formatted(f, Arrays.toString(paths)));
        }
        Set<String> levels = new LinkedHashSet<>();
        parts.forEach(part -> levels.addAll(part.factors().get(f).levels()));
        return new ListedFactor(paths[0], List.copyOf(levels));
    }
}

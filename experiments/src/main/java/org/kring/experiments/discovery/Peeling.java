package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The peeling of PRIM, the patient rule induction method: from the whole space a thin slice is cut off again and again, each
 * time that which raises density most for the points it gives up.
 *
 * <p>J. H. Friedman and N. I. Fisher 1999, "Bump hunting in high-dimensional data", Statistics and Computing 9:123-143,
 * doi:10.1023/A:1008894516817. Slices of different sizes, as levels and choices make them, are compared by the gain in density
 * over the share of points given up: J. H. Kwakkel and M. Jaxa-Rozen 2016, "Improving scenario discovery for handling
 * heterogeneous uncertainties and multinomial classified outcomes", Environmental Modelling and Software 79:311-321,
 * doi:10.1016/j.envsoft.2015.11.020.
 */
final class Peeling {

    private final Cases all;
    private final PrimSettings settings;
    private final int allCases;
    private final int[][] points;
    private final int[][] cases;
    private final int[] members;
    private int size;
    private int hits;
    private Box box;

    private Peeling(Cases all, PrimSettings settings) {
        this.all = all;
        this.settings = settings;
        box = Box.everything(all.dimensions());
        size = all.size();
        members = new int[size];
        points = new int[all.dimensions().size()][];
        cases = new int[points.length][];
        for (int d = 0; d < points.length; d++) {
            points[d] = new int[all.dimensions().get(d).levels().size()];
            cases[d] = new int[points[d].length];
        }
        for (int i = 0; i < size; i++) {
            members[i] = i;
            count(i, 1);
            hits += all.isCase(i) ? 1 : 0;
        }
        allCases = hits;
    }

    /** The boxes from the whole space to the smallest, or to one that holds cases only. */
    static List<Peel> trajectory(Cases all, PrimSettings settings) {
        Peeling peeling = new Peeling(all, settings);
        List<Peel> trajectory = new ArrayList<>();
        trajectory.add(peeling.now());
        while (peeling.hits < peeling.size && peeling.peel()) {
            trajectory.add(peeling.now());
        }
        return trajectory;
    }

    private Peel now() {
        return Peel.of(all, box, new Cases.Content(size, hits), allCases);
    }

    private boolean peel() {
        Optional<Slice> best = Optional.empty();
        for (int d = 0; d < points.length; d++) {
            for (Slice slice : slices(d)) {
                boolean allowed = size - slice.points >= settings.fewest(all.size());
                if (allowed && (best.isEmpty() || gain(slice) > gain(best.get()))) {
                    best = Optional.of(slice);
                }
            }
        }
        best.ifPresent(this::remove);
        return best.isPresent();
    }

    private double gain(Slice slice) {
        double after = (double) (hits - slice.cases) / (size - slice.points);
        return (after - (double) hits / size) / ((double) slice.points / size);
    }

    private List<Slice> slices(int d) {
        List<Slice> slices = new ArrayList<>();
        if (box.limits().get(d) instanceof Limit.Span span) {
            if (span.from() < span.to()) {
                slices.add(end(d, span, true));
                slices.add(end(d, span, false));
            }
        } else if (box.limits().get(d) instanceof Limit.Choice choice
                && choice.kept().size() > 1) {
            for (int level : choice.kept()) {
                slices.add(new Slice(d, choice.without(level), points[d][level], cases[d][level]));
            }
        }
        return slices;
    }

    /** Whole levels from one end on, as many as the share of a step allows, at least one that has points. */
    private Slice end(int d, Limit.Span span, boolean low) {
        int quota = (int) Math.floor(settings.peel() * size);
        int step = low ? 1 : -1;
        int level = low ? span.from() : span.to();
        int last = low ? span.to() : span.from();
        int taken = 0;
        int hit = 0;
        while (level != last && (taken == 0 || taken + points[d][level] <= quota)) {
            taken += points[d][level];
            hit += cases[d][level];
            level += step;
        }
        // The box ends at points that it holds, not at gaps between them.
        while (level != last && points[d][level] == 0) {
            level += step;
        }
        return new Slice(d, low ? new Limit.Span(level, span.to()) : new Limit.Span(span.from(), level), taken, hit);
    }

    private void remove(Slice slice) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int point = members[i];
            if (slice.left.holds(all.rank(slice.dimension, point))) {
                members[kept++] = point;
            } else {
                count(point, -1);
                hits -= all.isCase(point) ? 1 : 0;
            }
        }
        size = kept;
        box = box.with(slice.dimension, slice.left);
    }

    private void count(int point, int change) {
        for (int d = 0; d < points.length; d++) {
            points[d][all.rank(d, point)] += change;
            cases[d][all.rank(d, point)] += all.isCase(point) ? change : 0;
        }
    }

    private record Slice(int dimension, Limit left, int points, int cases) {}
}

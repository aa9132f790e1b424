package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pasting of PRIM: what greedy peeling cut off needlessly is put back, as long as density does not fall (Friedman and
 * Fisher 1999).
 */
final class Pasting {

    private final Cases all;
    private final PrimSettings settings;

    Pasting(Cases all, PrimSettings settings) {
        this.all = all;
        this.settings = settings;
    }

    /** The box, as large as it can be without losing density. */
    Box paste(Box box) {
        Box now = box;
        for (Optional<Box> larger = larger(now); larger.isPresent(); larger = larger(now)) {
            now = larger.get();
        }
        return now;
    }

    private Optional<Box> larger(Box box) {
        Cases.Content before = all.content(box);
        Optional<Box> best = Optional.empty();
        double density = before.density();
        for (int d : box.restricted(all.dimensions())) {
            for (Limit limit : wider(box, d, Math.max(1, (int) Math.floor(settings.peel() * before.points())))) {
                Cases.Content after = all.content(box.with(d, limit));
                boolean better = best.isEmpty() ? after.density() >= density : after.density() > density;
                if (after.points() > before.points() && better) {
                    best = Optional.of(box.with(d, limit));
                    density = after.density();
                }
            }
        }
        return best;
    }

    private List<Limit> wider(Box box, int d, int quota) {
        int levels = all.dimensions().get(d).levels().size();
        int[] counts = counts(box, d, levels);
        List<Limit> wider = new ArrayList<>();
        if (box.limits().get(d) instanceof Limit.Span span) {
            if (span.from() > 0) {
                wider.add(new Limit.Span(reach(counts, span.from(), -1, quota), span.to()));
            }
            if (span.to() < levels - 1) {
                wider.add(new Limit.Span(span.from(), reach(counts, span.to(), 1, quota)));
            }
        } else if (box.limits().get(d) instanceof Limit.Choice choice) {
            for (int level = 0; level < levels; level++) {
                if (!choice.holds(level)) {
                    wider.add(choice.with(level));
                }
            }
        }
        return wider;
    }

    /** Points by level of a dimension that every other limit of the box lets in. */
    private int[] counts(Box box, int d, int levels) {
        int[] counts = new int[levels];
        for (int point : all.within(box.with(d, all.dimensions().get(d).everything()))) {
            counts[all.rank(d, point)]++;
        }
        return counts;
    }

    /** The farthest level within the quota, at least the first one that has points, else the end. */
    private static int reach(int[] counts, int from, int step, int quota) {
        int reached = from;
        int taken = 0;
        for (int level = from + step; level >= 0 && level < counts.length; level += step) {
            if (taken > 0 && taken + counts[level] > quota) {
                return reached;
            }
            taken += counts[level];
            reached = level;
        }
        return reached;
    }
}

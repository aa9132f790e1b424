package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.experiments.discovery.FoundBox.Restriction;

/**
 * Scenario discovery: in which boxes of the space of factors the cases lie.
 *
 * <p>Boxes are found one after the other by covering: the points of a found box are taken away, and the next one is looked for
 * among the rest. The search ends at the first box that cases dealt out at random would give as easily, which is then not
 * reported as found.
 *
 * @param cases the points and which of them are cases
 * @param boxes the boxes that were found, the first one first; none if there is nothing to find
 * @param trajectory the peeling trajectory of the first search, also if no box was found
 * @param rejected p-value of the search that ended it; NaN if the most boxes were found, no cases were left, or the whole space has
 *     the density asked for
 * @param warnings what makes the answer weak, in sentences
 */
public record Discovery(
        Cases cases, List<FoundBox> boxes, List<Peel> trajectory, double rejected, List<String> warnings) {

    /** A box is reported if no more than this share of random deals gives as much. */
    public static final double LEVEL = 0.05;

    /** With fewer cases, or fewer points that are none, a warning is given. */
    public static final int FEW = 20;

    /** Copies the lists. */
    public Discovery {
        boxes = List.copyOf(boxes);
        trajectory = List.copyOf(trajectory);
        warnings = List.copyOf(warnings);
    }

    /**
     * Looks for boxes.
     *
     * @param cases points with at least one dimension
     * @param clause what the cases have in common, such as {@code closed-group loses}, for the sentences
     * @param settings how to look
     * @return what was found
     */
    public static Discovery of(Cases cases, String clause, PrimSettings settings) {
        List<String> warnings = new ArrayList<>(warnings(cases));
        List<FoundBox> boxes = new ArrayList<>();
        double rejected = Double.NaN;
        if (cases.count() == 0
                || cases.count() == cases.size()
                || cases.dimensions().isEmpty()
                || (double) cases.count() / cases.size() >= settings.density().orElse(Double.POSITIVE_INFINITY)) {
            return new Discovery(cases, boxes, List.of(), rejected, warnings);
        }
        BoxSearch search = new BoxSearch(settings);
        Cases left = cases;
        while (boxes.size() < settings.boxes() && left.count() > 0 && left.count() < left.size()) {
            Peel found = search.find(left);
            if (found.density() < settings.density().orElse(0.0)) {
                warnings.add("no box has the density of %s that was asked for; the densest is taken"
                        .formatted(settings.density().getAsDouble()));
            }
            Chances chances = new Chances(left, search);
            double pValue = found.restricted() == 0 ? 1.0 : chances.pValue(found);
            if (pValue > LEVEL) {
                rejected = pValue;
                break;
            }
            boxes.add(described(cases, left, found, pValue, chances.heldOut(), clause));
            left = left.only(outside(left, found.box()));
        }
        return new Discovery(cases, boxes, search.trajectory(cases), rejected, warnings);
    }

    /**
     * Share of all cases that lie in any of the boxes.
     *
     * @return from 0 to 1
     */
    public double coverage() {
        return boxes.stream().mapToDouble(box -> box.inside().coverage()).sum();
    }

    private static int[] outside(Cases cases, Box box) {
        return IntStream.range(0, cases.size())
                .filter(point -> !cases.holds(box, point))
                .toArray();
    }

    private static FoundBox described(
            Cases cases, Cases left, Peel found, double pValue, Chances.HeldOut heldOut, String clause) {
        BoxWords words = new BoxWords(cases.dimensions());
        Box box = found.box();
        List<Restriction> restrictions = box.restricted(cases.dimensions()).stream()
                .map(d -> {
                    Peel without = Peel.of(left, BoxSearch.without(left, box, d));
                    return new Restriction(
                            cases.dimensions().get(d).path(),
                            words.limit(box, d),
                            BoxSearch.quasiP(left, box, d),
                            (double) without.cases() / cases.count(),
                            without.density(),
                            (double) heldOut.restricted().get(d) / heldOut.fits());
                })
                .sorted(Comparator.comparingDouble(Restriction::quasiP)
                        .thenComparingDouble(Restriction::densityWithout))
                .toList();
        Peel inside = Peel.of(left, box, left.content(box), cases.count());
        String when = restrictions.stream().map(Restriction::words).collect(Collectors.joining(" and "));
        return new FoundBox(
                inside,
                restrictions,
                pValue,
                heldOut.coverage() * left.count() / cases.count(),
                heldOut.density(),
                clause + " when " + when);
    }

    private static List<String> warnings(Cases cases) {
        int count = cases.count();
        List<String> warnings = new ArrayList<>();
        if (count > 0 && count < cases.size() && Math.min(count, cases.size() - count) < FEW) {
            warnings.add("Only %d of %d points are %s; with fewer than %d, boxes are rough at best."
                    .formatted(
                            Math.min(count, cases.size() - count),
                            cases.size(),
                            count <= cases.size() - count ? "cases" : "no cases",
                            FEW));
        }
        if (cases.size() < 10 * cases.dimensions().size()) {
            warnings.add(
                    "%d points for %d factors are few; ten for each factor are a rule of thumb (see docs/designs.md)."
                            .formatted(cases.size(), cases.dimensions().size()));
        }
        return warnings;
    }
}

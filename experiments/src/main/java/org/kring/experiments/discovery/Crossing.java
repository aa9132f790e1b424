package org.kring.experiments.discovery;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.discovery.BreakEven.CurvePoint;

/**
 * A value of a factor at which two strategies are even.
 *
 * @param at the value
 * @param rising whether the difference grows through 0 there
 * @param low lower end of its 95 % interval; negative infinity if it may lie below all values that were run
 * @param high upper end; infinity if it may lie above them
 */
public record Crossing(double at, boolean rising, double low, double high) {

    static List<Crossing> all(List<CurvePoint> curve) {
        List<Crossing> all = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < curve.size(); i++) {
            double now = curve.get(i).difference();
            if (now == 0.0 || Double.isNaN(now)) {
                continue;
            }
            if (last >= 0 && (curve.get(last).difference() > 0.0) != (now > 0.0)) {
                all.add(between(curve, last, i));
            }
            last = i;
        }
        return all;
    }

    private static Crossing between(List<CurvePoint> curve, int before, int after) {
        CurvePoint a = curve.get(before);
        CurvePoint b = curve.get(after);
        double at = a.x() + (b.x() - a.x()) * a.difference() / (a.difference() - b.difference());
        int from = before;
        while (from >= 0 && holdsZero(curve.get(from))) {
            from--;
        }
        int to = after;
        while (to < curve.size() && holdsZero(curve.get(to))) {
            to++;
        }
        double low = from < 0 ? Double.NEGATIVE_INFINITY : zero(curve.get(from), next(curve, from, before, at));
        double high = to == curve.size() ? Double.POSITIVE_INFINITY : zero(curve.get(to), next(curve, to, after, at));
        return new Crossing(at, b.difference() > 0.0, Math.min(low, at), Math.max(high, at));
    }

    /** The neighbour of a curve point, on the side of the crossing; the crossing itself if it is nearer. */
    private static CurvePoint next(List<CurvePoint> curve, int outside, int nearest, double at) {
        return outside == nearest
                ? crossing(curve, outside, at)
                : curve.get(outside < nearest ? outside + 1 : outside - 1);
    }

    /** The crossing itself, with a band between those of its neighbours. */
    private static CurvePoint crossing(List<CurvePoint> curve, int outside, double at) {
        CurvePoint one = curve.get(outside);
        CurvePoint other = curve.get(one.x() < at ? outside + 1 : outside - 1);
        double share = (at - one.x()) / (other.x() - one.x());
        return new CurvePoint(
                at,
                0.0,
                (1.0 - share) * (one.low() - one.difference()) + share * (other.low() - other.difference()),
                (1.0 - share) * (one.high() - one.difference()) + share * (other.high() - other.difference()));
    }

    /** Where the end of the band that is nearest to 0 reaches it. */
    private static double zero(CurvePoint outside, CurvePoint inside) {
        double out = outside.low() > 0.0 ? outside.low() : outside.high();
        double in = outside.low() > 0.0 ? inside.low() : inside.high();
        return out == in ? inside.x() : outside.x() + (inside.x() - outside.x()) * out / (out - in);
    }

    private static boolean holdsZero(CurvePoint point) {
        return point.low() <= 0.0 && point.high() >= 0.0;
    }
}

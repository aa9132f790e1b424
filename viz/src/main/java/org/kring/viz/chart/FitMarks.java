package org.kring.viz.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Marks of single posts. */
final class FitMarks {

    private static final double SCALE = 0.55;

    private FitMarks() {}

    /** A marker small enough for hundreds of posts. */
    static Shape small(Shape marker) {
        return AffineTransform.getScaleInstance(SCALE, SCALE).createTransformedShape(marker);
    }
}

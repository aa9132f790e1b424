package org.kring.planted.viz.chart;

/** Does nothing wrong. */
public final class PlantedChart {

    public int points() {
        return 1;
    }
}

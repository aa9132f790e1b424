package org.kring.planted.experiments.run;

import org.kring.planted.viz.chart.PlantedChart;

/** Looks up to viz. */
public final class PlantedRun {

    private final PlantedChart chart = new PlantedChart();

    public int runs() {
        return chart.points();
    }
}

package org.kring.viz.console;

import java.awt.Color;
import org.kring.model.scenario.Horizon;
import sim.display.Display2D;
import sim.display.GUIState;

/** A picture that is drawn once a day of the run: drawing every hour would take most of the time. */
final class DailyDisplay extends Display2D {

    private static final long serialVersionUID = 1L;

    /**
     * A picture of a simulation.
     *
     * @param side width and height in px
     * @param simulation what it shows
     */
    DailyDisplay(double side, GUIState simulation) {
        super(side, side, simulation);
        updateRule = UPDATE_RULE_STEPS;
        stepInterval = Horizon.HOURS_PER_DAY;
        setBackdrop(Color.WHITE);
    }
}

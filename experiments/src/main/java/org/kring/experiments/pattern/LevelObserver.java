package org.kring.experiments.pattern;

import java.util.Map;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;

/** Looks at one side of a run and says which levels it shows. */
interface LevelObserver extends RunObserver {

    /**
     * Writes down the levels at the end of a run.
     *
     * @param levels where they go, by the name of their metric; the names do not depend on the luck of the run
     * @param world the world at the end
     */
    void fill(Map<String, Level> levels, WorldView world);
}

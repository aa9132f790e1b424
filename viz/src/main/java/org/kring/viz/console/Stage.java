package org.kring.viz.console;

import java.util.List;
import java.util.Optional;
import org.kring.model.engine.KringState.Play;
import org.kring.model.scenario.Scenario;
import org.kring.viz.live.Activity;
import org.kring.viz.live.Watch;

/** What is on show: at each start a new run with the levers as they stand, and a watch on it. */
final class Stage {

    private final Levers levers;
    private final GrowingFigures figures;
    private Optional<Watch> watch = Optional.empty();

    Stage(Levers levers, GrowingFigures figures) {
        this.levers = levers;
        this.figures = figures;
    }

    Play play() {
        Scenario scenario = levers.scenario();
        Watch next = new Watch(scenario, this::endWeek);
        watch = Optional.of(next);
        return new Play(scenario, levers.strategy(), List.of(next));
    }

    private void endWeek(int week, Watch.Week seen) {
        figures.add(week, seen, activity().pyramid());
    }

    Levers levers() {
        return levers;
    }

    /** What everybody did in the run that has started last. */
    Activity activity() {
        return watch.map(Watch::activity).orElseThrow(() -> new IllegalStateException("no run has started"));
    }
}

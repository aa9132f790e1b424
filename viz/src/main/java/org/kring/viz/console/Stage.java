package org.kring.viz.console;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kring.model.engine.KringState.Play;
import org.kring.model.scenario.Scenario;

/** What is on show: at each start a new run with the levers as they stand, and a watch on it. */
final class Stage {

    private final Levers levers;
    private final BiConsumer<Integer, Watch.Week> onWeek;
    private Optional<Watch> watch = Optional.empty();

    Stage(Levers levers, BiConsumer<Integer, Watch.Week> onWeek) {
        this.levers = levers;
        this.onWeek = onWeek;
    }

    Play play() {
        Scenario scenario = levers.scenario();
        Watch next = new Watch(scenario.population().persons(), onWeek);
        watch = Optional.of(next);
        return new Play(scenario, levers.strategy(), List.of(next));
    }

    Levers levers() {
        return levers;
    }

    /** The watch on the run that has started last. */
    Watch watch() {
        return watch.orElseThrow(() -> new IllegalStateException("no run has started"));
    }
}

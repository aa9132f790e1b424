package org.kring.planted.model.venue;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.planted.experiments.run.PlantedRun;
import org.kring.planted.model.engine.PlantedEngine;
import sim.engine.SimState;

/** Keeps a mutable static, hash order and files, knows MASON, and looks up to experiments. */
public final class PlantedPage {

    static final int LIMIT = 3;
    static int visits;

    private final Map<String, Integer> likes = new HashMap<>();
    private final Map<String, Integer> inOrder = new LinkedHashMap<>();

    boolean isVisitedBy(SimState state, PlantedEngine engine, PlantedRun run) {
        visits++;
        return state.schedule.getSteps() + engine.hours() + run.runs() > likes.size() + inOrder.size();
    }

    Set<String> likers(List<String> names) {
        return names.stream().limit(LIMIT).collect(Collectors.toSet());
    }

    Path folder(File file) {
        return file.toPath();
    }
}

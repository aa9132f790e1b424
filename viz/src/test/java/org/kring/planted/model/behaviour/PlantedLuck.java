package org.kring.planted.model.behaviour;

import java.util.Random;
import org.kring.planted.model.engine.PlantedEngine;

/** Draws without keys, and sees the engine. */
final class PlantedLuck {

    private final Random random = new Random(1);

    double draw(PlantedEngine engine) {
        return random.nextDouble() + Math.random() + engine.hours();
    }
}

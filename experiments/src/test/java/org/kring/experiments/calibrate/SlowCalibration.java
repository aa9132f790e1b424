package org.kring.experiments.calibrate;

import java.nio.file.Path;

/** A program that calibrates slowly, to be killed. */
final class SlowCalibration {

    private static final long MILLIS_PER_SIMULATION = 10;

    private SlowCalibration() {}

    /** Takes the folder. */
    public static void main(String[] args) {
        KnownProblem.run(
                Path.of(args[0]), KnownProblem.noisy(20, KnownProblem.FOUR_GENERATIONS), slow(KnownProblem.NOISY), 2);
    }

    /** A simulator that takes its time. */
    static Simulator slow(Simulator simulator) {
        return (parameters, luck) -> {
            pause();
            return simulator.simulate(parameters, luck);
        };
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_PER_SIMULATION);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.kring.experiments.calibrate;

import java.nio.file.Path;

/** A program that runs a chain slowly, to be killed. */
final class SlowChain {

    private SlowChain() {}

    /** Takes the folder. */
    public static void main(String[] args) {
        KnownChain.run(
                Path.of(args[0]),
                KnownChain.linear(20, KnownProblem.FOUR_GENERATIONS),
                SlowCalibration.slow(KnownChain.NOISY_SUM),
                2);
    }
}

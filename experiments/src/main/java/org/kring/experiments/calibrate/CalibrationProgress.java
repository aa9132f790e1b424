package org.kring.experiments.calibrate;

/** Is told how far a calibration is, always by the thread that runs it. */
public interface CalibrationProgress {

    /**
     * Takes note of a simulation.
     *
     * @param tally how far the calibration is
     */
    void simulated(Tally tally);

    /**
     * Takes note of the end of a generation.
     *
     * @param generation the generation
     */
    void finished(Generation generation);

    /**
     * How far a calibration is.
     *
     * @param generation number of the generation under way, from 0
     * @param accepted proposals that it has accepted
     * @param needed proposals that it needs to accept
     * @param simulations simulations in all, those of earlier sessions included
     * @param most most simulations in all
     */
    record Tally(int generation, int accepted, int needed, int simulations, int most) {}

    /**
     * Nobody looks.
     *
     * @return a progress that shows nothing
     */
    static CalibrationProgress silent() {
        return new CalibrationProgress() {
            @Override
            public void simulated(Tally tally) {}

            @Override
            public void finished(Generation generation) {}
        };
    }
}

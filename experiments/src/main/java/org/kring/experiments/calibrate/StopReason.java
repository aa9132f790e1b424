package org.kring.experiments.calibrate;

/** Why a calibration has ended. */
public enum StopReason {
    /** All particles are as near to the targets as was asked for. */
    EPSILON("all particles are as near to the targets as was asked for"),
    /** Too few proposals were accepted to go on. */
    ACCEPTANCE("so few proposals are accepted that a further generation is not worth its simulations"),
    /** The simulations are used up. */
    SIMULATIONS("the simulations are used up"),
    /** There are as many generations as were asked for. */
    GENERATIONS("there are as many generations as were asked for"),
    /** The time for this session was over when a generation ended; the calibration can go on. */
    HOURS("the time for one session was over when a generation ended; the same command goes on"),
    /** Stopped from outside; the calibration can go on. */
    INTERRUPTED("it was stopped from outside; the same command goes on");

    private final String because;

    StopReason(String because) {
        this.because = because;
    }

    /**
     * Whether the same command would go on instead of showing the same result again.
     *
     * @return true if more would be found
     */
    public boolean goesOn() {
        return this == HOURS || this == INTERRUPTED;
    }

    /**
     * The reason for people.
     *
     * @return a clause
     */
    public String because() {
        return because;
    }
}

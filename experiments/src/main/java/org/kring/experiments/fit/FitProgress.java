package org.kring.experiments.fit;

/** Is told how far a fit is, always by the thread that fits. */
public interface FitProgress {

    /**
     * Takes note of a round.
     *
     * @param round what was run and how far it was from its targets
     */
    void rounded(Round round);

    /**
     * Takes note that the last runs begin, which measure the fitted page on luck of their own.
     *
     * @param runs how many
     */
    void checking(int runs);

    /**
     * Nobody looks.
     *
     * @return a progress that shows nothing
     */
    static FitProgress silent() {
        return new FitProgress() {
            @Override
            public void rounded(Round round) {}

            @Override
            public void checking(int runs) {}
        };
    }

    /**
     * A round of the calibration.
     *
     * @param number from 1
     * @param most number of the last round that may follow
     * @param runs runs of this round
     * @param reachGap largest relative gap of the reach of a type
     * @param reactionGap largest relative gap of a reaction to a type
     */
    record Round(int number, int most, int runs, double reachGap, double reactionGap) {

        /** Whether every level is within the tolerance. */
        boolean isMet() {
            return Math.max(reachGap, reactionGap) <= PageCalibration.TOLERANCE;
        }
    }
}

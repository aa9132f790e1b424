package org.kring.model.organisation;

import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;

/**
 * A content mix that follows what engaged readers (S1 BS-02, measuring on).
 *
 * @param learningRate how far the shares move each week towards the engagement measured, in [0,1]; 0 for a fixed mix
 */
public record AdaptiveMix(
        @Parameter(unit = "[0,1] per week", evidence = "learning-rate")
        double learningRate) {

    /** The mix stays as it is. */
    public static final AdaptiveMix OFF = new AdaptiveMix(0.0);

    /** Checks the number. */
    public AdaptiveMix {
        Requires.share("learningRate", learningRate);
    }
}

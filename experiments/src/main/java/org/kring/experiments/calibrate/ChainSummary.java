package org.kring.experiments.calibrate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a chain of calibrations found, stage by stage.
 *
 * @param chain name of the chain
 * @param stages its stages in their order
 */
public record ChainSummary(String chain, List<Stage> stages) {

    /**
     * One stage.
     *
     * @param calibration name of the calibration
     * @param summary what it found
     */
    public record Stage(String calibration, PosteriorSummary summary) {}

    /** Copies the list. */
    public ChainSummary {
        stages = List.copyOf(stages);
    }

    /**
     * The summary of a chain.
     *
     * @param chain the chain
     * @param posteriors what its stages came to
     * @return the summary
     */
    public static ChainSummary of(Chain chain, List<Posterior> posteriors) {
        return new ChainSummary(
                chain.name(),
                IntStream.range(0, posteriors.size())
                        .mapToObj(i -> new Stage(
                                chain.stages().get(i).calibration(),
                                posteriors.get(i).summary()))
                        .toList());
    }
}

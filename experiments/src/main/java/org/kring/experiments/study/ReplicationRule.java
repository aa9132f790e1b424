package org.kring.experiments.study;

import java.util.List;
import java.util.stream.IntStream;
import org.kring.model.scenario.Requires;

/** How many replicates a study runs. The checkpoints are fixed beforehand, so that the number does not depend on speed. */
public sealed interface ReplicationRule {

    /** Most replicates of a study. */
    int MOST = 1_000_000;

    /**
     * Numbers of whole replicates after which it is decided whether to go on; the last is the maximum.
     *
     * @return rising numbers, at least one
     */
    List<Integer> checkpoints();

    /**
     * Most replicates that are run.
     *
     * @return the last checkpoint
     */
    default int most() {
        List<Integer> checkpoints = checkpoints();
        return checkpoints.get(checkpoints.size() - 1);
    }

    /**
     * A number given beforehand.
     *
     * @param replicates the number, at least 1
     */
    record Fixed(int replicates) implements ReplicationRule {
        /** Checks the number. */
        public Fixed {
            Requires.within("replicates", replicates, 1, MOST);
        }

        @Override
        public List<Integer> checkpoints() {
            return List.of(replicates);
        }
    }

    /**
     * As many as a difference needs to be known precisely enough.
     *
     * @param min replicates before the first decision, at least 2
     * @param max replicates after which it ends in any case
     * @param batch replicates between two decisions
     * @param halfWidth half-width asked for, in the unit of the outcome
     * @param on the outcomes whose differences must be known so precisely
     */
    record Precision(int min, int max, int batch, double halfWidth, List<String> on) implements ReplicationRule {
        /** Checks every value and copies the list. */
        public Precision {
            Requires.within("min", min, 2, MOST);
            Requires.within("max", max, min, MOST);
            Requires.within("batch", batch, 1, MOST);
            Requires.positive("halfWidth", halfWidth);
            on = List.copyOf(on);
            if (on.isEmpty()) {
                throw new IllegalArgumentException("on must name at least one outcome");
            }
            on.forEach(Outcomes::require);
        }

        @Override
        public List<Integer> checkpoints() {
            int steps = (max - min + batch - 1) / batch;
            return IntStream.rangeClosed(0, steps)
                    .map(i -> Math.min(max, min + i * batch))
                    .boxed()
                    .toList();
        }
    }
}

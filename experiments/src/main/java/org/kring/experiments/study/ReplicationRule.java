package org.kring.experiments.study;

import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.selection.IndifferenceZone;
import org.kring.experiments.selection.KimNelson;
import org.kring.model.observe.Metric.Direction;
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
     * @param halfWidth half-width asked for, in the unit of the outcome
     * @param on the outcomes whose differences must be known so precisely
     */
    record Precision(int min, int max, double halfWidth, List<String> on) implements ReplicationRule {
        /** Checks every value and copies the list. */
        public Precision {
            Requires.within("min", min, 2, MOST);
            Requires.within("max", max, min, MOST);
            Requires.positive("halfWidth", halfWidth);
            on = List.copyOf(on);
            if (on.isEmpty()) {
                throw new IllegalArgumentException("on must name at least one outcome");
            }
            on.forEach(Outcomes::require);
        }

        @Override
        public List<Integer> checkpoints() {
            return checkpoints(min, max);
        }

        /**
         * Numbers of replicates at which a study may stop: they grow by half, so that at most a third of the runs is more
         * than was needed, and the looks stay few.
         *
         * @param min first checkpoint, at least 1
         * @param max last checkpoint, at least min
         * @return checkpoints in rising order, from min to max
         */
        public static List<Integer> checkpoints(int min, int max) {
            List<Integer> checkpoints = new ArrayList<>();
            for (long n = min; n < max; n += (n + 1) / 2) {
                checkpoints.add((int) n);
            }
            checkpoints.add(max);
            return List.copyOf(checkpoints);
        }
    }

    /**
     * As many as it takes to find the best arm; arms that are given up are not run any more.
     *
     * @param on the outcome by which arms are judged
     * @param zone what is asked of the selection
     */
    record Selection(String on, IndifferenceZone zone) implements ReplicationRule {
        /** Checks that the outcome has a better end. */
        public Selection {
            if (Outcomes.direction(on) == Direction.NEITHER) {
                throw new IllegalArgumentException(
                        "%s describes; neither more nor less of it is better, so no arm is the best".formatted(on));
            }
            Requires.within("most", zone.most(), zone.first(), MOST);
        }

        @Override
        public List<Integer> checkpoints() {
            return zone.looks();
        }

        /**
         * The procedure.
         *
         * @return what judges the arms
         */
        public KimNelson procedure() {
            return new KimNelson(zone, Outcomes.direction(on) == Direction.HIGHER);
        }
    }
}

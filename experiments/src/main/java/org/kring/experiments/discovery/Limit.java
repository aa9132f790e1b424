package org.kring.experiments.discovery;

import java.util.List;
import java.util.stream.IntStream;

/** Which values of one dimension lie in a box. */
public sealed interface Limit {

    /**
     * Whether a value lies in the box.
     *
     * @param rank place of the value among the levels of the dimension
     * @return true if it does
     */
    boolean holds(int rank);

    /**
     * Numbers from one to another.
     *
     * @param from place of the lowest, from 0
     * @param to place of the highest, included
     */
    record Span(int from, int to) implements Limit {
        @Override
        public boolean holds(int rank) {
            return from <= rank && rank <= to;
        }
    }

    /**
     * Some of the choices.
     *
     * @param kept places of the choices that lie in the box, rising
     */
    record Choice(List<Integer> kept) implements Limit {
        /** Copies the list. */
        public Choice {
            kept = List.copyOf(kept);
        }

        static Choice all(int levels) {
            return new Choice(IntStream.range(0, levels).boxed().toList());
        }

        Choice without(int rank) {
            return new Choice(kept.stream().filter(each -> each != rank).toList());
        }

        Choice with(int rank) {
            return new Choice(IntStream.concat(kept.stream().mapToInt(each -> each), IntStream.of(rank))
                    .sorted()
                    .boxed()
                    .toList());
        }

        @Override
        public boolean holds(int rank) {
            return kept.contains(rank);
        }
    }
}

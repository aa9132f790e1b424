package org.kring.experiments.study;

import java.util.List;
import org.kring.experiments.scenario.ByShape;

/** One outcome or several, as a study file names them. */
@ByShape
public sealed interface OutcomeChoice {

    /**
     * The names.
     *
     * @return at least one
     */
    List<String> names();

    /**
     * One outcome.
     *
     * @param name its name
     */
    record One(String name) implements OutcomeChoice {
        @Override
        public List<String> names() {
            return List.of(name);
        }
    }

    /**
     * Several outcomes.
     *
     * @param names their names
     */
    record Several(List<String> names) implements OutcomeChoice {
        /** Copies the list. */
        public Several {
            names = List.copyOf(names);
        }
    }
}

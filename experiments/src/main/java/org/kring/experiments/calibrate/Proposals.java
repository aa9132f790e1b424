package org.kring.experiments.calibrate;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.chance.Draws;

/** Where the parameter sets of a generation come from, in units of the priors. */
sealed interface Proposals permits Proposals.FromPrior, Perturbed {

    /**
     * Draws a parameter set.
     *
     * @param key key of the proposal
     * @return units, each in [0,1]
     */
    List<Double> draw(long key);

    /**
     * How likely a parameter set is to be drawn, up to a factor that is the same for all.
     *
     * @param units a parameter set
     * @return density above 0
     */
    double density(List<Double> units);

    /**
     * The priors themselves.
     *
     * @param parameters how many
     */
    record FromPrior(int parameters) implements Proposals {

        @Override
        public List<Double> draw(long key) {
            List<Double> units = new ArrayList<>();
            for (int i = 0; i < parameters; i++) {
                units.add(Draws.uniform(key, i));
            }
            return units;
        }

        @Override
        public double density(List<Double> units) {
            return 1.0;
        }
    }
}

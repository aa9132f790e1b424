package org.kring.model.behaviour;

import java.util.BitSet;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Population;
import org.kring.model.scenario.DeceptionParameters;
import org.kring.model.wellbeing.Susceptibility;

/**
 * When somebody is misled by a person not known offline, and how much is lost (MODEL.md 7.10).
 *
 * <p>Evidence: boundary skill S2:M-074; bad phases M-108; strangers M-109; warnings M-110; small losses common, large ones rare
 * S2:C-139, C-140.
 */
final class Deceptions {

    private static final int LOSS = 64;

    private final DeceptionParameters parameters;
    private final Population population;
    private final Susceptibility susceptibility;
    private final Draws draws;
    private final BitSet warned = new BitSet();

    Deceptions(DeceptionParameters parameters, Population population, Susceptibility susceptibility, Draws draws) {
        this.parameters = parameters;
        this.population = population;
        this.susceptibility = susceptibility;
        this.draws = draws;
    }

    /**
     * What a person loses by a message or comment from a stranger.
     *
     * @param person who gets it
     * @param stranger who sent it
     * @param kind kind of exchange
     * @param openness how visible it is who can be written to, times what is left of it, in [0,1]
     * @param hour hour of the run
     * @return severity in (0,1], or 0 if the person is not misled
     */
    double loss(int person, int stranger, int kind, double openness, int hour) {
        double chance = parameters.rate()
                * openness
                * (1.0 - population.boundarySkill(person))
                * susceptibility.factor(person, hour)
                * (warned.get(person) ? 1.0 - parameters.awareness() : 1.0);
        if (chance <= 0.0) {
            return 0.0;
        }
        long key = draws.key(Purpose.DECEPTION, Draws.pair(person, stranger), hour);
        int index = 2 * kind + (person < stranger ? 0 : 1);
        if (!Draws.bernoulli(key, index, Math.min(1.0, chance))) {
            return 0.0;
        }
        boolean large = Draws.bernoulli(key, LOSS + index, parameters.largeShare());
        return large ? 1.0 : parameters.smallSeverity();
    }

    /** A person has read a warning. */
    void warn(int person) {
        warned.set(person);
    }
}

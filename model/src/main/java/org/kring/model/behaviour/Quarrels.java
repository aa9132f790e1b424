package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Damping;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.ConflictParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.wellbeing.Susceptibility;

/**
 * When an exchange turns into a quarrel (MODEL.md 7.10).
 *
 * <p>Evidence: norms S2:M-070; conflict skill of both M-095; bad mood M-094; missing cues M-066; quarrels of daily life that go
 * on online M-093; knowing each other offline S1:BM-122.
 */
final class Quarrels {

    private final ConflictParameters parameters;
    private final List<PlatformRegime> platforms;
    private final Population population;
    private final PersonStates states;
    private final Ties ties;
    private final Susceptibility susceptibility;
    private final Damping damping;
    private final Draws draws;

    Quarrels(
            ConflictParameters parameters,
            List<PlatformRegime> platforms,
            Population population,
            PersonStates states,
            Ties ties,
            Susceptibility susceptibility,
            Damping damping,
            Draws draws) {
        this.parameters = parameters;
        this.platforms = platforms;
        this.population = population;
        this.states = states;
        this.ties = ties;
        this.susceptibility = susceptibility;
        this.damping = damping;
        this.draws = draws;
    }

    /**
     * The chance that who writes to somebody starts a quarrel.
     *
     * @param writer who writes
     * @param other to whom
     * @param tie the writer's entry of their tie, or a number below 0 for none
     * @param platform where
     * @param left what the others present leave of it, in [0,1]
     * @param hour hour of the run
     * @return a chance in [0,1]
     */
    double chance(int writer, int other, int tie, int platform, double left, int hour) {
        double skill = population.conflictSkill(writer) * population.conflictSkill(other);
        double upset = 1.0 + parameters.badMood() * Math.max(0.0, -states.mood[writer]);
        double fresh = parameters.rate()
                * (1.0 - parameters.normClarity())
                * (1.0 - skill)
                * upset
                * (1.0 - platforms.get(platform).cueRichness())
                * susceptibility.factor(writer, hour)
                * Math.min(left, damping.byTie(tie));
        double carried = tie >= 0 && ties.isGroupTie(tie) ? parameters.carryOver() : 0.0;
        return Math.min(1.0, fresh + carried);
    }

    /** Whether an exchange of a kind between two in an hour turns into a quarrel that has the given chance. */
    boolean breaksOut(int writer, int other, int kind, int hour, double chance) {
        int index = 2 * kind + (writer < other ? 0 : 1);
        return chance > 0.0
                && Draws.bernoulli(
                        draws.key(Purpose.CONFLICT, Draws.pair(writer, other), hour), index, Math.min(1.0, chance));
    }
}

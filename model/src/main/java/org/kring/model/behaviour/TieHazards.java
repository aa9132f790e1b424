package org.kring.model.behaviour;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Layer;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.HazardParameters;
import org.kring.model.wellbeing.Experience;
import org.kring.model.wellbeing.Susceptibility;

/**
 * What follows from messages and comments between people who know each other, outside the organisation's venues (MODEL.md
 * 7.10): quarrels, deception by those known online only, and support for who posted in a bad mood.
 */
final class TieHazards {

    private final HazardParameters parameters;
    private final Population population;
    private final PersonStates states;
    private final Ties ties;
    private final Quarrels quarrels;
    private final Deceptions deceptions;
    private final Susceptibility susceptibility;
    private final Draws draws;

    TieHazards(
            HazardParameters parameters,
            Population population,
            PersonStates states,
            Ties ties,
            Quarrels quarrels,
            Deceptions deceptions,
            Susceptibility susceptibility,
            Draws draws) {
        this.parameters = parameters;
        this.population = population;
        this.states = states;
        this.ties = ties;
        this.quarrels = quarrels;
        this.deceptions = deceptions;
        this.susceptibility = susceptibility;
        this.draws = draws;
    }

    /** What an exchange leads to; all is read, nothing changed. */
    void exchange(int writer, int tie, int back, int kind, int platform, int hour, List<Experience> out) {
        int other = ties.target(tie);
        double chance = parameters.conflict().isOn() ? quarrels.chance(writer, other, tie, platform, 1.0, hour) : 0.0;
        if (quarrels.breaksOut(writer, other, kind, hour, chance)) {
            out.add(quarrel(writer, other, tie, platform, hour));
            out.add(quarrel(other, writer, back, platform, hour));
            return;
        }
        if (parameters.support().isOn() && isSupport(writer, other, kind, hour)) {
            out.add(met(Experience.Kind.SUPPORTED, other, writer, platform, back, 1.0));
            out.add(met(Experience.Kind.GAVE_SUPPORT, writer, other, platform, tie, 1.0));
        }
        if (parameters.deception().isOn() && ties.layer(tie) == Layer.ONLINE) {
            double loss = deceptions.loss(other, writer, kind, 1.0, hour);
            if (loss > 0.0) {
                out.add(met(Experience.Kind.DECEPTION, other, writer, platform, back, loss));
            }
        }
    }

    /** A comment to somebody in a bad mood, or an answer to such a person, may be felt as support. */
    private boolean isSupport(int writer, int other, int kind, int hour) {
        double chance = parameters.support().share() * population.socialSkill(writer);
        return kind != Exchange.MESSAGE
                && states.mood[other] < 0f
                && Draws.bernoulli(draws.key(Purpose.SUPPORT, Draws.pair(writer, other), hour), kind, chance);
    }

    private Experience quarrel(int person, int other, int tie, int platform, int hour) {
        double size = Math.min(1.0, parameters.conflict().severity() * susceptibility.phase(person, hour));
        return met(Experience.Kind.CONFLICT, person, other, platform, tie, size);
    }

    private static Experience met(Experience.Kind kind, int person, int other, int platform, int tie, double size) {
        return new Experience(kind, person, other, Experience.NONE, platform, tie, size);
    }
}

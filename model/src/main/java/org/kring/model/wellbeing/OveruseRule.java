package org.kring.model.wellbeing;

import org.kring.model.population.AgeBand;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.OveruseParameters;

/** How a session makes overuse grow (MODEL.md 7.10; S2:M-100 to M-104). */
public final class OveruseRule {

    /** Overuse from which on a person would say that it takes more time than intended (assumption). */
    public static final double NOTICED = 0.25;

    private static final double MANY_RESPONSES = 3.0;

    private final OveruseParameters parameters;
    private final boolean onlyByState;
    private final double gain;
    private final Population population;
    private final PersonStates states;

    OveruseRule(OveruseParameters parameters, double gain, Population population, PersonStates states) {
        this.parameters = parameters;
        onlyByState = parameters.equals(OveruseParameters.OFF);
        this.gain = gain;
        this.population = population;
        this.states = states;
    }

    /** Bad mood and loneliness pull on; so may notifications, youth and vulnerability, while self-control holds back. */
    double growth(int person) {
        double room = 1.0 - states.overuse[person];
        double pull = gain * (Math.max(0.0, -states.mood[person]) + states.social[person]) * room;
        if (onlyByState) {
            return pull;
        }
        double young = population.ageBand(person) == AgeBand.FROM_15 ? parameters.young() : 0.0;
        double frail = parameters.vulnerability() * population.vulnerability(person);
        double waiting = (double) states.waitingValued[person] + states.waitingOther[person];
        double called = parameters.notifications() * Math.min(1.0, waiting / MANY_RESPONSES) * room;
        return (pull * (1.0 + young + frail) + called)
                * (1.0 - parameters.selfLimit() * population.selfControl(person));
    }
}

package org.kring.model.behaviour;

import org.kring.model.population.PersonStates;
import org.kring.model.scenario.HarmParameters;
import org.kring.model.scenario.HazardParameters;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.ContactRule;
import org.kring.model.wellbeing.Experience;
import org.kring.model.wellbeing.FeltRule;

/**
 * What an experience does to a person: mood, felt loneliness, need to belong, trust in the venue, discouragement, the tie (MODEL.md
 * 7.10; R4, R6, R8).
 *
 * <p>Information is counted and changes nothing: no evidence says that it relieves loneliness.
 */
final class HarmRule {

    private final HazardParameters parameters;
    private final PersonStates states;
    private final Venues venues;
    private final ContactRule contacts;
    private final FeltRule feelings;
    private final Tones tones;
    private final Deceptions deceptions;

    HarmRule(
            HazardParameters parameters,
            PersonStates states,
            Venues venues,
            ContactRule contacts,
            FeltRule feelings,
            Tones tones,
            Deceptions deceptions) {
        this.parameters = parameters;
        this.states = states;
        this.venues = venues;
        this.contacts = contacts;
        this.feelings = feelings;
        this.tones = tones;
        this.deceptions = deceptions;
    }

    /** One experience takes effect. */
    void apply(Experience e) {
        switch (e.kind()) {
            case SUPPORTED -> support(e);
            case GAVE_SUPPORT -> feelings.cheer(e.person(), parameters.support().given());
            case READ_SUPPORT ->
                feelings.cheer(e.person(), e.size() * parameters.support().received());
            case READ_KNOWN -> feelings.afterReading(e.person(), e.size());
            case WARNED -> deceptions.warn(e.person());
            case CONFLICT -> {
                harm(e);
                if (e.tie() >= 0) {
                    contacts.rupture(e.tie(), parameters.conflict().rupture());
                }
            }
            case INAPPROPRIATE, DECEPTION, COVERT_PROMOTION -> harm(e);
            case PEER_DISTRESS -> feelings.cheer(e.person(), -e.size());
            case PEER_COPING -> feelings.cheer(e.person(), e.size());
            case INFORMED, READ_INFORMATION -> {}
        }
    }

    private void support(Experience e) {
        feelings.cheer(e.person(), parameters.support().received());
        if (e.tie() >= 0 && contacts.isValued(e.tie())) {
            feelings.afterReading(e.person(), parameters.support().relief());
        }
        if (e.isInVenue()) {
            tones.support(e.post());
        }
    }

    private void harm(Experience e) {
        HarmParameters harm = parameters.harm();
        feelings.afterHarm(e.person(), e.size() * harm.mood(), e.size() * harm.felt(), e.size() * harm.belonging());
        states.discouragement[e.person()] = PersonStates.clip(states.discouragement[e.person()]
                + e.size() * harm.discouragement() * (1.0 - states.discouragement[e.person()]));
        if (e.isInVenue()) {
            venues.post(e.post()).venue().lowerTrust(e.person(), e.size() * harm.trust());
        }
    }
}

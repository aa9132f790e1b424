package org.kring.model.population;

import org.kring.model.network.Ties;

/**
 * One person as an object: the alternative to the columns of {@link PersonStates} and {@link Population}, field by field
 * and in the same types, so that both take part with all that a person carries, not only with what a benchmark reads.
 */
final class Person {

    float social;
    float emotional;
    float socialTarget;
    float emotionalTarget;
    float socialStable;
    float emotionalStable;
    float felt;
    float belonging;
    float presentation;
    float mood;
    float moodLevel;
    float moodFromUse;
    float overuse;
    float discouragement;
    float circumstances;
    float sociability;
    float use;
    float contacts;
    float closeness;
    float wantedCloseness;
    float viewEffect;
    int wallHour = PersonStates.NEVER_HOUR;
    int letterFrom = PersonStates.NO_TIE;
    int sharedPosts = -1;
    short lastValuedContact = Ties.NEVER;
    short lastOrganisationContact = Ties.NEVER;
    byte wallResponses;
    byte waitingValued;
    byte waitingOther;
    byte sessionsToday;
    byte onlineToday;
    byte company;
    byte lonelyWeeks;
    boolean inTouch;
    byte follows;

    byte audience;
    byte ageBand;
    byte platforms;
    boolean inRecovery;
    float activity;
    float logActivity;
    byte needToBelong;
    byte needForSelfPresentation;
    byte socialAnxiety;
    byte stigmaConcern;
    byte digitalSkill;
    byte socialSkill;
    byte conflictSkill;
    byte boundarySkill;
    byte selfControl;
    byte vulnerability;
    byte onlinePreference;

    // Seven weights of one byte for each of three platforms: words cost less than an array of its own.
    long firstDisposition;
    long secondDisposition;
    long thirdDisposition;

    static double share(byte step) {
        return (step & 0xff) / 255.0;
    }
}

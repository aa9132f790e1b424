package org.kring.model.population;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One person as an object: the alternative to the columns of {@link PersonStates} and {@link Population}, field by field
 * and in the same types, so that both take part with all that a person carries, not only with what a benchmark reads. {@link #checkColumns()}
 * fails when a column has come or gone.
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
    float wantedCloseness;
    float viewEffect;
    int wallHour = PersonStates.NEVER_HOUR;
    int letterFrom = PersonStates.NO_TIE;
    int sharedPosts = -1;
    short lastValuedContact = PersonStates.NEVER;
    short lastOrganisationContact = PersonStates.NEVER;
    byte wallResponses;
    byte waitingValued;
    byte waitingOther;
    byte sessionsToday;
    byte onlineToday;
    byte company;
    byte lonelyWeeks;
    boolean inTouch;
    byte follows;
    byte hides;
    byte left;
    byte hints;
    byte dormant;
    byte unanswered;

    byte kinds;
    byte platforms;
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

    /** Checks that objects and columns carry the same: fields and columns of the same names and types, a share in one byte. */
    static void checkColumns() {
        Map<String, Class<?>> columns = new TreeMap<>();
        Stream.of(PersonStates.class, Population.class)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .forEach(each -> {
                    if (each.getType() == ShareColumn.class) {
                        columns.put(each.getName(), byte.class);
                    } else if (each.getType().isArray()) {
                        columns.put(each.getName(), each.getType().getComponentType());
                    }
                });
        columns.remove("disposition");
        Map<String, Class<?>> fields = new TreeMap<>();
        Arrays.stream(Person.class.getDeclaredFields())
                .filter(each -> !each.getName().endsWith("Disposition"))
                .forEach(each -> fields.put(each.getName(), each.getType()));
        if (!fields.equals(columns)) {
            throw new IllegalStateException("persons have " + fields + ", columns are " + columns);
        }
    }

    static double share(byte step) {
        return (step & 0xff) / 255.0;
    }
}

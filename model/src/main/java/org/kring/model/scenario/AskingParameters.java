package org.kring.model.scenario;

/**
 * Whether and where a person with a need asks on a day (MODEL.md 7.8): log-odds of each route against not asking that day.
 *
 * @param level log-odds of asking by a route without appeal, where nothing else speaks for or against it
 * @param trust added per unit of trust in the organisation
 * @param anonymity taken off per unit of stigma concern where one is known by name (S1:BM-069..071, S4:E-138)
 * @param shyness taken off per unit of social anxiety where one has to talk at once
 * @param skill taken off per unit of missing digital skill where it happens online
 * @param discouragement taken off for every earlier try for the same need that led nowhere
 * @param publicAppeal log-odds of a public question in a venue, besides the rest (S1:BM-072..074)
 * @param privateAppeal log-odds of a private message in a venue, besides the rest
 * @param prompt factor on the odds of a private message right after a post was seen (S1:BM-092); 0 for none
 * @param wakes first hour of the day at which people ask outside the networks
 * @param sleeps hour of the day from which they do not any more
 */
public record AskingParameters(
        @Parameter(unit = "log-odds", evidence = "asking-level")
        double level,

        @Parameter(unit = "log-odds", evidence = "asking-trust")
        double trust,

        @Parameter(unit = "log-odds", evidence = "asking-anonymity")
        double anonymity,

        @Parameter(unit = "log-odds", evidence = "asking-shyness")
        double shyness,

        @Parameter(unit = "log-odds", evidence = "asking-skill")
        double skill,

        @Parameter(unit = "log-odds", evidence = "asking-discouragement")
        double discouragement,

        @Parameter(unit = "log-odds", evidence = "asking-network-appeal")
        double publicAppeal,

        @Parameter(unit = "log-odds", evidence = "asking-network-appeal")
        double privateAppeal,

        @Parameter(unit = "factor", evidence = "asking-prompt")
        double prompt,

        @Parameter(unit = "hour of day", evidence = "waking-hours")
        int wakes,

        @Parameter(unit = "hour of day", evidence = "waking-hours")
        int sleeps) {

    /** Checks every value. */
    public AskingParameters {
        Requires.finite("level", level);
        Requires.finite("trust", trust);
        Requires.finite("anonymity", anonymity);
        Requires.finite("shyness", shyness);
        Requires.finite("skill", skill);
        Requires.notNegative("discouragement", discouragement);
        Requires.finite("publicAppeal", publicAppeal);
        Requires.finite("privateAppeal", privateAppeal);
        Requires.notNegative("prompt", prompt);
        Requires.within("wakes", wakes, 0, Horizon.HOURS_PER_DAY - 1);
        Requires.within("sleeps", sleeps, wakes + 1, Horizon.HOURS_PER_DAY);
    }
}

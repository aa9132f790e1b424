package org.kring.model.scenario;

/**
 * A way to help outside the networks, such as a website, a telephone or a consulting hour, by its attributes (MODEL.md
 * section 2; S0:F-001..F-035, S4:E-115, E-301..E-310).
 *
 * @param name name by which it is called
 * @param synchronous whether both must be there at the same moment (S4:E-115); else what is asked waits for an answer
 * @param online whether it takes digital skill
 * @param onSite whether one has to go there
 * @param staffed whether a worker answers; else it is always there for everybody within its hours
 * @param anonymity how far one can stay unknown there, in [0,1] (S4:E-138, S1:BM-070)
 * @param appeal log-odds of asking here, besides what the other attributes say
 * @param steps clicks or other steps to get there, each of which loses some (S1:BM-096)
 * @param hours when it can be used
 * @param capacity contacts that its workers can have in an hour (S1:BM-139); without workers it has no bound
 * @param settles chance that a contact here settles the need
 * @param leadsTo name of a channel further down the list to which those go whose need was not settled; empty for none
 */
public record ServiceChannel(
        String name,
        boolean synchronous,
        boolean online,
        boolean onSite,
        boolean staffed,

        @Parameter(unit = "[0,1]", evidence = "service-anonymity")
        double anonymity,

        @Parameter(unit = "log-odds", evidence = "service-appeal")
        double appeal,

        @Parameter(unit = "steps", evidence = "service-steps")
        int steps,

        ServiceHours hours,

        @Parameter(unit = "contacts/h", evidence = "service-capacity")
        double capacity,

        @Parameter(unit = "probability", evidence = "service-settles")
        double settles,

        String leadsTo) {

    /** Checks every value. */
    public ServiceChannel {
        Requires.name("name", name);
        Requires.share("anonymity", anonymity);
        Requires.finite("appeal", appeal);
        Requires.within("steps", steps, 0, 20);
        Requires.within("capacity", capacity, 0.0, 1_000_000.0);
        Requires.share("settles", settles);
    }
}

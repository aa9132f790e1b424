package org.kring.model.observe;

import static org.kring.model.observe.Metric.higher;
import static org.kring.model.observe.Metric.lower;
import static org.kring.model.observe.Metric.neither;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.organisation.StaffActivity;
import org.kring.model.population.AgeBand;
import org.kring.model.scenario.Audience;

/** The metrics that tell audiences, ages and activities of staff apart where other families count them together. */
final class BreakdownMetrics {

    /** Ends of the names of metrics by audience. */
    static final List<String> AUDIENCES =
            List.of("Clients", "PotentialClients", "Colleagues", "Intermediaries", "Public");

    /** Beginnings of the names of metrics by audience of who did something; the general public did the rest. */
    static final List<String> DOERS = List.of("client", "potentialClient", "colleague", "intermediary");

    /** Ends of the names of metrics by age of clients. */
    static final List<String> AGES =
            List.of("Age15To24", "Age25To34", "Age35To44", "Age45To54", "Age55To64", "Age65Up");

    /** Ends of the names of metrics by activity of staff. */
    static final List<String> ACTIVITIES =
            List.of("Posts", "Listening", "Answers", "Encouragement", "Moderation", "Outreach", "Planning");

    private static final List<String> WHOLES =
            List.of("clients", "potential clients", "colleagues", "intermediaries", "the general public");

    private static final List<String> PERSONS =
            List.of("Clients", "Potential clients", "Colleagues", "Intermediaries", "Members of the general public");

    private static final List<String> AGED =
            List.of("15 to 24", "25 to 34", "35 to 44", "45 to 54", "55 to 64", "65 and over");

    private static final List<String> WORK = List.of(
            "writing posts",
            "following what happens in the channels",
            "answering comments, private messages and questions for help",
            "welcoming and praising members",
            "checking, placing and refusing what members write",
            "writing to clients off the radar",
            "looking back at posts and asking colleagues to share them");

    static final MetricFamily FAMILY =
            new MetricFamily("By audience, age and activity", List.of(), details(), List.of());

    private BreakdownMetrics() {}

    private static List<Metric> details() {
        List<Metric> details = new ArrayList<>();
        addPersons(details);
        addHelp(details, Audience.CLIENT);
        addHelp(details, Audience.POTENTIAL_CLIENT);
        addDone(details, "Likes", "likes", "Likes by");
        addDone(details, "Shares", "times shared", "Shares that nobody asked for, by");
        addDone(details, "Contributions", "posts and comments", "Comments by readers and posts by members, by");
        addDone(
                details,
                "PrivateContacts",
                "private messages and help requests",
                "Private messages and help requests after a post was seen, by");
        addRisk(details);
        for (StaffActivity activity : StaffActivity.values()) {
            details.add(neither(
                    "staffHoursOn" + ACTIVITIES.get(activity.ordinal()),
                    "h",
                    "Staff hours used for %s.".formatted(WORK.get(activity.ordinal()))));
        }
        return details;
    }

    private static void addPersons(List<Metric> details) {
        for (Audience audience : Audience.values()) {
            details.add(neither(
                    "followShareOf" + AUDIENCES.get(audience.ordinal()),
                    share(audience),
                    PERSONS.get(audience.ordinal()) + " who follow, or are members or linked, at the end."));
        }
        for (Audience audience : Audience.values()) {
            String name = "engagedShareOf" + AUDIENCES.get(audience.ordinal());
            String sentence = PERSONS.get(audience.ordinal()) + " who did anything with a post.";
            // The family of interaction has that of clients.
            if (audience == Audience.POTENTIAL_CLIENT) {
                details.add(higher(name, share(audience), sentence));
            } else if (audience != Audience.CLIENT) {
                details.add(neither(name, share(audience), sentence));
            }
        }
    }

    private static void addRisk(List<Metric> details) {
        details.add(lower(
                "lonelyClientsAtStart",
                "share of clients",
                "Clients with 2 or more on the six-item loneliness scale when the observed weeks begin."));
        details.add(lower(
                "stronglyLonelyClientsAtStart",
                "share of clients",
                "Clients with 5 or 6 on the six-item loneliness scale when the observed weeks begin."));
        for (AgeBand band : AgeBand.values()) {
            details.add(lower(
                    "isolationRisk" + AGES.get(band.ordinal()),
                    "share of clients of that age",
                    "Isolation risk among clients aged %s.".formatted(AGED.get(band.ordinal()))));
        }
    }

    private static void addHelp(List<Metric> details, Audience audience) {
        String end = AUDIENCES.get(audience.ordinal());
        String persons = PERSONS.get(audience.ordinal());
        details.add(neither(
                "askedForHelpShareOf" + end,
                share(audience),
                persons + " who asked the organisation for help in a venue at least once, in private or in public."));
        details.add(
                higher(
                        "helpedShareOf" + end,
                        share(audience),
                        persons
                                + " who got an answer by staff to such a question, or to whom a peer answered it, at least once."));
    }

    private static void addDone(List<Metric> details, String name, String unit, String what) {
        for (int audience = 0; audience < DOERS.size(); audience++) {
            details.add(neither(
                    DOERS.get(audience) + "ShareOf" + name,
                    "share of " + unit,
                    "%s %s.".formatted(what, WHOLES.get(audience))));
        }
    }

    private static String share(Audience audience) {
        return "share of " + WHOLES.get(audience.ordinal());
    }
}

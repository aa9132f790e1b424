package org.kring.model.observe;

import static org.kring.model.observe.Metric.higher;
import static org.kring.model.observe.Metric.lower;
import static org.kring.model.observe.Metric.neither;

import java.util.ArrayList;
import java.util.List;

/** The metrics of help and harm among people online (MODEL.md section 8); undefined where a scenario leaves them out. */
final class HarmMetrics {

    private static final String CLIENTS = "share of clients";
    private static final String RESPONSES = "responses";

    static final MetricFamily FAMILY = new MetricFamily("Help and harm", List.of(), details(), List.of());

    private HarmMetrics() {}

    private static List<Metric> details() {
        List<Metric> metrics = new ArrayList<>(List.of(
                higher("supportReceived", RESPONSES, "Responses of others that were felt as support, anywhere online."),
                higher(
                        "supportInVenues",
                        RESPONSES,
                        "Responses that were felt as support, in the organisation's venues."),
                higher(
                        "supportedShareOfClients",
                        CLIENTS,
                        "Clients who were supported at least once, anywhere online."),
                higher(
                        "supportRead",
                        RESPONSES,
                        "Support that readers got from responses to others, in responses of equal worth."),
                higher("informationReceived", "answers", "Comments under members' own questions."),
                higher(
                        "informationRead",
                        "answers",
                        "Information that readers got from answers to others, in answers of equal worth."),
                lower("conflicts", "quarrels", "Quarrels, anywhere online."),
                lower("conflictsInVenues", "quarrels", "Quarrels under members' posts in the organisation's venues."),
                lower("quarrelledShareOfClients", CLIENTS, "Clients with a quarrel, anywhere online."),
                lower("deceptions", "cases", "How often somebody was misled, anywhere online."),
                lower("deceivedShareOfClients", CLIENTS, "Clients who were misled, anywhere online."),
                lower("inappropriateSeen", "times", "How often somebody noticed inappropriate comments under a post."),
                lower("covertPromotionBelieved", "times", "How often somebody fell for promotion in disguise."),
                lower("peerDistressRead", "times", "How often a peer's post in a bad mood pulled a reader down."),
                neither("peerCopingRead", "times", "How often a post of a peer in recovery cheered a reader up."),
                lower(
                        "overuseShareOfClients",
                        CLIENTS,
                        "Clients who at the end would say that it takes more time than intended."),
                higher("moodOfClients", "points (-1 to 1)", "Mean mood of clients at the end.")));
        for (Harm harm : Harm.values()) {
            metrics.add(lower(
                    harm.metric(),
                    "persons per 1,000 reached",
                    "Persons %s in the organisation's venues, per 1,000 persons with a first exposure."
                            .formatted(harm.words())));
            metrics.add(lower(
                    harm.metricOfClients(),
                    "clients per 1,000 reached",
                    "Clients %s in the organisation's venues, per 1,000 clients with a first exposure."
                            .formatted(harm.words())));
        }
        return metrics;
    }
}

package org.kring.model.observe;

import static org.kring.model.observe.Metric.higher;
import static org.kring.model.observe.Metric.lower;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.observe.Metric.Direction;

/** The metrics of isolation risk of clients. */
final class IsolationMetrics {

    private static final String THIRD = "share of clients in that third";

    private static final List<Metric> MAIN = List.of(
            lower(
                    "isolationRisk",
                    "share of clients",
                    "Clients who at the end are strongly lonely or had no valued contact in 28 days."),
            lower(
                    "isolationRiskLeastLonelyThird",
                    THIRD,
                    "Isolation risk among the clients who were least lonely at the start."),
            lower(
                    "isolationRiskMiddleThird",
                    THIRD,
                    "Isolation risk among the clients in the middle third of loneliness at the start."),
            lower(
                    "isolationRiskMostLonelyThird",
                    THIRD,
                    "Isolation risk among the clients who were most lonely at the start."),
            lower(
                    "isolationRiskOfPotentialClients",
                    "share of potential clients",
                    "Potential clients who at the end are strongly lonely or had no valued contact in 28 days."),
            lower("stronglyLonelyClients", "share of clients", "Clients with 5 or 6 on the six-item loneliness scale."),
            lower("isolatedClients", "share of clients", "Clients without a valued contact in the last 28 days."),
            lower(
                    "offRadarClients",
                    "share of clients",
                    "Clients without any contact with the organisation in the last 90 days."),
            lower("newAtRisk", "share of clients", "Clients at isolation risk at the end but not at the start."),
            higher("recovered", "share of clients", "Clients at isolation risk at the start but not at the end."),
            lower("lonelinessOfClients", "points (0 to 6)", "Mean score of clients on the six-item loneliness scale."));

    private static final List<Metric> WEEKLY = List.of(
            lower("weeklyIsolationRisk", "share of clients", "Clients at isolation risk at the end of the week."));

    static final MetricFamily FAMILY = new MetricFamily("Isolation risk", MAIN, details(), WEEKLY);

    private IsolationMetrics() {}

    private static List<Metric> details() {
        List<Metric> details = new ArrayList<>();
        details.add(lower(
                "lonelyClients",
                "share of clients",
                "Clients with 2 or more on the six-item loneliness scale: moderately or strongly lonely."));
        details.add(lower(
                "socialLonelinessOfClients",
                "points (0 to 3)",
                "Mean score of clients on the three social items of the loneliness scale."));
        details.add(lower(
                "emotionalLonelinessOfClients",
                "points (0 to 3)",
                "Mean score of clients on the three emotional items of the loneliness scale."));
        byThird(details, "stronglyLonely", "with 5 or 6 on the six-item loneliness scale at the end", Direction.LOWER);
        byThird(details, "isolated", "without a valued contact in the last 28 days", Direction.LOWER);
        byThird(details, "offRadar", "without any contact with the organisation in the last 90 days", Direction.LOWER);
        byThird(details, "newAtRisk", "at isolation risk at the end but not at the start", Direction.LOWER);
        byThird(details, "recovered", "at isolation risk at the start but not at the end", Direction.HIGHER);
        return details;
    }

    private static void byThird(List<Metric> details, String name, String state, Direction direction) {
        String sentence = "Clients %s, among those %s.";
        String most = "who were most lonely at the start";
        String middle = "in the middle third of loneliness at the start";
        String least = "who were least lonely at the start";
        details.add(new Metric(name + "LeastLonelyThird", THIRD, sentence.formatted(state, least), direction));
        details.add(new Metric(name + "MiddleThird", THIRD, sentence.formatted(state, middle), direction));
        details.add(new Metric(name + "MostLonelyThird", THIRD, sentence.formatted(state, most), direction));
    }
}

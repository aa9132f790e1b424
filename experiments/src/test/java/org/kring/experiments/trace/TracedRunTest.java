package org.kring.experiments.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.Overrides;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.engine.Given;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/** A small, lively world; the seed is fixed and nothing is left to luck. */
final class TracedRunTest {

    private static final int PERSONS = 600;
    private static final int WEEKS = 3;
    private static final RunKey KEY = new RunKey(2014L, 0);
    private static final Scenario SCENARIO = lively(PERSONS);
    private static final Set<String> REACTIONS =
            Set.of("LIKE", "SHARE", "COMMENT", "SAVE", "PRIVATE_MESSAGE", "HELP_REQUEST");
    private static final Set<String> OWN_POSTS = Set.of("MEMBER_POST", "POST_PLACED");

    @TempDir
    private Path folder = Path.of("");

    private static Scenario lively(int persons) {
        Scenario scenario =
                Catalogue.scenario("regional-welfare").withPersons(persons).withHorizon(new Horizon(1, WEEKS));
        Scenario writing = Overrides.with(scenario, "contribution.venueConstant", -4.0);
        Scenario reacting = Overrides.with(
                writing,
                "reaction.constant",
                "{like: -1.2, share: -3.2, comment: -3.5, save: -3, privateMessage: -5, helpRequest: -5.5}");
        return Overrides.with(reacting, "feed.sharedWeight", 5.0);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Outcome trace(Scenario scenario, String strategy, int threads, String events, String panel) {
        TraceRequest request = new TraceRequest(Optional.of(file(events)), Optional.of(file(panel)), Optional.empty());
        return TracedRun.run(scenario, Given.NOTHING, Catalogue.strategy(strategy), KEY, threads, request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "lively-mix", "open-conversation", "closed-group", "work-profile"})
    void eventsAddUpToTheMetrics(String strategy) throws IOException {
        Outcome outcome = trace(SCENARIO, strategy, 1, "events.csv", "panel.csv");
        Rows events = Rows.of(file("events.csv"));

        assertThat(outcome).isEqualTo(Simulation.run(SCENARIO, Catalogue.strategy(strategy), KEY, 1));
        Rows reactions = events.where(row -> REACTIONS.contains(row.getField("action")));
        Rows ownPosts = events.where(row -> OWN_POSTS.contains(row.getField("action")));
        Rows exposures = events.where("action", "EXPOSURE");
        assertThat(outcome.value("interactions")).isEqualTo(reactions.size() + ownPosts.size());
        assertThat(outcome.value("memberPosts")).isEqualTo(ownPosts.size());
        assertThat(outcome.value("followers"))
                .isEqualTo(events.where("action", "JOIN").size()
                        - events.where("action", "LEAVE").size());
        assertThat(outcome.value("privateContacts"))
                .isEqualTo(reactions.where("action", "PRIVATE_MESSAGE").size()
                        + reactions.where("action", "HELP_REQUEST").size());
        assertRatio(outcome, "engagedPerReached", reactions.size(), exposures.size());
        assertRatio(
                outcome, "viralShareOfReach", exposures.where("cause", "SHARED").size(), exposures.size());
        int open = reactions
                .where(row -> Set.of("LIKE", "SHARE", "COMMENT").contains(row.getField("action")))
                .size();
        assertRatio(
                outcome,
                "likeShareOfInteractions",
                reactions.where("action", "LIKE").size(),
                open);
        for (int week = 0; week < WEEKS; week++) {
            String number = Integer.toString(week + 1);
            assertThat(weekly(outcome, "weeklyInteractions", week))
                    .isEqualTo(reactions.where("week", number).size()
                            + ownPosts.where("week", number).size());
        }
    }

    private static double weekly(Outcome outcome, String metric, int week) {
        List<String> names = Metrics.weekly().stream().map(Metric::name).toList();
        return outcome.weekly().get(names.indexOf(metric)).get(week);
    }

    private static void assertRatio(Outcome outcome, String metric, double part, double whole) {
        if (whole > 0) {
            assertThat(outcome.value(metric)).as(metric).isCloseTo(part / whole, within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lively-mix", "open-conversation", "closed-group", "work-profile"})
    void everyEventPointsToTheOneItFollowedFrom(String strategy) throws IOException {
        trace(SCENARIO, strategy, 1, "events.csv", "panel.csv");
        List<NamedCsvRecord> events = Rows.of(file("events.csv")).all();

        for (int e = 0; e < events.size(); e++) {
            NamedCsvRecord event = events.get(e);
            assertThat(event.getField("event")).isEqualTo(Integer.toString(e + 1));
            if (!event.getField("parent").isEmpty()) {
                int parent = Integer.parseInt(event.getField("parent"));
                assertThat(parent).isLessThanOrEqualTo(e);
                assertFollows(event, events.get(parent - 1));
            } else {
                assertThat(REACTIONS).doesNotContain(event.getField("action"));
                assertThat(event.getField("action")).isNotIn("EXPOSURE", "STAFF_REPLY", "POST_PLACED");
            }
        }
    }

    private static void assertFollows(NamedCsvRecord event, NamedCsvRecord parent) {
        String action = event.getField("action");
        if (REACTIONS.contains(action)) {
            assertThat(parent.getField("action")).isEqualTo("EXPOSURE");
            assertSame(event, "person", parent, "person");
            assertSame(event, "post", parent, "post");
        } else if (action.equals("EXPOSURE")) {
            assertSame(event, "post", parent, "post");
            assertSame(
                    event,
                    event.getField("via").isEmpty() ? "other" : "via",
                    parent,
                    parent.getField("action").equals("POST_PLACED") ? "other" : "person");
        } else if (action.startsWith("WALL_") || action.equals("ANSWER")) {
            assertSame(event, "other", parent, "person");
            assertThat(Integer.parseInt(parent.getField("hour"))).isLessThan(Integer.parseInt(event.getField("hour")));
        } else if (action.startsWith("STAFF_") || action.startsWith("NO_") || action.equals("POST_PLACED")) {
            assertSame(event, "other", parent, "person");
        }
        if (action.equals("ANSWER")) {
            assertSame(event, "person", parent, "other");
        }
    }

    private static void assertSame(NamedCsvRecord event, String field, NamedCsvRecord parent, String parentField) {
        assertThat(event.getField(field)).as("%s %s", event, parent).isEqualTo(parent.getField(parentField));
    }

    @Test
    void hazardsHaveRowsThatAddUpToTheirMetricsOnAnyNumberOfThreads() throws IOException {
        Scenario scenario = SCENARIO.withPersons(1_500);
        Scenario hazards = Catalogue.scenario("with-hazards");
        scenario = Overrides.with(scenario, "hazards", RecordText.yaml(hazards.hazards()));
        scenario = Overrides.with(scenario, "hazards.conflict.rate", 0.3);
        scenario = Overrides.with(scenario, "engagement.inappropriateShare", 0.2);
        Outcome outcome = trace(scenario, "open-conversation", 1, "one.csv", "one-panel.csv");
        trace(scenario, "open-conversation", 3, "three.csv", "three-panel.csv");
        Rows events = Rows.of(file("one.csv"));

        assertThat(Files.mismatch(file("one.csv"), file("three.csv"))).isEqualTo(-1L);
        assertThat(events.where("action", "CONFLICT").size()).isPositive().isEqualTo((int)
                (2.0 * outcome.value("conflicts")));
        assertThat((double) events.where("action", "SUPPORTED").size()).isEqualTo(outcome.value("supportReceived"));
        assertThat((double) events.where("action", "INAPPROPRIATE").size())
                .isEqualTo(outcome.value("inappropriateSeen"));
    }

    @Test
    void panelHoldsEveryPersonAtTheStartAndAfterEveryWeek() throws IOException {
        Outcome outcome = trace(SCENARIO, "open-conversation", 1, "events.csv", "panel.csv");
        Rows panel = Rows.of(file("panel.csv"));
        Rows events = Rows.of(file("events.csv"));

        assertThat(panel.size()).isEqualTo(PERSONS * (WEEKS + 1));
        assertThat(panel.where("week", "0").sum("exposures")).isZero();
        assertThat(panel.sum("exposures"))
                .isEqualTo(events.where("action", "EXPOSURE").size());
        assertThat(panel.sum("contributions"))
                .isEqualTo(events.where("action", "COMMENT").size() + outcome.value("memberPosts"));
        assertThat(panel.sum("reactions") + panel.sum("contributions")).isEqualTo(outcome.value("interactions"));
        assertThat(panel.sum("written")).isEqualTo(panel.sum("received")).isPositive();
        assertThat(panel.sum("sessions")).isPositive();
        assertThat(panel.sum("metInWeek")).isPositive();
    }

    @Test
    void panelSharesAreThoseOfTheMetrics() throws IOException {
        Outcome outcome = trace(SCENARIO, "open-conversation", 1, "events.csv", "panel.csv");
        Rows clients = Rows.of(file("panel.csv")).where("audience", "CLIENT");
        Rows end = clients.where("week", Integer.toString(WEEKS));

        assertThat(end.share("stronglyLonely")).isEqualTo(outcome.value("stronglyLonelyClients"));
        assertThat(end.share("isolated")).isEqualTo(outcome.value("isolatedClients"));
        assertThat(end.share("offRadar")).isEqualTo(outcome.value("offRadarClients"));
        assertThat(end.sum("score") / end.size()).isEqualTo(outcome.value("lonelinessOfClients"));
        for (int week = 1; week <= WEEKS; week++) {
            Rows then = clients.where("week", Integer.toString(week));
            Rows atRisk = then.where(row -> row.getField("isolated").equals("true")
                    || row.getField("stronglyLonely").equals("true"));
            assertThat((double) atRisk.size() / then.size())
                    .isEqualTo(weekly(outcome, "weeklyIsolationRisk", week - 1));
        }
    }

    @Test
    void filesAreTheSameOnAnyNumberOfThreads() throws IOException {
        // Two pieces of the parallel work, so that more threads than two would do nothing else.
        Scenario scenario = lively(Ranges.PIECE + 600).withHorizon(new Horizon(0, 1));
        for (int threads : new int[] {1, 2}) {
            trace(scenario, "open-conversation", threads, threads + ".csv", threads + "-panel.csv");
        }

        for (String name : List.of(".csv", "-panel.csv")) {
            assertThat(Files.mismatch(file("2" + name), file("1" + name)))
                    .as(name)
                    .isEqualTo(-1L);
        }
    }

    @Test
    void parquetHoldsTheRowsOfTheCsvInTheirOrderAndIsTheSameAgain() throws IOException, SQLException {
        trace(SCENARIO, "open-conversation", 1, "events.csv", "panel.csv");
        trace(SCENARIO, "open-conversation", 1, "events.parquet", "panel.parquet");
        trace(SCENARIO, "open-conversation", 2, "again.parquet", "panel-again.parquet");

        assertThat(file("again.parquet")).hasSameBinaryContentAs(file("events.parquet"));
        assertThat(file("panel-again.parquet")).hasSameBinaryContentAs(file("panel.parquet"));
        assertSameRows("events");
        assertSameRows("panel");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(6);
        }
    }

    private void assertSameRows(String name) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM '%s'".formatted(file(name + ".parquet")))) {
            for (NamedCsvRecord row : Rows.of(file(name + ".csv")).all()) {
                assertThat(rows.next()).isTrue();
                for (int c = 0; c < row.getFieldCount(); c++) {
                    String cell = rows.getString(c + 1);
                    assertThat(cell == null ? "" : cell).isEqualTo(row.getField(c));
                }
            }
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void aSampleHoldsEveryKthPerson() throws IOException {
        TraceRequest request = new TraceRequest(Optional.empty(), Optional.of(file("panel.csv")), Optional.of(60));
        TracedRun.run(SCENARIO, Given.NOTHING, Catalogue.strategy("absent"), KEY, 1, request);
        Rows panel = Rows.of(file("panel.csv"));

        assertThat(panel.size()).isEqualTo(60 * (WEEKS + 1));
        assertThat(panel.all()).allMatch(row -> Integer.parseInt(row.getField("person")) % 10 == 0);
    }

    @Test
    void aSampleOfManyLeavesSomeOut() throws IOException {
        TraceRequest request = new TraceRequest(Optional.empty(), Optional.of(file("panel.csv")), Optional.of(599));
        TracedRun.run(SCENARIO, Given.NOTHING, Catalogue.strategy("absent"), KEY, 1, request);

        assertThat(Rows.of(file("panel.csv")).size()).isEqualTo(300 * (WEEKS + 1));
    }

    @Test
    void aNameThatIsTakenDuringTheRunLeavesBothTablesBesideTheirNames() throws IOException {
        TraceRequest request =
                new TraceRequest(Optional.of(file("events.csv")), Optional.of(file("panel.csv")), Optional.empty());
        Files.writeString(file("panel.csv"), "mine");

        assertThatThrownBy(() -> TracedRun.run(SCENARIO, Given.NOTHING, Catalogue.strategy("absent"), KEY, 1, request))
                .isInstanceOf(TraceException.class)
                .hasMessageContainingAll("panel.csv appeared", "events.csv.1.tmp and ", "panel.csv.1.tmp", "Maybe ");

        assertThat(file("panel.csv")).hasContent("mine");
        assertThat(file("events.csv")).doesNotExist();
        assertThat(file("events.csv.1.tmp")).isNotEmptyFile();
        assertThat(Rows.of(file("panel.csv.1.tmp")).size()).isEqualTo(PERSONS * (WEEKS + 1));
    }
}

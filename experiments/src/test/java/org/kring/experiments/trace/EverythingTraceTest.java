package org.kring.experiments.trace;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.Overrides;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.engine.Given;
import org.kring.model.engine.RunKey;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/**
 * Three small worlds with every mechanism on: ample staff, scarce staff, a platform in decline. What can be measured later is
 * what these logs hold; the seed is fixed and nothing is left to luck.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EverythingTraceTest {

    private static final Path PAGE = Path.of("..", "docs", "results-format.md");

    private static final String AMPLE = """
            name: everything
            description: Every channel and every element, with more staff than is needed.
            channels:
              - {kind: page, platform: facebook, wall: members, themeSensitivity: 0.2, members: 0}
              - {kind: closedGroup, platform: facebook, wall: members, themeSensitivity: 0.1, members: 200}
              - {kind: workProfile, platform: facebook, wall: managers, themeSensitivity: 0.1, members: 160}
              - {kind: microblogAccount, platform: twitter, wall: managers, themeSensitivity: 0.2, members: 0,
                 owner: {leavesPerYear: 0.99, handsOver: false}}
              - {kind: professionalPage, platform: linkedin, wall: managers, themeSensitivity: 0.2, members: 0,
                 owner: {leavesPerYear: 0.99, handsOver: false}}
            postsPerWeek: 12
            postingHours: [10, 13, 17, 20]
            mix: {humour: 0.3, personalPraise: 0.2, question: 0.2, alert: 0.3}
            replies: answerInPrivate
            openingHours: daily
            moderation: before
            monitoringMinutesPerDay: 10
            staffHoursPerWeek: 400
            outreachPerWeek: 40
            campaign: {firstWeek: 1, weeks: 1, everyWeeks: 2, factor: 2}
            boost: {impressionsPerThousand: 100}
            ambassadors: {requestsPerWeek: 5, access: full, volunteersMayLike: false}
            community: {newcomersWelcomed: 1, namedPerPraise: 2, peerHelp: true}
            adaptiveMix: {learningRate: 0.2}
            """;

    private static final String SCARCE = """
            name: scarce
            description: A page with a wall on request and hardly any staff time.
            channels:
              - {kind: page, platform: facebook, wall: onRequest, themeSensitivity: 0.2, members: 0}
              - {kind: openGroup, platform: facebook, wall: members, themeSensitivity: 0.2, members: 0}
              - {kind: closedGroup, platform: facebook, wall: members, themeSensitivity: 0.1, members: 200}
              - {kind: page, platform: linkedin, wall: managers, themeSensitivity: 0.2, members: 0,
                 owner: {leavesPerYear: 0.99, handsOver: false}}
              - {kind: workProfile, platform: facebook, wall: managers, themeSensitivity: 0.1, members: 20,
                 owner: {leavesPerYear: 0.99, handsOver: false}}
            postsPerWeek: 3
            postingHours: [10, 17]
            mix: {humour: 0.5, question: 0.5}
            replies: {redirect: {clicks: 1}}
            openingHours: daily
            moderation: closedAfterIncident
            monitoringMinutesPerDay: 0
            staffHoursPerWeek: 8
            outreachPerWeek: 0
            community: {newcomersWelcomed: 0, namedPerPraise: 0, peerHelp: true}
            """;

    private List<NamedCsvRecord> events = List.of();
    private List<NamedCsvRecord> panel = List.of();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    void run() throws IOException {
        List<NamedCsvRecord> allEvents = new ArrayList<>();
        List<NamedCsvRecord> allRows = new ArrayList<>();
        Scenario decline =
                Overrides.with(scenario(), "platforms[0].decline", "{fromWeek: 1, loginLoss: 0.05, movingOn: 1}");
        trace(scenario(), AMPLE, allEvents, allRows);
        trace(scenario(), SCARCE, allEvents, allRows);
        trace(decline, SCARCE, allEvents, allRows);
        events = List.copyOf(allEvents);
        panel = List.copyOf(allRows);
    }

    private static Scenario scenario() {
        Scenario scenario =
                Catalogue.scenario("with-hazards").withPersons(1_200).withHorizon(new Horizon(1, 4));
        scenario = Overrides.with(
                scenario,
                "help",
                RecordText.yaml(Catalogue.scenario("help-line").help()));
        scenario = Overrides.with(scenario, "help.needs.perMonth", 3.0);
        scenario = Overrides.with(scenario, "help.asking.level", -3.0);
        scenario = Overrides.with(scenario, "contribution.venueConstant", -4.0);
        scenario = Overrides.with(
                scenario,
                "reaction.constant",
                "{like: -1.2, share: -2.2, comment: -2.0, save: -3, privateMessage: -4, helpRequest: -4}");
        scenario = Overrides.with(scenario, "hazards.conflict.rate", 0.3);
        scenario = Overrides.with(scenario, "hazards.deception.rate", 0.3);
        scenario = Overrides.with(scenario, "hazards.covertPromotion.share", 0.3);
        scenario = Overrides.with(scenario, "engagement.inappropriateShare", 0.2);
        scenario = Overrides.with(scenario, "joining.search", 0.1);
        scenario = Overrides.with(scenario, "wellbeing.withdrawalWeeks", 2);
        scenario = Overrides.with(scenario, "staffing.patienceDays", 3);
        scenario = Overrides.with(scenario, "engagement.peerHelp", 1);
        return Overrides.with(scenario, "joining.dormancy", 0.01);
    }

    private void trace(Scenario scenario, String strategy, List<NamedCsvRecord> toEvents, List<NamedCsvRecord> toPanel)
            throws IOException {
        Path eventFile = folder.resolve("events.csv");
        Path panelFile = folder.resolve("panel.csv");
        TraceRequest request = new TraceRequest(Optional.of(eventFile), Optional.of(panelFile), Optional.empty());
        PostingStrategy parsed = RecordText.parse(PostingStrategy.class, strategy, "strategy.yaml", "kring show");
        TracedRun.run(scenario, Given.NOTHING, parsed, new RunKey(2014L, 0), 2, request);
        toEvents.addAll(Rows.of(eventFile).all());
        toPanel.addAll(Rows.of(panelFile).all());
        Files.delete(eventFile);
        Files.delete(panelFile);
    }

    @Test
    void everyKindOfEventIsLoggedAtLeastOnce() {
        Set<String> seen =
                events.stream().map(event -> event.getField("action")).collect(Collectors.toSet());

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Happening.values()).map(Enum::name).toList());
    }

    @Test
    void everyShareHasTheExposureItCameFromAndEveryExposureThroughAShareThatShare() {
        assertThat(events)
                .filteredOn(event -> Set.of("SHARE", "REQUESTED_SHARE").contains(event.getField("action")))
                .isNotEmpty()
                .noneMatch(event -> event.getField("parent").isEmpty());
        assertThat(events)
                .filteredOn(event -> event.getField("action").equals("EXPOSURE"))
                .filteredOn(event -> event.getField("cause").equals("SHARED"))
                .isNotEmpty()
                .noneMatch(event -> event.getField("parent").isEmpty()
                        || event.getField("via").isEmpty());
    }

    @Test
    void panelCountsWhatTheLogHolds() {
        assertCount("exposures", "EXPOSURE");
        assertCount("reactions", "LIKE", "SHARE", "SAVE", "PRIVATE_MESSAGE", "HELP_REQUEST");
        assertCount("requestedShares", "REQUESTED_SHARE");
        assertCount("comments", "COMMENT");
        assertCount("ownPosts", "MEMBER_POST", "POST_PLACED");
        assertCount("wallPosts", "WALL_POST");
        assertCount("wallLikes", "WALL_LIKE");
        assertCount("written", "WALL_COMMENT", "MESSAGE", "ANSWER");
        assertCount("received", "WALL_COMMENT", "MESSAGE", "ANSWER");
        assertCount("staffReplies", "STAFF_REPLY");
        assertCount("hidden", "HIDE");
        assertCount("left", "LEAVE");
        assertCount("helpAsked", "HELP_ASKED");
        assertThat(sum("joined"))
                .isPositive()
                .isEqualTo(events.stream()
                        .filter(event -> event.getField("action").equals("JOIN"))
                        .filter(event -> !event.getField("cause").equals("OPENING"))
                        .count());
    }

    private void assertCount(String column, String... actions) {
        assertThat(sum(column))
                .as(column)
                .isPositive()
                .isEqualTo(events.stream()
                        .filter(event -> Set.of(actions).contains(event.getField("action")))
                        .count());
    }

    private long sum(String column) {
        return panel.stream()
                .mapToLong(row -> Long.parseLong(row.getField(column)))
                .sum();
    }

    @Test
    void everyColumnOfThePanelTakesMoreThanOneValue() {
        assertThat(PanelColumns.columns()).allSatisfy(column -> assertThat(panel.stream()
                        .map(row -> row.getField(column.name()))
                        .distinct()
                        .count())
                .as(column.name())
                .isGreaterThan(1));
    }

    @Test
    void thePageOfTheFormatDefinesEveryKindOfEventAndEveryColumnAndNoOther() throws IOException {
        String page = Files.readString(PAGE);
        String log = page.substring(page.indexOf("### Events"), page.indexOf("### Panel"));
        String weekly = page.substring(page.indexOf("### Panel"), page.indexOf("## The folder of a calibration"));

        assertThat(cells(log)
                        .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Happening.values()).map(Enum::name).toList());
        assertThat(cells(weekly))
                .containsExactlyElementsOf(
                        PanelColumns.columns().stream().map(Column::name).toList());
    }

    /** Names in the first cells of tables. */
    private static Stream<String> cells(String part) {
        return Pattern.compile("(?m)^\\| (`[^|]+) \\|")
                .matcher(part)
                .results()
                .map((MatchResult match) -> match.group(1))
                .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
                .map((MatchResult match) -> match.group(1));
    }
}

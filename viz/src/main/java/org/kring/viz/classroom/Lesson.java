package org.kring.viz.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.Overrides;
import org.kring.experiments.study.Arm;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/**
 * A lesson: a question, what is compared to answer it, and what to watch meanwhile. The answer is computed, not written down.
 *
 * @param id its name in addresses and texts
 * @param arms what is compared, the reference first
 * @param prediction the question
 * @param rows outcomes and pairs of arms that the answer lists, the decisive one first
 * @param live the two sides to watch: the strategies that are compared, or levers where people are compared
 * @param command how to check the answer with {@code kring compare}; empty where people are compared and not strategies
 */
record Lesson(
        String id, List<LessonArm> arms, Prediction prediction, List<Row> rows, List<SideLevers> live, String command) {

    /** Copies the lists. */
    Lesson {
        arms = List.copyOf(arms);
        rows = List.copyOf(rows);
        live = List.copyOf(live);
    }

    /**
     * A line of the answer: the difference a - b.
     *
     * @param outcome name of a run metric
     * @param a an arm
     * @param b another
     */
    record Row(String outcome, String a, String b) {}

    /** Half of one in 100 counts as about the same in every lesson: what rounding to whole per cents hides. */
    private static final double MARGIN = 0.005;

    private static final String AS_IT_IS = "as-it-is";
    private static final String ALIKE = "alike";
    private static final String REACH = "reachShareOfClients";
    private static final String ENGAGED = "engagedShareOfReached";
    private static final String RISK = "isolationRisk";
    private static final SideLevers OPEN_PAGE =
            new SideLevers(Presence.OPEN_PAGE, 5, ContentMix.QUESTIONS, ReplySpeed.DAILY);
    private static final SideLevers CLOSED_GROUP =
            new SideLevers(Presence.CLOSED_GROUP, 5, ContentMix.PRAISE, ReplySpeed.DAILY);

    /** The four lessons in a world. */
    static List<Lesson> all(LessonScale scale) {
        Scenario world = scale.of(Catalogue.scenario(Catalogue.scenarios().get(0)));
        return List.of(where(world), posting(world, scale), open(world, scale), alone(world, scale));
    }

    /** The strategies of a lesson that are no built-in ones, as files for {@code kring compare}. */
    Map<String, PostingStrategy> files() {
        Map<String, PostingStrategy> files = new LinkedHashMap<>();
        for (LessonArm arm : arms) {
            if (!Catalogue.strategies().contains(arm.strategy().name())) {
                files.put(arm.strategy().name() + ".yaml", arm.strategy());
            }
        }
        return files;
    }

    /** What the answer is about. */
    List<String> outcomes() {
        return rows.stream().map(Row::outcome).distinct().toList();
    }

    private static Lesson where(Scenario world) {
        PostingStrategy strategy = Catalogue.strategy(LessonStrategies.OPEN);
        Scenario alike = Overrides.with(
                world, Map.of("population.activitySigma", "0", "population.dispositionConcentration", "20"));
        Scenario fearless = Overrides.with(world, Map.of("reaction.stigma", "0", "contribution.stigma", "0"));
        Scenario flat = Overrides.with(world, Map.of("feed.engagementFeedback", "0", "feed.reactionMemory", "0"));
        return new Lesson(
                "where",
                List.of(
                        new LessonArm(AS_IT_IS, world, strategy),
                        new LessonArm(ALIKE, alike, strategy),
                        new LessonArm("no-stigma", fearless, strategy),
                        new LessonArm("no-feedback", flat, strategy)),
                new Prediction("creatorShare", ALIKE, AS_IT_IS, MARGIN),
                List.of(
                        new Row("creatorShare", ALIKE, AS_IT_IS),
                        new Row("readerShare", ALIKE, AS_IT_IS),
                        new Row("creatorShare", "no-stigma", AS_IT_IS),
                        new Row("creatorShare", "no-feedback", AS_IT_IS)),
                List.of(OPEN_PAGE, CLOSED_GROUP),
                "");
    }

    private static Lesson posting(Scenario world, LessonScale scale) {
        PostingStrategy few = LessonStrategies.named(LessonStrategies.FEW);
        PostingStrategy many = LessonStrategies.named(LessonStrategies.MANY);
        return new Lesson(
                "posting",
                compared(world, List.of(few, many)),
                new Prediction(REACH, LessonStrategies.MANY, LessonStrategies.FEW, MARGIN),
                List.of(
                        new Row(REACH, LessonStrategies.MANY, LessonStrategies.FEW),
                        new Row("targetGroupReachPerStaffHour", LessonStrategies.MANY, LessonStrategies.FEW),
                        new Row(ENGAGED, LessonStrategies.MANY, LessonStrategies.FEW),
                        new Row(RISK, LessonStrategies.MANY, LessonStrategies.FEW)),
                List.of(
                        new SideLevers(Presence.STAFF_PAGE, 3, ContentMix.LIVELY, ReplySpeed.OFFICE)
                                .showing(LessonStrategies.FEW),
                        new SideLevers(Presence.STAFF_PAGE, 14, ContentMix.LIVELY, ReplySpeed.OFFICE)
                                .showing(LessonStrategies.MANY)),
                scale.command(LessonStrategies.FEW + ".yaml", LessonStrategies.MANY + ".yaml"));
    }

    private static Lesson open(Scenario world, LessonScale scale) {
        return new Lesson(
                "open",
                compared(
                        world,
                        List.of(
                                Catalogue.strategy(LessonStrategies.OPEN),
                                Catalogue.strategy(LessonStrategies.CLOSED))),
                new Prediction(REACH, LessonStrategies.CLOSED, LessonStrategies.OPEN, MARGIN),
                List.of(
                        new Row(REACH, LessonStrategies.CLOSED, LessonStrategies.OPEN),
                        new Row("reach", LessonStrategies.CLOSED, LessonStrategies.OPEN),
                        new Row(ENGAGED, LessonStrategies.CLOSED, LessonStrategies.OPEN),
                        new Row(RISK, LessonStrategies.CLOSED, LessonStrategies.OPEN)),
                List.of(OPEN_PAGE.showing(LessonStrategies.OPEN), CLOSED_GROUP.showing(LessonStrategies.CLOSED)),
                scale.command(LessonStrategies.OPEN, LessonStrategies.CLOSED));
    }

    private static Lesson alone(Scenario world, LessonScale scale) {
        return new Lesson(
                "alone",
                compared(
                        world,
                        List.of(
                                Catalogue.strategy(LessonStrategies.BASE),
                                Catalogue.strategy(LessonStrategies.PROFILE))),
                new Prediction(RISK, LessonStrategies.BASE, Catalogue.ABSENT, MARGIN),
                List.of(
                        new Row(RISK, LessonStrategies.BASE, Catalogue.ABSENT),
                        new Row("isolationRiskMostLonelyThird", LessonStrategies.BASE, Catalogue.ABSENT),
                        new Row("isolationRiskLeastLonelyThird", LessonStrategies.BASE, Catalogue.ABSENT),
                        new Row("offRadarClients", LessonStrategies.BASE, Catalogue.ABSENT),
                        new Row("offRadarClients", LessonStrategies.PROFILE, Catalogue.ABSENT)),
                List.of(
                        new SideLevers(Presence.NOWHERE, 0, ContentMix.LIVELY, ReplySpeed.NEVER)
                                .showing(Catalogue.ABSENT),
                        new SideLevers(Presence.STAFF_PAGE, 7, ContentMix.LIVELY, ReplySpeed.OFFICE)
                                .showing(LessonStrategies.BASE)),
                scale.command(LessonStrategies.BASE, LessonStrategies.PROFILE));
    }

    /** The arms that {@code kring compare} would have, so that intervals hold over the same pairs. */
    private static List<LessonArm> compared(Scenario world, List<PostingStrategy> strategies) {
        List<LessonArm> arms = new ArrayList<>();
        for (Arm arm : Arm.of(Catalogue.strategy(Catalogue.ABSENT), strategies)) {
            arms.add(new LessonArm(arm.label(), world, arm.strategy()));
        }
        return arms;
    }
}

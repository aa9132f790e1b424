package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** Two strategies in step, on the same people with the same luck. */
final class LiveRunTest {

    private static final SideLevers PAGE = new SideLevers(Presence.OPEN_PAGE, 7, ContentMix.LIVELY, ReplySpeed.DAILY);
    private static final SideLevers GROUP =
            new SideLevers(Presence.CLOSED_GROUP, 5, ContentMix.PRAISE, ReplySpeed.OFFICE);

    private final Scenario scenario = SmallClassroom.scenario(400, 3);

    @Test
    void bothSidesStandAtTheHourAskedFor() {
        LiveRun run = run(PAGE, GROUP);
        for (int hour : new int[] {0, 1, 30, 31, 168, run.hours(), run.hours() + 50}) {
            Snapshot[] sides = run.upTo(hour).orElseThrow();

            assertThat(sides[0].hour()).isEqualTo(Math.min(hour, run.hours()));
            assertThat(sides[1].hour()).isEqualTo(Math.min(hour, run.hours()));
        }
    }

    @Test
    void equalLeversShowTheSameAndOthersDoNot() {
        Snapshot[] equal = run(PAGE, PAGE).upTo(300).orElseThrow();
        Snapshot[] other = run(PAGE, GROUP).upTo(300).orElseThrow();

        assertThat(equal[0].people()).isEqualTo(equal[1].people()).isEqualTo(other[0].people());
        assertThat(other[1].people()).isNotEqualTo(other[0].people());
    }

    @Test
    void theSameSettingGivesTheSameRunInStepsOfAnyLength() {
        LiveRun slowly = run(PAGE, GROUP);
        for (int hour = 0; hour < 200; hour += 7) {
            slowly.upTo(hour);
        }
        Snapshot[] slow = slowly.upTo(200).orElseThrow();
        Snapshot[] fast = run(PAGE, GROUP).upTo(200).orElseThrow();

        assertThat(slow[0].pyramid()).isEqualTo(fast[0].pyramid());
        assertThat(slow[1].ticker()).isEqualTo(fast[1].ticker());
        assertThat(slow[1].pyramid()).isEqualTo(fast[1].pyramid());
    }

    @Test
    void aRunThatIsGivenUpEndsAndYieldsNothing() {
        LiveRun run = run(PAGE, GROUP);
        run.upTo(10);
        run.giveUp();

        assertThat(run.upTo(20)).isEmpty();
        assertThat(run.trouble()).isEmpty();
    }

    @Test
    void everyLeverChangesTheRun() {
        SideLevers base = new SideLevers(Presence.OPEN_PAGE, 7, ContentMix.LIVELY, ReplySpeed.DAILY);
        String before = people(new Setting(1, 0.4, 0.3, List.of(base, base)));
        List<SideLevers> moved = List.of(
                new SideLevers(Presence.CLOSED_GROUP, 7, ContentMix.LIVELY, ReplySpeed.DAILY),
                new SideLevers(Presence.OPEN_PAGE, 2, ContentMix.LIVELY, ReplySpeed.DAILY),
                new SideLevers(Presence.OPEN_PAGE, 7, ContentMix.NEWS, ReplySpeed.DAILY),
                new SideLevers(Presence.OPEN_PAGE, 7, ContentMix.LIVELY, ReplySpeed.OFFICE));

        assertThat(moved).allSatisfy(side -> assertThat(people(new Setting(1, 0.4, 0.3, List.of(side, base))))
                .isNotEqualTo(before));
        assertThat(people(new Setting(1, 1.0, 0.3, List.of(base, base)))).isNotEqualTo(before);
        assertThat(people(new Setting(1, 0.4, 1.0, List.of(base, base)))).isNotEqualTo(before);
        assertThat(people(new Setting(2, 0.4, 0.3, List.of(base, base)))).isNotEqualTo(before);
        assertThat(people(new Setting(1, 0.4, 0.3, List.of(base, base)))).isEqualTo(before);
    }

    @Test
    void aLessonIsWatchedWithTheStrategiesThatItCompares() {
        for (Lesson lesson : Lesson.all(LessonDesk.USUAL)) {
            List<String> shown = lesson.live().stream()
                    .flatMap(side -> side.shown().stream())
                    .toList();
            List<PostingStrategy> compared =
                    lesson.arms().stream().map(LessonArm::strategy).toList();
            assertThat(shown).as(lesson.id()).hasSize(lesson.id().equals("where") ? 0 : 2);
            assertThat(lesson.live().stream()
                            .filter(side -> side.shown().isPresent())
                            .map(side -> side.strategy("a")))
                    .isSubsetOf(compared);
        }
        assertThatThrownBy(() -> PAGE.showing("../secret")).hasMessageContaining("no lesson compares");
    }

    @Test
    void aStrategyOfALessonRunsAsItDoesInTheStudyOfTheLesson() {
        SideLevers levers = new SideLevers(Presence.STAFF_PAGE, 14, ContentMix.LIVELY, ReplySpeed.OFFICE);
        String byLevers = people(new Setting(1, 0.4, 0.3, List.of(levers, levers)));

        assertThat(people(new Setting(1, 0.4, 0.3, List.of(levers.showing("fourteen-posts"), levers))))
                .isNotEqualTo(byLevers);
    }

    private String people(Setting setting) {
        LiveRun run = new LiveRun(1, setting, SmallClassroom.scenario(1500, 3), new Semaphore(2));
        String people = run.upTo(run.hours()).orElseThrow()[0].people();
        run.giveUp();
        return people;
    }

    private LiveRun run(SideLevers a, SideLevers b) {
        return new LiveRun(1, new Setting(1, 0.4, 0.3, List.of(a, b)), scenario, new Semaphore(2));
    }
}

package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser: each control does what it says, a lesson from start to end, axe, and its language. */
final class ClassroomPageTest {

    private static final String RUN = "return Number(document.body.dataset.run) === %d";

    private static List<AutoCloseable> open = List.of();

    @BeforeAll
    static void openAll() {
        Browser browser = Browser.open(1280, 720);
        open = List.of(browser, SmallClassroom.open());
    }

    @AfterAll
    static void closeAll() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private final Browser browser = (Browser) open.get(0);
    private final SmallClassroom classroom = (SmallClassroom) open.get(1);

    @Test
    void theRunIsPlayedPausedSteppedAndRestarted() {
        fresh("?lang=en");
        browser.set("#speed", "1");
        browser.click("#play");
        browser.waitFor(
                "return document.body.dataset.hour > 2 && document.getElementById('play').textContent === 'Pause'");
        browser.click("#play");
        browser.waitFor("return document.body.dataset.playing === 'false'");
        int hour = browser.number("hour");

        browser.click("#day");
        browser.waitFor("return document.body.dataset.hour == %d".formatted((hour / 24 + 1) * 24));
        browser.click("#week");
        browser.waitFor("return document.body.dataset.hour == 168 && document.body.dataset.playing === 'false'");
        assertThat(browser.text("#clock")).isEqualTo("Week 2 of 6, Mon 00:00");
        String before = pyramids();

        int run = browser.number("run");
        browser.click("#restart");
        browser.waitFor(RUN.formatted(run + 1) + " && document.body.dataset.hour == 0");
        browser.click("#week");
        browser.waitFor("return document.body.dataset.hour == 168");
        assertThat(pyramids()).as("the same luck").isEqualTo(before);
    }

    @Test
    void theSpeedIsThatOfTheServer() {
        fresh("?lang=en");
        browser.set("#speed", "84");
        browser.waitFor("return document.getElementById('speed').value === '84'");
        browser.click("#play");
        browser.waitFor("return document.getElementById('clock').textContent === 'End of week 6'");
        browser.waitFor("return document.getElementById('play').disabled");
        assertThat(browser.text("#play")).isEqualTo("Finished");
        assertThat(browser.isEnabled("#restart")).isTrue();
        browser.set("#speed", "6");
    }

    @Test
    void keysPlayAndStep() {
        fresh("?lang=en");
        browser.type("body", Keys.ARROW_RIGHT);
        browser.waitFor("return document.body.dataset.hour == 24 && document.body.dataset.playing === 'false'");
        browser.type("body", Keys.SPACE);
        browser.waitFor("return document.body.dataset.playing === 'true' && document.body.dataset.hour > 24");
        browser.type("body", Keys.SPACE);
        browser.waitFor("return document.body.dataset.playing === 'false'");
    }

    @Test
    void everyLeverStartsARunWithItsValue() {
        fresh("?lang=en");
        lever("#presence-0", "CLOSED_GROUP", 0, side -> side.presence() == Presence.CLOSED_GROUP);
        lever("#presence-1", "NOWHERE", 1, side -> side.presence() == Presence.NOWHERE);
        for (String idle : List.of("#posts-1", "#mix-1", "#replies-1")) {
            assertThat(browser.isEnabled(idle)).as(idle).isFalse();
        }
        assertThat(browser.isEnabled("#posts-0")).isTrue();
        lever("#presence-1", "OPEN_PAGE", 1, side -> side.presence() == Presence.OPEN_PAGE);
        lever("#posts-0", "11", 0, side -> side.postsPerWeek() == 11);
        lever("#posts-1", "2", 1, side -> side.postsPerWeek() == 2);
        lever("#mix-0", "PRAISE", 0, side -> side.mix() == ContentMix.PRAISE);
        lever("#mix-1", "LIVELY", 1, side -> side.mix() == ContentMix.LIVELY);
        lever("#replies-0", "3", 0, side -> side.replies() == ReplySpeed.ALWAYS);
        lever("#replies-1", "1", 1, side -> side.replies() == ReplySpeed.OFFICE);
        shared("#stigma", "0.8", setting -> setting.stigma() == 0.8);
        shared("#feedback", "0", setting -> setting.feedback() == 0.0);
        shared("#seed", "42", setting -> setting.seed() == 42);
        assertThat(browser.text(".side-a .summary"))
                .isEqualTo("Closed group, 11 a week; Named praise; replies day and night");
    }

    @Test
    void fastKeysAreNotTakenBack() {
        fresh("?lang=en&seed=3&a=STAFF_PAGE-5-NEWS-NEVER&b=OPEN_PAGE-5-NEWS-NEVER");
        browser.waitFor("return document.querySelector('.side-a .summary').textContent.includes('5 a week')");
        browser.set("#posts-0", "2");
        browser.waitFor("return document.querySelector('.side-a .summary').textContent.includes('2 a week')");
        browser.type("#posts-0", "\uE014\uE014\uE014\uE014\uE014\uE014");
        browser.waitFor("return document.querySelector('.side-a .summary').textContent.includes('8 a week')");
    }

    @Test
    void aLessonGoesFromPredictionToAnswer() {
        fresh("?lang=en");
        browser.click("#lesson-alone");
        assertThat(browser.isEnabled("#lesson-check")).isFalse();
        assertThat(browser.violations()).isEmpty();
        browser.click("input[value=SAME]");
        browser.click("#lesson-check");
        browser.waitFor("return !!document.querySelector('.finding')");

        assertThat(browser.script("return document.activeElement.className"))
                .as("the finding is read first")
                .isEqualTo("finding");
        assertThat(browser.text(".finding"))
                .isIn(
                        "\u2714 Your prediction held",
                        "? Undecided: the interval reaches into what you predicted and beyond");
        assertThat(browser.text(".outcome")).contains("Your prediction: ");
        assertThat(browser.script("const lesson = document.querySelector('#lesson');"
                        + " return lesson.scrollHeight <= lesson.clientHeight"))
                .as("a beamer shows the answer without scrolling")
                .isEqualTo(true);
        assertThat(browser.driver().findElements(By.cssSelector(".answer tbody tr")))
                .hasSize(5);
        assertThat(browser.driver().findElements(By.cssSelector(".answer thead tr")))
                .extracting(WebElement::getText)
                .allSatisfy(head -> assertThat(head).contains("no outreach (A)"))
                .first()
                .asString()
                .contains("lively mix (B)");
        assertThat(browser.text("#lesson-body"))
                .contains("n = 3")
                .contains("kring compare lively-mix work-profile --persons 300");
        assertThat(browser.violations()).isEmpty();
        int run = browser.number("run");
        browser.click("#lesson-watch");
        browser.waitFor("return Number(document.body.dataset.run) > %d && document.body.dataset.playing === 'true'"
                .formatted(run));
        assertThat(classroom.server().session().run().setting().sides())
                .isEqualTo(SmallClassroom.lesson("alone").live());
        browser.waitFor("return document.querySelector('.side-b .summary').textContent === 'Lesson: lively mix'");
        browser.waitFor("return location.search.includes('%7Elively-mix') || location.search.includes('~lively-mix')");
        lever("#posts-1", "5", 1, side -> side.shown().isEmpty() && side.postsPerWeek() == 5);
        assertThat(classroom.server().session().run().setting().sides().get(0).shown())
                .contains("absent");
        browser.click("#chip");
        assertThat(browser.text("#lesson-title")).isEqualTo("Who is left alone?");
        browser.click("#lesson-close");
    }

    @Test
    void axeFindsNothingInEitherLanguageAndNoScriptFails() {
        fresh("?lang=en");
        browser.click("#week");
        browser.waitFor("return document.body.dataset.hour == 168");
        for (String language : List.of("en", "nl")) {
            browser.set("#language", language);
            browser.waitFor("return document.documentElement.lang === '%s'".formatted(language));
            for (String lever : List.of("presence", "stigma")) {
                browser.click(".tip[data-lever=%s]".formatted(lever));
            }
            assertThat(browser.violations()).as(language).isEmpty();
            assertThat(browser.text("body")).doesNotContain("{").doesNotContain("undefined");
        }
        assertThat(browser.text("#lessons-title")).isEqualTo("Lessen: eerst voorspellen");
        browser.set("#language", "en");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoHearsThePageIsToldEveryControlAndWhatThePicturesShow() {
        for (String language : List.of("en", "nl")) {
            fresh("?lang=" + language);
            browser.waitFor("return !!document.getElementById('swarm-1').getAttribute('aria-label')");
            AccessibleTree before = AccessibleTree.of(browser);
            assertThat(before.controls())
                    .hasSizeGreaterThan(30)
                    .allSatisfy(part -> assertThat(part.name()).as(part.role()).isNotBlank());
            assertThat(before.names("slider")).hasSize(6).doesNotHaveDuplicates();
            assertThat(before.names("combobox")).hasSize(6).doesNotHaveDuplicates();
            assertThat(before.pictures()).hasSize(4).allSatisfy(name -> assertThat(name)
                    .isNotBlank());

            browser.click("#week");
            browser.waitFor("return document.body.dataset.hour == 168");
            String label = before.pictures().get(0);
            browser.waitFor("return document.getElementById('swarm-0').getAttribute('aria-label') !== '%s'"
                    .formatted(label.replace("'", "\\'")));

            browser.click("#lesson-open");
            assertThat(AccessibleTree.of(browser).names("radio")).hasSize(3).allSatisfy(name -> assertThat(name)
                    .isNotBlank());
            browser.click("#lesson-close");
        }
    }

    @Test
    void thePanelClosesAndTheFullScreenOpens() {
        fresh("?lang=en");
        browser.click("#panel-button");
        assertThat(browser.find("#panel").isDisplayed()).isFalse();
        assertThat(browser.find("#panel-button").getDomAttribute("aria-expanded"))
                .isEqualTo("false");
        browser.click("#panel-button");
        assertThat(browser.find("#panel").isDisplayed()).isTrue();
        browser.click("#full");
        browser.waitFor("return document.fullscreenElement === document.documentElement");
        browser.click("#full");
        browser.waitFor("return document.fullscreenElement === null");
    }

    @Test
    void whoOnlyWatchesCannotTouchTheControls() {
        try (SmallClassroom room = SmallClassroom.forRoom()) {
            browser.go(room.address() + room.server().watchPath());
            browser.waitFor("return !location.search.includes('token')");
            assertThat(browser.isEnabled("#play")).isFalse();
            assertThat(browser.isEnabled("#posts-0")).isFalse();
            browser.go(room.address() + room.server().steerPath());
            browser.waitFor("return !document.getElementById('play').disabled");
        }
    }

    private void fresh(String query) {
        classroom.showAnew(browser, query);
    }

    private String pyramids() {
        return browser.text("#pyramid-0") + browser.text("#pyramid-1");
    }

    private void lever(String css, String value, int side, Predicate<SideLevers> holds) {
        shared(css, value, setting -> holds.test(setting.sides().get(side)));
    }

    private void shared(String css, String value, Predicate<Setting> holds) {
        int run = browser.number("run");
        browser.set(css, value);
        browser.waitFor(RUN.formatted(run + 1));
        assertThat(holds.test(classroom.server().session().run().setting()))
                .as(css)
                .isTrue();
    }
}

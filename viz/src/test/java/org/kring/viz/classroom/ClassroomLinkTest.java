package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** The address of the page in a real browser: it holds the state, and a link brings it back without disturbing others. */
final class ClassroomLinkTest {

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
    void aLinkBringsBackLanguageLuckLeversAndWeek() {
        String link = classroom.address()
                + "/?lang=nl&seed=9&stigma=0.6&feedback=0.2&a=OPEN_PAGE-2-NEWS-OFFICE&b=CLOSED_GROUP-4-PRAISE-ALWAYS&week=3";
        browser.driver().get(link);
        browser.waitFor("return document.body.dataset.hour == 504");

        Setting setting = classroom.server().session().run().setting();
        assertThat(setting.seed()).isEqualTo(9);
        assertThat(setting.stigma()).isEqualTo(0.6);
        assertThat(setting.sides().get(1))
                .isEqualTo(new SideLevers(Presence.CLOSED_GROUP, 4, ContentMix.PRAISE, ReplySpeed.ALWAYS));
        assertThat(browser.text("#clock")).startsWith("Week 4 van 6");
        browser.waitFor("return location.search.includes('week=3')");
        assertThat(browser.address())
                .contains("seed=9")
                .contains("a=OPEN_PAGE-2-NEWS-OFFICE")
                .contains("lang=nl");

        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.go(classroom.address() + "/?lang=en");
        assertThat(browser.number("hour"))
                .as("another browser watches the same run")
                .isEqualTo(504);
        assertThat(classroom.server().session().run().setting()).isEqualTo(setting);
        browser.driver().close();
        browser.driver()
                .switchTo()
                .window(browser.driver().getWindowHandles().iterator().next());
    }

    @Test
    void aLinkThatTheServerRefusesLeavesThePageAlive() {
        classroom.showAnew(browser, "?lang=en");
        browser.driver()
                .get(
                        classroom.address()
                                + "/?lang=en&seed=9&stigma=0.6&feedback=0.2&a=OPEN_PAGE-99-NEWS-OFFICE&b=CLOSED_GROUP-4-PRAISE-ALWAYS&week=0");
        browser.waitFor("return document.getElementById('notice').textContent.startsWith('Not done: posts')");
        int run = browser.number("run");
        browser.click("#day");
        browser.waitFor("return document.body.dataset.hour == 24");
        assertThat(browser.number("run")).isEqualTo(run);
    }

    @Test
    void aLinkToAWeekThatThisRunDoesNotHaveLeadsToItsEnd() {
        classroom.showAnew(browser, "?lang=en");
        browser.driver()
                .get(
                        classroom.address()
                                + "/?lang=en&seed=9&stigma=0.6&feedback=0.2&a=OPEN_PAGE-2-NEWS-OFFICE&b=CLOSED_GROUP-4-PRAISE-ALWAYS&week=99");
        browser.waitFor("return document.getElementById('clock').textContent === 'End of week 6'");
        assertThat(classroom.server().session().run().setting().seed()).isEqualTo(9);
    }

    @Test
    void theAddressOfTheRunThatIsOnDoesNotStartItAnew() {
        classroom.showAnew(browser, "?lang=en");
        browser.click("#week");
        browser.waitFor("return document.body.dataset.hour == 168 && location.search.includes('week=1')");
        int run = browser.number("run");
        String address = browser.address();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.go(address);
        browser.waitFor("return Number(document.body.dataset.run) > 0 && location.search.includes('week=1')");
        assertThat(classroom.server().session().run().number()).isEqualTo(run);
        browser.driver().close();
        browser.driver()
                .switchTo()
                .window(browser.driver().getWindowHandles().iterator().next());
    }

    @Test
    void whoDidNotBeginANewRunIsToldWhoDid() {
        String notice =
                "return document.getElementById('notice').textContent === '%s' && document.body.dataset.run == %d";
        classroom.showAnew(browser, "?lang=en");
        int run = browser.number("run");
        classroom.server().session().restart();
        browser.waitFor(notice.formatted("Somebody has begun a new run in another browser.", run + 1));
        browser.waitFor(notice.formatted("", run + 1));
        browser.click("#restart");
        browser.waitFor(notice.formatted("", run + 2));
    }
}

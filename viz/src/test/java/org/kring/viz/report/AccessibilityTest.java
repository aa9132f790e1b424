package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.viz.text.Language;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The page in a real browser, looked over by axe: nothing of WCAG 2.2 level A or AA, on a desk and on a telephone. */
final class AccessibilityTest {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** A drawing is one image with a name: its thousands of strokes say nothing to anybody, and take a minute to look at. */
    private static final String EMPTY_DRAWINGS = """
            document.querySelectorAll('figure svg').forEach(svg =>
              svg.replaceChildren(...svg.querySelectorAll(':scope > title, :scope > desc')));
            """;

    private static final String LOOK = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(found => done(found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')
                .substring(0, 400))), problem => done(['' + problem]));
            """;

    /** Both languages and both screens, but not each with each: that takes twice as long. */
    @ParameterizedTest
    @CsvSource({"ENGLISH, 1280", "DUTCH, 390"})
    void axeFindsNothingAndNothingIsWiderThanTheScreen(Language language, int width, @TempDir Path folder)
            throws Exception {
        assertNothing(language, width, folder);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 390", "DUTCH, 1280"})
    @Tag("slow")
    void axeFindsNothingOnTheOtherScreenEither(Language language, int width, @TempDir Path folder) throws Exception {
        assertNothing(language, width, folder);
    }

    private static void assertNothing(Language language, int width, Path folder) throws Exception {
        assumeTrue(Stream.of(BROWSER, DRIVER).allMatch(Files::isExecutable), "there is no Chromium with its driver");
        Path page = Files.writeString(
                folder.resolve("page.html"), ReportWriter.html(ReportFixture.model(language)), StandardCharsets.UTF_8);
        ChromeDriver browser = browser();
        try {
            for (int screen : List.of(390, 1280)) {
                show(browser, page, screen);
                assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(screen);
            }
            show(browser, page, width);
            browser.executeScript(EMPTY_DRAWINGS);
            browser.executeScript(axe());
            assertThat(browser.executeAsyncScript(LOOK))
                    .as("%s at %d px", language, width)
                    .isEqualTo(List.of());
        } finally {
            browser.quit();
        }
    }

    private static void show(ChromeDriver browser, Path page, int width) {
        browser.manage().window().setSize(new Dimension(Math.max(500, width), 900));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.get(page.toUri().toString());
    }

    private static ChromeDriver browser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        return browser;
    }

    private static String axe() throws Exception {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(script).as("the script of axe").isNotNull();
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

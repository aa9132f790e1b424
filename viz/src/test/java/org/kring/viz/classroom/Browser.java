package org.kring.viz.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium on the page. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String AXE = String.join(
            "",
            "const done = arguments[arguments.length - 1];",
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})",
            ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | '))))");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser; where there is none, the test is skipped and says so. */
    static Browser open(int width, int height) {
        Optional<Path> program = firstOf("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> remote = firstOf("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        Assumptions.assumeTrue(
                program.isPresent() && remote.isPresent(),
                "no Chromium with its driver in /usr/bin; .ci/run installs chromium and chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=en");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(remote.orElseThrow().toFile())
                .usingAnyFreePort()
                .withLogOutput(OutputStream.nullOutputStream())
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return browser;
    }

    private static Optional<Path> firstOf(String... paths) {
        return List.of(paths).stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Opens an address and waits until frames come. */
    void go(String address) {
        driver.get(address);
        waitFor("return Number(document.body.dataset.frames) > 0");
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    String text(String css) {
        return on(css, WebElement::getText);
    }

    boolean isEnabled(String css) {
        return Boolean.parseBoolean(on(css, element -> Boolean.toString(element.isEnabled())));
    }

    void click(String css) {
        on(css, element -> {
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return css;
        });
    }

    void type(String css, CharSequence keys) {
        on(css, element -> {
            element.sendKeys(keys);
            return css;
        });
    }

    /** Does something with an element; once more if the page has just made it anew. */
    private String on(String css, Function<WebElement, String> work) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(d -> work.apply(find(css)));
    }

    /** Sets a select, slider or number as a person does who lets it go. In one script, for the page may make its controls anew at any time. */
    void set(String css, String value) {
        driver.executeScript(
                "const control = document.querySelector(arguments[0]);"
                        + "control.value = arguments[1];"
                        + "control.dispatchEvent(new Event('input', {bubbles: true}));"
                        + "control.dispatchEvent(new Event('change', {bubbles: true}))",
                css,
                value);
    }

    /** What a script yields. */
    Object script(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "");
    }

    /** A number that the page keeps for tests: frames, hour or run. */
    int number(String name) {
        return Integer.parseInt(
                script("return document.body.dataset.%s".formatted(name)).toString());
    }

    /** Waits until a script yields true. */
    void waitFor(String script) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(script)
                .until(d -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    /** What axe has against the page, on levels A and AA. */
    List<?> violations() {
        if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
            driver.executeScript(axe());
        }
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(AXE));
    }

    /** What the browser complains about: scripts that fail, and what the policy of the page keeps out. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    String address() {
        return Objects.requireNonNullElse(driver.getCurrentUrl(), "");
    }

    ChromeDriver driver() {
        return driver;
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}

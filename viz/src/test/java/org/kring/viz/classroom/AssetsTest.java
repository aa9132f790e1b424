package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files of the page. */
final class AssetsTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("from \"\\./([a-z]+\\.js)\"");

    private final Assets assets = new Assets();

    @Test
    void everyFileThatThePageNamesIsServed() {
        assertThat(ADDRESS.matcher(text(Assets.PAGE)).results().map(result -> result.group(1)))
                .hasSizeGreaterThan(4)
                .allMatch(address -> assets.all().containsKey(address));
        assertThat(IMPORT.matcher(text("/assets/main.js")).results().map(MatchResult::group))
                .hasSizeGreaterThan(5);
        assets.all().keySet().stream()
                .filter(address -> address.endsWith(".js"))
                .forEach(address -> assertThat(
                                IMPORT.matcher(text(address)).results().map(result -> "/assets/" + result.group(1)))
                        .allMatch(imported -> assets.all().containsKey(imported)));
    }

    @Test
    void nothingIsFetchedFromElsewhereAndNoStyleOrScriptStandsInThePage() {
        assets.all().forEach((address, file) -> {
            if (!address.contains("uplot")) {
                assertThat(text(address).replace("http://www.w3.org/2000/svg", ""))
                        .doesNotContain("http://", "https://");
            }
        });
        assertThat(text(Assets.PAGE))
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain(" onclick");
    }

    @Test
    void moduleFilesStayShort() {
        assets.all().keySet().stream()
                .filter(address -> !address.contains("uplot"))
                .forEach(address ->
                        assertThat(text(address).lines().count()).as(address).isLessThan(300));
    }

    @Test
    void coloursAreThoseOfTheFigures() {
        assertThat(Assets.palette())
                .contains("--a: #0072b2;")
                .contains("--b: #d55e00;")
                .contains("--text: #1f2328;");
    }

    private String text(String address) {
        return new String(Objects.requireNonNull(assets.all().get(address)).content(), StandardCharsets.UTF_8);
    }
}

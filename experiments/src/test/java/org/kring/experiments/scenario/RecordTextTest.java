package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.organisation.Boost;
import org.kring.model.organisation.Owner;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.organisation.ReplyPolicy;
import org.kring.model.scenario.Scenario;

/** Strict reading, messages that name the place, and writing that is read back as it was. */
final class RecordTextTest {

    private static final String SCENARIO = Catalogue.text("regional-welfare");
    private static final String STRATEGY = Catalogue.text("website-mirror");

    static Stream<String> strategies() {
        return Catalogue.strategies().stream();
    }

    @Test
    void aScenarioIsReadBackAsItWasWritten() {
        Scenario scenario = Catalogue.scenario("regional-welfare");

        assertThat(scenario(RecordText.yaml(scenario))).isEqualTo(scenario);
        assertThat(scenario(RecordText.json(scenario))).isEqualTo(scenario);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aStrategyIsReadBackAsItWasWritten(String name) {
        PostingStrategy strategy = Catalogue.strategy(name);

        assertThat(strategy(RecordText.yaml(strategy))).isEqualTo(strategy);
        assertThat(strategy(RecordText.json(strategy))).isEqualTo(strategy);
    }

    @Test
    void anyTextIsReadBackAsItWasWritten() {
        for (String text : List.of(
                "null",
                "~",
                "yes",
                "- a",
                "a: b",
                "# no comment",
                "'",
                "\"\\",
                " space ",
                "line\nline\ttab",
                "é 😀 \u0085\u2028",
                "1e3",
                "{a",
                "a #b",
                "@x",
                "%",
                "x:",
                "")) {
            PostingStrategy strategy = withDescription(text);

            assertThat(strategy(RecordText.yaml(strategy))).isEqualTo(strategy);
            assertThat(strategy(RecordText.json(strategy))).isEqualTo(strategy);
        }
    }

    @Test
    void aMisspeltKeyIsNamedWithItsLineAndTheNearestName() {
        String text = SCENARIO.replace("stigmaConcern:", "stigmaConcerns:");

        assertThat(problem(text))
                .startsWith(
                        "mine.yaml, line " + line(text, "stigmaConcerns") + ", population.stigmaConcerns: there is no")
                .contains("allowed are persons, audiences,")
                .endsWith("Maybe stigmaConcern was meant.");
    }

    @Test
    void aNegativeNumberOfWeeksIsNamedWithItsRange() {
        String text = SCENARIO.replace("  weeks: 26", "  weeks: -3");

        assertThat(problem(text))
                .startsWith("mine.yaml, line " + line(text, "  weeks:")
                        + ", horizon.weeks: weeks must be a whole number in [1, 520], but was -3")
                .contains("\nMaybe ");
    }

    @Test
    void aDuplicateKeyIsNamedWithBothLines() {
        String text = SCENARIO.replace("  weeks: 26", "  weeks: 26\n  weeks: 52");
        int first = line(text, "  weeks: 26");

        assertThat(problem(text))
                .startsWith("mine.yaml, line %d, horizon.weeks: ".formatted(first + 1))
                .contains("the first is on line " + first);
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThat(problem(SCENARIO.replace("  weeks: 26\n", "")))
                .contains("line " + line(SCENARIO, "horizon:") + ", horizon: a key is missing: weeks");
    }

    @Test
    void aMissingValueIsNamed() {
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  weeks:")))
                .contains("horizon.weeks: the value is missing; needed is a whole number");
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  weeks: null"))).contains("the value is missing");
    }

    @Test
    void aWrongTypeIsNamedWithWhatIsNeeded() {
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  weeks: many")))
                .contains("horizon.weeks: needed is a whole number, but this is many");
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  weeks: 26.5"))).contains("but this is 26.5");
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  weeks: \"26\""))).contains("but this is the text \"26\"");
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  weeks: [26]"))).contains("but this is a list");
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  weeks: 99999999999")))
                .contains("too many digits");
        assertThat(problem(changed("showRate: \\S+", "showRate: .nan"))).contains("needed is a number");
        assertThat(problem(SCENARIO.replace("\nnetwork:", "\nnetwork: 3\nnetworks:")))
                .contains("networks");
    }

    @Test
    void anUnknownNameOfAListOfNamesIsNamedWithTheNearest() {
        assertThat(problemInStrategy(STRATEGY.replace("kind: page", "kind: pag")))
                .startsWith("mine.yaml, line " + line(STRATEGY, "kind: page") + ", channels[0].kind: pag is unknown")
                .contains("allowed are page, openGroup, closedGroup")
                .endsWith("Maybe page was meant.");
        assertThat(problemInStrategy(STRATEGY.replace("openingHours: office", "openingHours: OFFICE")))
                .endsWith("Maybe office was meant.");
        assertThat(problem(SCENARIO.replace("    potentialClient:", "    potentialclient:")))
                .endsWith("Maybe potentialClient was meant.");
    }

    @Test
    void aListOfWrongSizeIsNamed() {
        String text = changed("hourProfile: \\[[^,]+, ", "hourProfile: [");

        assertThat(problem(text))
                .contains("line " + line(text, "hourProfile") + ", platforms[0].hourProfile: ")
                .contains("must have 24 values, one per hour, but has 23");
        assertThat(problem(changed("accounts: \\[[^,]+, ", "accounts: [")))
                .contains("population.audiences.client.accounts: ")
                .contains("one share per platform (3), but has 2");
    }

    @Test
    void aValueOutOfRangeIsNamedEvenWithinAListOrBlock() {
        assertThat(problem(changed("accounts: \\[([^,]+), [^,]+", "accounts: [$1, 1.15")))
                .contains("population.audiences.client.accounts[1]: ")
                .contains("must be in [0.0, 1.0], but was 1.15");
        assertThat(problem(changed("secretGroup: \\S+", "secretGroup: 7")))
                .contains("line " + line(SCENARIO, "    secretGroup:") + ", reaction.exposure.secretGroup: ");
        assertThat(problem(changed("stigmaConcern: \\{mean: [^,]+", "stigmaConcern: {mean: 1.4")))
                .contains("population.stigmaConcern.mean: mean must be in [0.0, 1.0], but was 1.4");
    }

    @Test
    void aMapThatForgetsAnEntryNamesIt() {
        assertThat(problem(changed("    humour: [^{\n]+\n", "")))
                .contains("feed.contentWeight: contentWeight has no entry for humour");
    }

    @Test
    void aReplyPolicyIsReadByItsName() {
        assertThat(strategy(STRATEGY).replies()).isEqualTo(new ReplyPolicy.Redirect(1));
        assertThat(strategy(replies("noReplies")).replies()).isEqualTo(new ReplyPolicy.NoReplies());
        assertThat(problemInStrategy(replies("noReply")))
                .contains("replies: noReply is unknown; allowed are noReplies, redirect, answerInPublic")
                .endsWith("Maybe noReplies was meant.");
        assertThat(problemInStrategy(replies("redirect"))).contains("replies: a key is missing: clicks");
        assertThat(problemInStrategy(replies("{redirect: {clicks: 11}}")))
                .contains("replies.redirect.clicks: clicks must be a whole number in [0, 10], but was 11");
        assertThat(problemInStrategy(replies("{noReplies: {}, redirect: {clicks: 1}}")))
                .contains("exactly one of these is needed");
    }

    @Test
    void whatIsOffByDefaultMayBeLeftOutAndIsNotWritten() {
        PostingStrategy strategy = Catalogue.strategy("website-mirror");

        assertThat(strategy.boost()).isEqualTo(Boost.OFF);
        assertThat(RecordText.yaml(strategy)).doesNotContain("boost").doesNotContain("owner");
        assertThat(strategy(STRATEGY + "\nboost: {impressionsPerThousand: 5}\n").boost())
                .isEqualTo(new Boost(5));
        assertThat(Overrides.with(strategy, "boost.impressionsPerThousand", 7).boost())
                .isEqualTo(new Boost(7));
        assertThat(Overrides.with(strategy, "channels[0].owner.leavesPerYear", 0.5)
                        .channels()
                        .get(0)
                        .owner())
                .isEqualTo(new Owner(0.5, true));
    }

    @Test
    void anElementThatIsNamedMustBeWhole() {
        assertThat(problemInStrategy(STRATEGY + "\nambassadors: {requestsPerWeek: 1}\n"))
                .contains("ambassadors: keys are missing: access, volunteersMayLike");
        assertThat(problemInStrategy(STRATEGY + "\nbost: {impressionsPerThousand: 5}\n"))
                .endsWith("Maybe boost was meant.");
    }

    @Test
    void whatIsNotYamlIsNamedWithItsLine() {
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  weeks: [26")))
                .matches("(?s)mine.yaml, line \\d+: this is not YAML: .*\\nMaybe a colon.*");
        assertThat(problem("name: mine\n\tdescription: x\n"))
                .startsWith("mine.yaml, line 2: this is not YAML: found character '\\t(TAB)'")
                .endsWith("Maybe blanks in place of the tab help.");
        assertThat(problem("")).contains("the file is empty");
        assertThat(problem(SCENARIO + "---\na: 1\n")).contains("a second document begins here");
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  weeks: &w 26"))).contains("anchors");
        assertThat(problem("just text")).contains("needed is a block with name, description");
    }

    @Test
    void aWholeFileInPlaceOfAValueIsToldInBrief() {
        assertThat(problem("x".repeat(100_000))).hasSizeLessThan(500).contains("x".repeat(60) + "…");
        assertThat(problem(SCENARIO.replace("  weeks: 26", "  " + "y".repeat(1000) + ": 26")))
                .hasSizeLessThan(500);
    }

    @Test
    void aNameIsFitForAFolder() {
        for (String name : List.of("../../mine", "a b", "Mine", "-mine", "mine-", "a|b", "n".repeat(61))) {
            assertThat(problem(SCENARIO.replaceFirst("name: \\S+", "name: \"" + name + "\"")))
                    .startsWith("mine.yaml, line ")
                    .contains(
                            "name must be 1 to 60 lower case letters, digits and single dashes, such as my-page-2, but was");
        }
    }

    @Test
    void aFileThatCannotBeReadIsNamed(@TempDir Path folder) throws Exception {
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "name: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> RecordText.read(Scenario.class, latin, "x"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> RecordText.read(Scenario.class, folder, "x"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("this is a folder");
        assertThatThrownBy(() -> RecordText.read(Scenario.class, folder.resolve("none.yaml"), "x"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void aByteOrderMarkIsNoProblem() {
        assertThat(scenario("\uFEFF" + SCENARIO).name()).isEqualTo("regional-welfare");
    }

    /** The built-in scenario with one change, whatever values calibration gave it. */
    private static String changed(String pattern, String replacement) {
        String text = SCENARIO.replaceFirst(pattern, replacement);
        assertThat(text).isNotEqualTo(SCENARIO);
        return text;
    }

    private static String replies(String value) {
        return STRATEGY.replace("replies: {redirect: {clicks: 1}}", "replies: " + value);
    }

    private static PostingStrategy withDescription(String text) {
        PostingStrategy s = Catalogue.strategy("website-mirror");
        return new PostingStrategy(
                s.name(),
                text,
                s.channels(),
                s.postsPerWeek(),
                s.postingHours(),
                s.mix(),
                s.replies(),
                s.openingHours(),
                s.moderation(),
                s.monitoringMinutesPerDay(),
                s.staffHoursPerWeek(),
                s.outreachPerWeek());
    }

    private static Scenario scenario(String text) {
        return RecordText.parse(Scenario.class, text, "mine.yaml", "kring show regional-welfare");
    }

    private static PostingStrategy strategy(String text) {
        return RecordText.parse(PostingStrategy.class, text, "mine.yaml", "kring show website-mirror");
    }

    private static String problem(String text) {
        return message(catchThrowable(() -> scenario(text)));
    }

    private static String problemInStrategy(String text) {
        return message(catchThrowable(() -> strategy(text)));
    }

    private static String message(Throwable thrown) {
        assertThat(thrown).isInstanceOf(InputException.class);
        return String.valueOf(thrown.getMessage()).replace(System.lineSeparator(), "\n");
    }

    private static int line(String text, String part) {
        return (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}

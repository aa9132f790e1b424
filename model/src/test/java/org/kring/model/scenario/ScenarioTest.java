package org.kring.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad value is refused where it is made, by the name of its component. */
final class ScenarioTest {

    private static final Scenario REGION = Regional.scenario();

    /** Components whose every finite value is allowed: log-odds, log-rates. */
    private static final List<String> UNBOUNDED = List.of(
            "wallConstant",
            "venueConstant",
            "deficits",
            "activity",
            "venueActivity",
            "disposition",
            "valuedAuthor",
            "trust",
            "sympathy",
            "like",
            "share",
            "comment",
            "save",
            "privateMessage",
            "helpRequest");

    static Stream<Record> parts() {
        return Stream.of(
                REGION.horizon(),
                REGION.population(),
                REGION.population().profile(Audience.CLIENT),
                REGION.population().needToBelong(),
                REGION.network(),
                REGION.platforms().get(0),
                REGION.login(),
                REGION.feed(),
                REGION.reaction(),
                Ordered.get(REGION.reaction().content(), ContentType.CALL),
                REGION.contribution(),
                REGION.contact(),
                REGION.wellbeing(),
                REGION.staffing());
    }

    private static boolean isUnbounded(Record part, String name) {
        boolean logScale = part instanceof ReactionParameters
                || part instanceof ContributionParameters
                || part instanceof ContentEffects;
        return logScale && UNBOUNDED.contains(name);
    }

    static Stream<Arguments> numbers() {
        return parts().flatMap(part -> Arrays.stream(part.getClass().getRecordComponents())
                .filter(component -> component.getType().isPrimitive())
                .map(component ->
                        Arguments.of(part.getClass().getSimpleName(), component.getName(), part, component.getType())));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("numbers")
    void numberOutOfItsRangeIsRefusedByName(String type, String name, Record part, Class<?> kind) {
        if (kind == int.class) {
            for (Integer bad : new Integer[] {-2, 9_000_000}) {
                assertRefused(part, name, bad);
            }
        } else {
            assertRefused(part, name, Double.NaN);
            assertRefused(part, name, Double.POSITIVE_INFINITY);
            if (!isUnbounded(part, name)) {
                assertRefused(part, name, -1.5);
            }
        }
    }

    private static void assertRefused(Record part, String name, Object bad) {
        assertThatThrownBy(() -> Changed.copy(part, name, bad))
                .as("%s of %s", bad, name)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(bad.toString());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "login.activityExponent,2.01",
        "feed.showRate,1.01",
        "feed.usualEngagement,0.0009",
        "feed.priorReaders,0.0",
        "feed.sharedWeight,5.01",
        "feed.boundedWeight,5.01",
        "feed.engagementFeedback,2.01",
        "contribution.activityMemoryDays,0.9",
        "contribution.highestChance,1.01",
        "contact.valuedStrength,0.0",
        "contact.useMemoryDays,0.5",
        "staffing.fourEyesFactor,0.9",
        "staffing.lossPerClick,1.01",
        "network.circleDegree,0.5",
        "network.longTieActivityCorrelation,-1.01",
        "population.activitySigma,3.01",
        "wellbeing.minimumScale,0.0",
        "wellbeing.wantedContactsHigh,3.9",
        "reaction.privateExposure,1.01"
    })
    void numberJustBeyondItsLimitIsRefused(String path, double bad) {
        assertThatThrownBy(() -> Regional.with(path, bad))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path.substring(path.indexOf('.') + 1) + " must be");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "login.maxSessionsPerDay,0", "feed.windowHours,0", "contribution.patienceHours,505", "contact.windowDays,6",
        "staffing.patienceDays,0", "horizon.weeks,0", "population.persons,1", "wellbeing.withdrawalWeeks,121",
        "network.activityGroupSize,1", "network.caseload,0", "population.dispositionConcentration,0"
    })
    void wholeNumberJustBeyondItsLimitIsRefused(String path, int bad) {
        assertThatThrownBy(() -> Regional.with(path, bad))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path.substring(path.indexOf('.') + 1) + " must be a whole number in")
                .hasMessageEndingWith("but was " + bad);
    }

    @Test
    void limitsThemselvesAreAllowed() {
        assertThat(Regional.with("login.activityExponent", 2.0).login().activityExponent())
                .isEqualTo(2.0);
        assertThat(Regional.with("login.maxSessionsPerDay", 1).login().maxSessionsPerDay())
                .isEqualTo(1);
        assertThat(Regional.with("feed.showRate", 0.0).feed().showRate()).isZero();
        assertThat(Regional.with("contribution.patienceHours", 504)
                        .contribution()
                        .patienceHours())
                .isEqualTo(504);
    }

    @Test
    void mapsMustHaveEveryEntry() {
        Map<ContentType, Double> weights = new EnumMap<>(REGION.feed().contentWeight());
        weights.remove(ContentType.ALERT);
        assertThatThrownBy(() -> Regional.with("feed.contentWeight", weights))
                .hasMessage("contentWeight has no entry for ALERT");

        Map<Action, Double> constant = new EnumMap<>(REGION.reaction().constant());
        constant.remove(Action.SAVE);
        assertThatThrownBy(() -> Regional.with("reaction.constant", constant)).hasMessageContaining("SAVE");
        constant.put(Action.SAVE, 0.0);
        constant.put(Action.NOTHING, 0.0);
        assertThatThrownBy(() -> Regional.with("reaction.constant", constant)).hasMessageContaining("NOTHING");
    }

    @Test
    void valuesInListsAndMapsAreChecked() {
        Map<ContentType, Double> weights = new EnumMap<>(REGION.feed().contentWeight());
        weights.put(ContentType.ALERT, 5.5);
        assertThatThrownBy(() -> Regional.with("feed.contentWeight", weights)).hasMessageContaining("contentWeight");

        Map<VenueKind, Double> exposure = new EnumMap<>(REGION.reaction().exposure());
        exposure.put(VenueKind.PAGE, 1.5);
        assertThatThrownBy(() -> Regional.with("reaction.exposure", exposure)).hasMessageContaining("exposure");

        Map<Action, Double> constant = new EnumMap<>(REGION.reaction().constant());
        constant.put(Action.SAVE, Double.NaN);
        assertThatThrownBy(() -> Regional.with("reaction.constant", constant)).hasMessageContaining("constant");

        AudienceProfile client = REGION.population().profile(Audience.CLIENT);
        assertThatThrownBy(() -> Changed.copy(client, "accounts", List.of(0.5, 1.5, 0.5)))
                .hasMessageContaining("accounts");
        assertThatThrownBy(() -> Regional.with("wellbeing.socialCuts", List.of(0.5, 0.4, 0.6)))
                .hasMessageContaining("socialCuts must be three levels");
        assertThatThrownBy(() -> Regional.with("wellbeing.emotionalCuts", List.of(0.3, 0.4)))
                .hasMessageContaining("emotionalCuts must be three levels");
        assertThatThrownBy(() -> Regional.with("wellbeing.emotionalCuts", List.of(0.3, 0.4, 0.35)))
                .hasMessageContaining("emotionalCuts must be three levels");
    }

    @Test
    void platformNeedsANameAndAProfileOfADay() {
        PlatformRegime facebook = REGION.platforms().get(0);

        assertThatThrownBy(() -> Changed.copy(facebook, "name", " ")).hasMessageContaining("name");
        assertThatThrownBy(() -> Changed.copy(facebook, "hourProfile", List.of(1.0)))
                .hasMessageContaining("hourProfile must have 24 values, one per hour, but has 1");
        assertThatThrownBy(() -> Changed.copy(facebook, "hourProfile", Collections.nCopies(24, 0.0)))
                .hasMessageContaining("the sum of hourProfile must be above 0");
        assertThatThrownBy(() -> Changed.copy(facebook, "hourProfile", Collections.nCopies(24, -1.0)))
                .hasMessageContaining("hourProfile must be a number of at least 0");
    }

    @Test
    void platformsMustDifferAndFitTheAccounts() {
        List<PlatformRegime> two = REGION.platforms().subList(0, 2);
        assertThatThrownBy(() -> Regional.with("platforms", two))
                .hasMessage("population.audiences.CLIENT.accounts must have one share per platform (2), but has 3");
        List<PlatformRegime> same = Collections.nCopies(3, REGION.platforms().get(0));
        assertThatThrownBy(() -> Regional.with("platforms", same)).hasMessage("platforms: two have the same name");
        assertThatThrownBy(() -> Regional.with("platforms", new ArrayList<>()))
                .hasMessageContaining("the number of platforms");
    }

    @Test
    void sharesOfAudiencesMustSumToOne() {
        assertThatThrownBy(() -> Regional.withProfiles(REGION, p -> Changed.copy(p, "share", 0.1)))
                .hasMessageContaining("audiences: the shares must sum to 1, but sum to 0.5");
    }

    @Test
    void platformIsFoundByItsName() {
        assertThat(REGION.platformIndex("facebook")).isEqualTo(Regional.FACEBOOK);
        assertThat(REGION.platformIndex("linkedin")).isEqualTo(Regional.LINKEDIN);
        assertThatThrownBy(() -> REGION.platformIndex("hyves"))
                .hasMessage(
                        "the scenario regional-welfare has no platform hyves; it has [facebook, twitter, linkedin]");
    }

    @Test
    void otherHorizonOrPersonsChangeNothingElse() {
        Horizon year = new Horizon(4, 52);

        assertThat(REGION.withHorizon(year)).isEqualTo(Regional.with("horizon", year));
        assertThat(REGION.withPersons(123)).isEqualTo(Regional.with("population.persons", 123));
        assertThat(year.days()).isEqualTo(392);
        assertThat(year.firstObservedDay()).isEqualTo(28);
    }

    @Test
    void traitsAreCutAtZeroAndOne() {
        Spread spread = new Spread(0.5, 0.25);

        assertThat(spread.at(1.0)).isEqualTo(0.75);
        assertThat(spread.at(-3.0)).isZero();
        assertThat(spread.at(3.0)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({"LIKE,1", "SHARE,1", "COMMENT,1", "SAVE,0", "PRIVATE_MESSAGE,0.1", "HELP_REQUEST,0.1"})
    void exposureOfAnActionDependsOnWhoSeesIt(Action action, double onAPage) {
        assertThat(REGION.reaction().exposureOf(action, VenueKind.PAGE)).isEqualTo(onAPage);
    }

    @Test
    void logOddsAreConstantAndContentTogether() {
        ReactionParameters reaction = REGION.reaction();
        ContentEffects story = Ordered.get(reaction.content(), ContentType.PEER_STORY);

        assertThat(reaction.logOdds(Action.LIKE, ContentType.PEER_STORY)).isEqualTo(-4.2 + 0.5);
        assertThat(reaction.logOdds(Action.SAVE, ContentType.PEER_STORY)).isEqualTo(-6.0 + 0.2);
        assertThat(story.of(Action.SHARE)).isEqualTo(0.3);
        assertThat(story.of(Action.COMMENT)).isEqualTo(0.5);
        assertThat(story.of(Action.PRIVATE_MESSAGE)).isEqualTo(0.4);
        assertThat(story.of(Action.HELP_REQUEST)).isEqualTo(0.4);
        assertThat(story.of(Action.NOTHING)).isZero();
    }

    @Test
    void enumsAreFoundByTheirOrdinal() {
        assertThat(Arrays.stream(Action.values()).map(a -> Action.of(a.ordinal())))
                .containsExactly(Action.values());
        assertThat(Arrays.stream(Audience.values()).map(a -> Audience.of(a.ordinal())))
                .containsExactly(Audience.values());
        assertThat(Arrays.stream(ContentType.values()).map(t -> ContentType.of(t.ordinal())))
                .containsExactly(ContentType.values());
        assertThat(Arrays.stream(VenueKind.values()).map(k -> VenueKind.of(k.ordinal())))
                .containsExactly(VenueKind.values());
    }
}

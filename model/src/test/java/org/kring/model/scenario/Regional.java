package org.kring.model.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The welfare region of 2014 for tests: the values of the scenario file {@code regional-welfare}, typed once, here.
 *
 * <p>A test changes what it is about with {@link #with(String, Object)} or {@link Changed} and leaves the rest.
 */
public final class Regional {

    /** Index of the platform that most people use. */
    public static final int FACEBOOK = 0;

    /** Index of the platform without real names. */
    public static final int TWITTER = 1;

    /** Index of the platform for work. */
    public static final int LINKEDIN = 2;

    private static final List<Double> ALL_DAY = List.of(
            0.4, 0.2, 0.1, 0.1, 0.1, 0.2, 0.4, 0.8, 1.0, 1.0, 1.0, 1.1, 1.2, 1.1, 1.0, 1.0, 1.2, 1.4, 1.5, 1.7, 1.8,
            1.7, 1.3, 0.8);
    private static final List<Double> AT_WORK = List.of(
            0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.4, 0.8, 1.5, 1.7, 1.6, 1.5, 1.4, 1.5, 1.5, 1.4, 1.3, 1.0, 0.8, 0.8, 0.8,
            0.7, 0.4, 0.2);

    private Regional() {}

    /** The region as it stands in the scenario file. */
    public static Scenario scenario() {
        return new Scenario(
                "regional-welfare",
                "A region with one welfare organisation in 2014.",
                new Horizon(8, 26),
                population(),
                network(),
                platforms(),
                login(),
                feed(),
                reaction(),
                contribution(),
                joining(),
                contact(),
                wellbeing(),
                staffing(),
                engagement(),
                HelpParameters.OFF,
                HazardParameters.OFF,
                InputFiles.OFF);
    }

    /** The region with one other value, for instance {@code with("feed.showRate", 0.0)}. */
    public static Scenario with(String path, Object value) {
        return Changed.copy(scenario(), path, value);
    }

    /** The region with another number of persons. */
    public static Scenario withPersons(int persons) {
        return scenario().withPersons(persons);
    }

    /** A scenario in which nobody begins or ceases to follow after the opening. */
    public static Scenario withoutMoves(Scenario scenario) {
        Scenario still = scenario;
        for (String rate : List.of(
                "search",
                "friends",
                "referral",
                "oneDayFlies",
                "frequency",
                "clutter",
                "boredom",
                "unanswered",
                "needResolved",
                "dormancy",
                "returning")) {
            still = Changed.copy(still, "joining." + rate, 0.0);
        }
        return still;
    }

    /** The scenario with every profile of an audience changed in the same way. */
    public static Scenario withProfiles(Scenario scenario, UnaryOperator<AudienceProfile> change) {
        return Changed.copy(scenario, "population", withProfiles(scenario.population(), change));
    }

    /** The people with every profile of an audience changed in the same way. */
    public static PopulationParameters withProfiles(
            PopulationParameters people, UnaryOperator<AudienceProfile> change) {
        Map<Audience, AudienceProfile> audiences = new EnumMap<>(people.audiences());
        audiences.replaceAll((audience, profile) -> change.apply(profile));
        return Changed.copy(people, "audiences", audiences);
    }

    /**
     * A scenario with another value of one platform.
     *
     * @param scenario a scenario
     * @param platform index of the platform
     * @param name name of the attribute
     * @param value its value
     * @return the copy
     */
    public static Scenario withPlatform(Scenario scenario, int platform, String name, Object value) {
        List<PlatformRegime> platforms = new ArrayList<>(scenario.platforms());
        platforms.set(platform, Changed.copy(platforms.get(platform), name, value));
        return Changed.copy(scenario, "platforms", platforms);
    }

    private static PopulationParameters population() {
        Map<Audience, AudienceProfile> audiences = new EnumMap<>(Audience.class);
        audiences.put(
                Audience.CLIENT,
                profile(0.16, List.of(0.62, 0.14, 0.12), 0.35, 0.39, 0.46, 0.15, 0.55, 0.6, 0.25, 0.8));
        audiences.put(
                Audience.POTENTIAL_CLIENT,
                profile(0.24, List.of(0.64, 0.15, 0.14), 0.2, 0.7, 0.4, 0.04, 0.4, 0.4, 0, 0));
        audiences.put(Audience.COLLEAGUE, profile(0.04, List.of(0.76, 0.30, 0.45), 0.02, 1, 0.25, 0.6, 0.7, 0.8, 1, 1));
        audiences.put(
                Audience.INTERMEDIARY,
                profile(0.03, List.of(0.74, 0.32, 0.45), 0.02, 1, 0.25, 0.35, 0.5, 0.7, 0.1, 0.7));
        audiences.put(
                Audience.GENERAL_PUBLIC, profile(0.53, List.of(0.70, 0.20, 0.22), 0.04, 1, 0.25, 0.03, 0.3, 0.5, 0, 0));
        Spread half = new Spread(0.5, 0.2);
        Spread good = new Spread(0.6, 0.2);
        Spread fair = new Spread(0.4, 0.2);
        Spread low = new Spread(0.35, 0.2);
        Spread belong = new Spread(0.575, 0.16);
        return new PopulationParameters(5000, audiences, belong, fair, low, fair, good, good, half, half, good, 1.4, 2);
    }

    private static AudienceProfile profile(
            double share,
            List<Double> accounts,
            double inRecovery,
            double ties,
            double vulnerability,
            double follows,
            double affinity,
            double trust,
            double appointments,
            double inTouch) {
        Spread frail = new Spread(vulnerability, 0.18);
        Spread keen = new Spread(affinity, 0.2);
        return new AudienceProfile(
                share, accounts, inRecovery, ties, frail, follows, keen, trust, appointments, inTouch);
    }

    private static NetworkParameters network() {
        return new NetworkParameters(20, 0.8, 0.5, 4.5, 8.5, 20, 0.65, 1.6, 0.8, 12, 20);
    }

    private static List<PlatformRegime> platforms() {
        return List.of(
                new PlatformRegime("facebook", 2014, 2.5, ALL_DAY, 4, 0.7, 1, 0.6, 1, 0),
                new PlatformRegime("twitter", 2014, 0.45, ALL_DAY, 0.4, 0.7, 0, 0.3, 0, 140),
                new PlatformRegime("linkedin", 2014, 0.07, AT_WORK, 24, 0.7, 1, 0.4, 1, 0));
    }

    private static LoginParameters login() {
        return new LoginParameters(0.5, 0.2, 0.3, 0.2, 0.2, 0.2, 0.5, 3, 0.1, 12);
    }

    private static FeedParameters feed() {
        double[] weights = {0.8, 1, 0.9, 1, 1.2, 1.3, 1.1, 1.2, 1.1, 1.1, 1, 1, 1, 1.2, 0.7};
        Map<ContentType, Double> weight = new EnumMap<>(ContentType.class);
        for (ContentType type : ContentType.values()) {
            weight.put(type, weights[type.ordinal()]);
        }
        return new FeedParameters(1, weight, 0.5, 0.1, 0.3, 0.5, 2, 0.07, 20, 1, 72, 1.5, 1);
    }

    private static ReactionParameters reaction() {
        double[] levels = {0, -4.2, -6.2, -6.5, -6, -8, -8.5};
        Map<Action, Double> constant = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            if (action != Action.NOTHING) {
                constant.put(action, levels[action.ordinal()]);
            }
        }
        Map<VenueKind, Double> exposure = new EnumMap<>(VenueKind.class);
        exposure.put(VenueKind.PAGE, 1.0);
        exposure.put(VenueKind.OPEN_GROUP, 1.0);
        exposure.put(VenueKind.CLOSED_GROUP, 0.3);
        exposure.put(VenueKind.SECRET_GROUP, 0.0);
        exposure.put(VenueKind.WORK_PROFILE, 0.3);
        exposure.put(VenueKind.MICROBLOG_ACCOUNT, 0.8);
        exposure.put(VenueKind.PROFESSIONAL_PAGE, 1.0);
        return new ReactionParameters(constant, content(), 2, 0.5, 1, 0.5, 1, 3, 0.5, exposure, 0.1, 0.5);
    }

    private static Map<ContentType, ContentEffects> content() {
        double[][] effects = {
            {0, 0, 0, 0, 0, 0},
            {0, 0.3, 0, 0.5, 0, 0.3},
            {0, 0.5, 0, 0, 0.2, 0.2},
            {0.4, 0.2, 0.2, 0.2, 0.1, 0},
            {0.8, 0.6, 0.4, 0, 0, 0},
            {0.9, 0.2, 0.5, 0, 0, 0},
            {0, -0.2, 1, 0, 0.2, 0},
            {1, 0, 0.7, 0, 0, 0},
            {0.5, 0.3, 0.5, 0.2, 0.4, 0.4},
            {0.3, -0.5, 0.8, 0, 0.3, 0},
            {-0.5, -0.3, 1, 0, 0.2, 0},
            {0.2, 0, 0, 0.2, 0, 0.2},
            {0.2, 0, 0.4, 0, 0, 0},
            {0, 0.8, 0, 0, 0, 0.2},
            {-0.5, -0.8, -0.3, -0.5, 0, 0}
        };
        Map<ContentType, ContentEffects> content = new EnumMap<>(ContentType.class);
        for (ContentType type : ContentType.values()) {
            double[] e = effects[type.ordinal()];
            content.put(type, new ContentEffects(e[0], e[1], e[2], e[3], e[4], e[5]));
        }
        return content;
    }

    private static ContributionParameters contribution() {
        return new ContributionParameters(-3.5, -7.5, 2, 0.5, 0.5, 0.3, 14, 0.25, 3, 2.1, 1, 1, 0.2, 0.3, 72);
    }

    private static ContactParameters contact() {
        return new ContactParameters(
                0.85, 0.25, 0.04, 0.25, 1, 0.7, 0.45, 0.45, 0.2, 0.12, 0.03, 0.3, 1, 0.3, 28, 48, 0.15, 0.6, 0.3, 0.3,
                0.5, 0.5, 0.5, 0.5, 0.02, 0.02, 1, 4, 14, 2, 0.3, 0.97, 0.5);
    }

    private static WellbeingParameters wellbeing() {
        Spread wantedCloseness = new Spread(0.95, 0.1);
        Spread onlinePreference = new Spread(0.5, 0.25);
        Spread moodLevel = new Spread(0.6, 0.15);
        List<Double> social = List.of(0.29, 0.40, 0.59);
        List<Double> emotional = List.of(0.195, 0.285, 0.435);
        return new WellbeingParameters(
                4,
                14,
                wantedCloseness,
                0.5,
                0.2,
                0.7,
                1.0,
                0.4,
                0.02,
                0.02,
                social,
                emotional,
                0.5,
                0.6,
                0.1,
                0.15,
                0.2,
                3,
                1,
                onlinePreference,
                0.05,
                0.2,
                0.03,
                0.03,
                0.15,
                0.1,
                0.3,
                moodLevel,
                0.2,
                0.1,
                0.1,
                0.1,
                0.1,
                0.3,
                0.02,
                0.05,
                26,
                0.3,
                ChronicParameters.OFF,
                ContagionParameters.OFF,
                ReadingParameters.OFF,
                AftermathParameters.OFF);
    }

    private static JoiningParameters joining() {
        Map<NameTone, Double> name = new EnumMap<>(NameTone.class);
        name.put(NameTone.LOADED, 0.7);
        name.put(NameTone.NEUTRAL, 1.0);
        name.put(NameTone.POSITIVE, 1.2);
        return new JoiningParameters(
                0.0007, 0.06, 0.0005, 0.06, name, 0, 0.3, 0.0002, 5, 0.0001, 0.0002, 0.5, 0.001, 0.0005, 0.0003, 0.002,
                1.5, 1);
    }

    private static EngagementParameters engagement() {
        return new EngagementParameters(0.01, 28, 0.5, 0.3, 0.5, 0.5, 5, 10, 30, 5, 1.5, 0.6, 0.6, 0, 28, 0, 0.5);
    }

    private static StaffingParameters staffing() {
        return new StaffingParameters(10, 10, 10, 2, 2, 12, 14, 0.3, 0.1, 0.45, 0.3, 0.01);
    }
}

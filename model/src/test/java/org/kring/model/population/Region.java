package org.kring.model.population;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.AudienceProfile;
import org.kring.model.scenario.ContactParameters;
import org.kring.model.scenario.ContentEffects;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.ContributionParameters;
import org.kring.model.scenario.FeedParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.LoginParameters;
import org.kring.model.scenario.NetworkParameters;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.PopulationParameters;
import org.kring.model.scenario.ReactionParameters;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.Spread;
import org.kring.model.scenario.StaffingParameters;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WellbeingParameters;

/** A welfare region for tests of persons and ties; what these do not read stands at any value that is allowed. */
public final class Region {

    private Region() {}

    /** The region with its calibrated network. */
    public static Scenario of(int persons) {
        return of(people(persons), network());
    }

    public static Scenario of(PopulationParameters people, NetworkParameters network) {
        return new Scenario(
                "region",
                "a region for tests",
                new Horizon(0, 1),
                people,
                network,
                List.of(platform("facebook"), platform("twitter"), platform("linkedin")),
                new LoginParameters(1, 0, 0, 0, 0, 0, 0, 10),
                new FeedParameters(0, each(ContentType.class, t -> 1.0), 0, 0, 0, 1, 48, 1),
                reaction(),
                new ContributionParameters(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24),
                contact(),
                wellbeing(),
                new StaffingParameters(0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0));
    }

    public static NetworkParameters network() {
        return new NetworkParameters(20, 0.8, 0.5, 4.5, 8.5, 20, 0.65, 1.6, 0.8, 12, 20);
    }

    public static PopulationParameters people(int persons) {
        return people(persons, UnaryOperator.identity());
    }

    /** The people with every profile changed in the same way. */
    public static PopulationParameters people(int persons, UnaryOperator<AudienceProfile> change) {
        Map<Audience, AudienceProfile> audiences = new EnumMap<>(Audience.class);
        audiences.put(Audience.CLIENT, profile(0.16, List.of(0.62, 0.14, 0.12), 0.35, 0.39));
        audiences.put(Audience.POTENTIAL_CLIENT, profile(0.24, List.of(0.64, 0.15, 0.14), 0.20, 0.7));
        audiences.put(Audience.COLLEAGUE, profile(0.04, List.of(0.76, 0.30, 0.45), 0.03, 1.0));
        audiences.put(Audience.INTERMEDIARY, profile(0.03, List.of(0.74, 0.32, 0.45), 0.03, 1.0));
        audiences.put(Audience.GENERAL_PUBLIC, profile(0.53, List.of(0.70, 0.20, 0.22), 0.04, 1.0));
        audiences.replaceAll((audience, profile) -> change.apply(profile));
        Spread skill = new Spread(0.55, 0.2);
        return new PopulationParameters(
                persons,
                audiences,
                new Spread(0.575, 0.165),
                new Spread(0.45, 0.2),
                new Spread(0.35, 0.2),
                new Spread(0.4, 0.25),
                skill,
                skill,
                skill,
                skill,
                skill,
                1.4,
                2);
    }

    /** The same profile with other accounts and another factor on ties offline. */
    public static AudienceProfile with(AudienceProfile profile, List<Double> accounts, double ties) {
        return profile(profile.share(), accounts, profile.inRecovery(), ties);
    }

    private static AudienceProfile profile(double share, List<Double> accounts, double inRecovery, double ties) {
        Spread any = new Spread(0.4, 0.2);
        return new AudienceProfile(share, accounts, inRecovery, ties, any, 0.05, any, 0.5, 1, 0.5);
    }

    private static PlatformRegime platform(String name) {
        return new PlatformRegime(name, 2014, 2, Collections.nCopies(24, 1.0), 6, 0, 1, 0.5, 1, 0);
    }

    private static ContactParameters contact() {
        return new ContactParameters(
                0.5, 0.25, 0.1, 0.9, 0.6, 0.3, 0.2, 0.2, 0.1, 0.02, 0.25, 1, 1, 28, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
    }

    private static ReactionParameters reaction() {
        Map<Action, Double> constant = each(Action.class, a -> 0.0);
        constant.remove(Action.NOTHING);
        return new ReactionParameters(
                constant,
                each(ContentType.class, t -> new ContentEffects(0, 0, 0, 0, 0, 0)),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                each(VenueKind.class, k -> 1.0),
                0);
    }

    private static WellbeingParameters wellbeing() {
        List<Double> cuts = List.of(0.2, 0.5, 0.8);
        Spread half = new Spread(0.5, 0.2);
        return new WellbeingParameters(
                2, 10, half, 0.5, 0.1, 0, 0.1, 0.1, cuts, cuts, 0, 0, 0, 0, 0, 1, 1, half, 0, 0, 0, 0, 0, 0, 0, half, 0,
                0, 0, 0, 0, 0, 0, 0, 4, 0);
    }

    private static <K extends Enum<K>, V> Map<K, V> each(Class<K> type, Function<K, V> value) {
        Map<K, V> map = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(key -> map.put(key, value.apply(key)));
        return map;
    }
}

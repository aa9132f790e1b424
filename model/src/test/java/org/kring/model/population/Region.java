package org.kring.model.population;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kring.model.scenario.AudienceProfile;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.NetworkParameters;
import org.kring.model.scenario.PopulationParameters;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;

/** The regional scenario as tests of persons and ties look at it. */
public final class Region {

    private Region() {}

    /** The region with its calibrated network. */
    public static Scenario of(int persons) {
        return Regional.withPersons(persons);
    }

    public static Scenario of(PopulationParameters people, NetworkParameters network) {
        return Changed.copy(Regional.with("population", people), "network", network);
    }

    public static NetworkParameters network() {
        return Regional.scenario().network();
    }

    public static PopulationParameters people(int persons) {
        return of(persons).population();
    }

    /** The people with every profile changed in the same way. */
    public static PopulationParameters people(int persons, UnaryOperator<AudienceProfile> change) {
        return Regional.withProfiles(people(persons), change);
    }

    /** The same profile with other accounts and another factor on ties offline. */
    public static AudienceProfile with(AudienceProfile profile, List<Double> accounts, double ties) {
        return Changed.copy(Changed.copy(profile, "accounts", accounts), "offlineTies", ties);
    }
}

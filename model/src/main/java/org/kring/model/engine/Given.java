package org.kring.model.engine;

import java.util.Arrays;
import org.kring.model.network.GivenNetwork;
import org.kring.model.population.GivenPersons;
import org.kring.model.population.GivenTrait;
import org.kring.model.scenario.Scenario;

/**
 * What the files hold that a scenario names: real persons and who knows whom among them. All have the first numbers of the
 * population; everybody else, and all that is not given, is drawn.
 *
 * @param persons the persons and their traits
 * @param online ties online, which take the place of all drawn ones
 * @param offline ties offline, which take the place of drawn circles and activity groups
 */
public record Given(GivenPersons persons, GivenNetwork online, GivenNetwork offline) {

    /** Nothing is given. */
    public static final Given NOTHING = new Given(GivenPersons.NONE, GivenNetwork.NONE, GivenNetwork.NONE);

    /** Checks that a scenario that names files comes with what they hold, and is large enough for it. */
    void requireFor(Scenario scenario) {
        boolean fits = scenario.input().persons().isBlank() == (persons.size() == 0)
                && scenario.input().onlineNetwork().isBlank() != online.isGiven()
                && scenario.input().offlineNetwork().isBlank() != offline.isGiven();
        if (!fits) {
            throw new IllegalArgumentException(
                    "the scenario %s names other input files than those that were read".formatted(scenario.name()));
        }
        int most = Math.max(persons.size(), Math.max(online.persons(), offline.persons()));
        if (most > scenario.population().persons()) {
            throw new IllegalArgumentException(
                    "population.persons must be at least %d, the persons of the input files, but was %d"
                            .formatted(most, scenario.population().persons()));
        }
    }

    /** The persons, of whom those with ties online have an account where these are. */
    GivenPersons personsWithAccounts(Scenario scenario) {
        if (!online.isGiven()) {
            return persons;
        }
        double[] least = new double[Math.max(persons.size(), online.persons())];
        Arrays.fill(least, Double.NaN);
        double account = 1 << scenario.platformIndex(scenario.input().platform());
        for (int tie = 0; tie < online.ties(); tie++) {
            least[online.low(tie)] = account;
            least[online.high(tie)] = account;
        }
        return persons.with(GivenTrait.LEAST_PLATFORMS, least);
    }
}

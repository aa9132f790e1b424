package org.kring.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.population.Region;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.NetworkParameters;
import org.kring.model.scenario.PopulationParameters;
import org.kring.model.scenario.Scenario;

/** Exact consequences of single parameters. */
final class TieGeneratorTest {

    private static final List<Double> NO_ACCOUNTS = List.of(0.0, 0.0, 0.0);
    private static final List<Double> ALL_ACCOUNTS = List.of(1.0, 1.0, 1.0);
    private static final Draws DRAWS = new Draws(3, 0);

    private final PopulationParameters alone = Region.people(600, profile -> Region.with(profile, NO_ACCOUNTS, 0.0));

    private static Population people(Scenario scenario) {
        return Population.draw(scenario, DRAWS, Hands.ALONE);
    }

    private static Ties ties(Scenario scenario, Population people) {
        return TieGenerator.generate(scenario, people, DRAWS, Hands.ALONE);
    }

    @Test
    void withoutCirclesAndAccountsOnlyTheOrganisationTiesItsClients() {
        Scenario scenario = Region.of(alone, Region.network());
        Population people = people(scenario);
        Ties ties = ties(scenario, people);

        for (int i = 0; i < people.size(); i++) {
            long peers = entries(ties, i).filter(e -> !ties.isWorkerTie(e)).count();
            switch (people.audience(i)) {
                case CLIENT -> assertThat(peers).isBetween(1L, 4L);
                default -> assertThat(peers).isZero();
            }
        }
    }

    @Test
    void everyClientHasOneWorkerAndNoWorkerMoreThanTheCaseload() {
        Scenario scenario = Region.of(alone, Region.network());
        Population people = people(scenario);
        Ties ties = ties(scenario, people);

        for (int i = 0; i < people.size(); i++) {
            List<Audience> professional = entries(ties, i)
                    .filter(ties::isWorkerTie)
                    .mapToObj(e -> people.audience(ties.target(e)))
                    .toList();
            switch (people.audience(i)) {
                case CLIENT -> assertThat(professional).containsExactly(Audience.COLLEAGUE);
                case COLLEAGUE ->
                    assertThat(professional)
                            .allMatch(audience -> audience == Audience.CLIENT)
                            .hasSizeLessThanOrEqualTo(Region.network().caseload());
                default -> assertThat(professional).isEmpty();
            }
        }
    }

    @Test
    void withoutAccountsNothingIsOnline() {
        Scenario scenario =
                Region.of(Region.people(500, profile -> Region.with(profile, NO_ACCOUNTS, 1.0)), Region.network());
        Ties ties = ties(scenario, people(scenario));

        assertThat(ties.entries()).isPositive();
        for (int i = 0; i < ties.persons(); i++) {
            assertThat(ties.online(i)).isEqualTo(ties.end(i));
        }
    }

    @Test
    void withoutLongTiesNobodyIsKnownOnlineOnly() {
        NetworkParameters network = new NetworkParameters(10, 0.5, 0.5, 3, 4, 8, 0.0, 1.0, 0.5, 12, 20);
        Scenario scenario = Region.of(Region.people(500, profile -> Region.with(profile, ALL_ACCOUNTS, 1.0)), network);
        Ties ties = ties(scenario, people(scenario));

        long online = 0;
        for (int i = 0; i < ties.persons(); i++) {
            assertThat(ties.onlineOnly(i)).isEqualTo(ties.end(i));
            online += ties.end(i) - ties.online(i);
        }
        assertThat(online / 500.0).isCloseTo(8.0, within(0.4));
    }

    @Test
    void tieOnlineExistsOnEverySharedPlatform() {
        Scenario scenario = Region.of(800);
        Population people = people(scenario);
        Ties ties = ties(scenario, people);

        for (int i = 0; i < people.size(); i++) {
            for (int e = ties.online(i); e < ties.end(i); e++) {
                assertThat(ties.platforms(e)).isEqualTo(people.platforms(i) & people.platforms(ties.target(e)));
            }
        }
    }

    @Test
    void activePeopleHaveMoreLongTies() {
        Scenario scenario = Region.of(3_000);
        Population people = people(scenario);
        Ties ties = ties(scenario, people);

        assertThat(longTies(ties, people, true)).isGreaterThan(2.0 * longTies(ties, people, false));
    }

    private static double longTies(Ties ties, Population people, boolean active) {
        return IntStream.range(0, people.size())
                .filter(i -> people.platforms(i) != 0 && people.activity(i) > 1.0 == active)
                .map(i -> ties.end(i) - ties.onlineOnly(i))
                .average()
                .orElseThrow();
    }

    @Test
    void equallyActivePeopleStillGetLongTies() {
        PopulationParameters p = Region.people(500);
        PopulationParameters equal = new PopulationParameters(
                500,
                p.audiences(),
                p.needToBelong(),
                p.needForSelfPresentation(),
                p.socialAnxiety(),
                p.stigmaConcern(),
                p.digitalSkill(),
                p.socialSkill(),
                p.conflictSkill(),
                p.boundarySkill(),
                p.selfControl(),
                0.0,
                p.dispositionConcentration());
        Scenario scenario = Region.of(equal, Region.network());
        Population people = people(scenario);

        assertThat(longTies(ties(scenario, people), people, false)).isGreaterThan(5.0);
    }

    @Test
    void strengthAtTheStartBalancesMeetingsAndDecay() {
        Scenario scenario = Region.of(300);
        float[] strength = TieGenerator.startStrength(scenario.contact());

        // 85 of 100 weeks with a meeting that closes 20 % of the way to 1, the other 15 with a loss of 3 %.
        assertThat(strength[Layer.SUPPORT.ordinal()]).isCloseTo(0.17f / 0.1745f, within(1e-6f));
        assertThat(strength[Layer.ONLINE.ordinal()]).isCloseTo(0.135f, within(1e-6f));
        Ties ties = ties(scenario, people(scenario));
        for (int e = 0; e < ties.entries(); e++) {
            assertThat(ties.strength(e)).isEqualTo(strength[ties.layer(e).ordinal()]);
        }
    }

    @Test
    void factorAboveOneGivesMoreTiesThanTheGeneralPublicHas() {
        PopulationParameters people = Region.people(
                3_000, profile -> Region.with(profile, NO_ACCOUNTS, profile.offlineTies() < 0.5 ? 1.5 : 1.0));
        Scenario scenario = Region.of(people, Region.network());
        Population drawn = people(scenario);
        Ties ties = ties(scenario, drawn);
        double clients = ClosenessMetrics.of(ties, drawn, i -> drawn.audience(i) == Audience.CLIENT)
                .meanSupport();
        double general = ClosenessMetrics.of(ties, drawn, i -> drawn.audience(i) == Audience.GENERAL_PUBLIC)
                .meanSupport();

        assertThat(clients / general).isCloseTo(1.5, within(0.2));
    }

    private static IntStream entries(Ties ties, int person) {
        return IntStream.range(ties.first(person), ties.end(person));
    }
}

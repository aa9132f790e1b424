package org.kring.model.organisation;

import java.util.Arrays;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.AudienceProfile;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * How an organisation opens its venues: who follows a page from the start, who is let into a group, who is linked.
 *
 * <p>Evidence: audiences S1:BM-085; deterrence by theme x visibility S1:BM-064..066; all account holders among known
 * clients join a closed group S1:B-010; a work profile is linked to known clients S1 BS-05. The stable interest
 * belongs to the person, the luck of following to the person and the kind and platform of the venue, so that every strategy
 * with such a venue meets the same friends and strangers.
 */
public final class OpeningRule {

    private final Scenario scenario;
    private final Population population;
    private final PersonStates states;
    private final Ties ties;
    private final Draws draws;

    /**
     * The rule for one world.
     *
     * @param scenario its parameters
     * @param population traits
     * @param states states
     * @param ties who knows whom
     * @param draws luck
     */
    public OpeningRule(Scenario scenario, Population population, PersonStates states, Ties ties, Draws draws) {
        this.scenario = scenario;
        this.population = population;
        this.states = states;
        this.ties = ties;
        this.draws = draws;
    }

    /**
     * Every channel of the strategy is opened with its first followers.
     *
     * @param strategy what the organisation does
     * @param venues where the venues go
     */
    public void open(PostingStrategy strategy, Venues venues) {
        for (Channel channel : strategy.channels()) {
            Venue venue = venues.open(
                    channel.kind(),
                    scenario.platformIndex(channel.platform()),
                    channel.themeSensitivity(),
                    wall(channel, strategy.moderation()),
                    channel.name(),
                    channel.members());
            for (int i = 0; i < states.persons; i++) {
                venue.setAffinity(i, affinity(i));
            }
        }
        Appeal appeal = new Appeal(scenario, population, venues);
        for (Venue venue : venues.all()) {
            if (venue.kind().isByInvitation()) {
                invite(venue, appeal);
            } else {
                gatherFollowers(venue, appeal);
            }
        }
    }

    /** Where contributions are read before they appear, members ask for a post as they would ask a manager. */
    private static WallAccess wall(Channel channel, Moderation moderation) {
        boolean asks = moderation == Moderation.BEFORE && channel.wall() == WallAccess.MEMBERS;
        return asks ? WallAccess.ON_REQUEST : channel.wall();
    }

    private double affinity(int person) {
        return profile(person).affinity().at(Draws.normal(draws.key(Purpose.AFFINITY, person, 0), 0));
    }

    /** People follow by their interest, unless being seen with the theme deters them. */
    private void gatherFollowers(Venue venue, Appeal appeal) {
        for (int i = 0; i < states.persons; i++) {
            if (population.uses(i, venue.platform())) {
                long key = draws.key(Purpose.FOLLOWING, Draws.part(i, venue.luck()), 0);
                if (Draws.bernoulli(key, 0, appeal.of(venue, i))) {
                    admit(i, venue);
                }
            }
        }
    }

    /** Known clients with an account are invited caseload by caseload until the venue is full. */
    private void invite(Venue venue, Appeal appeal) {
        for (int client : knownClients(venue.platform())) {
            long key = draws.key(Purpose.FOLLOWING, Draws.part(client, venue.luck()), 0);
            if (!venue.isFull() && Draws.bernoulli(key, 0, appeal.ofInvitation(venue, client))) {
                admit(client, venue);
            }
        }
    }

    /** Clients in the order of their worker, so that the clients of one caseload come together. */
    private int[] knownClients(int platform) {
        long[] byWorker = new long[states.persons];
        int count = 0;
        for (int i = 0; i < states.persons; i++) {
            if (population.audience(i) == Audience.CLIENT && population.uses(i, platform)) {
                long luck = worker(i) < 0 ? Integer.MAX_VALUE : worker(i);
                byWorker[count++] = luck << Integer.SIZE | i;
            }
        }
        Arrays.sort(byWorker, 0, count);
        int[] known = new int[count];
        for (int k = 0; k < count; k++) {
            known[k] = (int) byWorker[k];
        }
        return known;
    }

    private int worker(int client) {
        for (int tie = ties.first(client); tie < ties.end(client); tie++) {
            if (ties.isWorkerTie(tie)) {
                return ties.target(tie);
            }
        }
        return -1;
    }

    private void admit(int person, Venue venue) {
        states.follows[person] |= (byte) (1 << venue.index());
        venue.admit(person, profile(person).trust());
    }

    private AudienceProfile profile(int person) {
        return scenario.population().profile(population.audience(person));
    }
}

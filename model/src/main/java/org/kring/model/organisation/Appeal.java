package org.kring.model.organisation;

import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.AudienceProfile;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * How likely somebody who comes across a venue is to follow it (MODEL.md 7.6).
 *
 * <p>Evidence: theme x visibility of following S1:BM-064..066; a loaded name S1:BM-009. The level by audience is that of the
 * followers at the start. Several pages of one organisation share one audience (S1:BM-090).
 */
public final class Appeal {

    private final Scenario scenario;
    private final Population population;
    private final Venues venues;

    /**
     * The appeal of venues in one world.
     *
     * @param scenario its parameters
     * @param population traits
     * @param venues all venues of the organisation
     */
    public Appeal(Scenario scenario, Population population, Venues venues) {
        this.scenario = scenario;
        this.population = population;
        this.venues = venues;
    }

    /**
     * People follow by their interest, less where others see it and the theme is delicate, less under a loaded name. Who
     * would follow one page follows one of several alike, with the same chance for each [A].
     *
     * @param venue a venue
     * @param person somebody with an account on its platform
     * @return chance of following; may exceed 1 for the very interested
     */
    public double of(Venue venue, int person) {
        AudienceProfile profile = scenario.population().profile(population.audience(person));
        double exposure = scenario.reaction().exposureOf(Action.LIKE, venue.kind());
        double interest =
                venue.affinity(person) / Math.max(1e-9, profile.affinity().mean());
        double daring = 1.0 - population.stigmaConcern(person) * venue.themeSensitivity() * exposure;
        return profile.follows() * interest * daring * scenario.joining().factorOf(venue.name()) / alike(venue);
    }

    /**
     * Who is invited accepts, unless others would see the membership and the theme is delicate (S1:BM-065, BM-066).
     *
     * @param venue a venue by invitation
     * @param person somebody with an account on its platform
     * @return chance of accepting; 1 where nobody sees it, or nobody minds
     */
    public double ofInvitation(Venue venue, int person) {
        double seen = venue.kind().showsInvitedMembers() ? scenario.joining().membershipConcern() : 0.0;
        return 1.0 - seen * population.stigmaConcern(person) * venue.themeSensitivity();
    }

    /**
     * No venue of that name appeals more to anybody.
     *
     * @param venue a venue
     * @return upper bound of {@link #of(Venue, int)}
     */
    public double highest(Venue venue) {
        double highest = 0.0;
        for (AudienceProfile profile : scenario.population().audiences().values()) {
            highest = Math.max(
                    highest,
                    profile.follows() / Math.max(1e-9, profile.affinity().mean()));
        }
        return highest * scenario.joining().factorOf(venue.name()) / alike(venue);
    }

    private double alike(Venue venue) {
        return Math.max(1, venues.count(venue.kind(), venue.platform()));
    }
}

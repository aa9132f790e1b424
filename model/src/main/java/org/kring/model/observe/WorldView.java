package org.kring.model.observe;

import org.kring.model.network.Ties;
import org.kring.model.organisation.Organisation;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Venues;

/**
 * What observers may look at. They look and never touch.
 *
 * @param scenario parameters
 * @param population traits
 * @param states states
 * @param ties who knows whom
 * @param venues venues and posts
 * @param organisation staff time and queue
 */
public record WorldView(
        Scenario scenario,
        Population population,
        PersonStates states,
        Ties ties,
        Venues venues,
        Organisation organisation) {}

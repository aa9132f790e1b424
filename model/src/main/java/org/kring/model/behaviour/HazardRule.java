package org.kring.model.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Damping;
import org.kring.model.organisation.Incidents;
import org.kring.model.population.Hands;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.HazardParameters;
import org.kring.model.scenario.ReadingParameters;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.ContactRule;
import org.kring.model.wellbeing.Experience;
import org.kring.model.wellbeing.FeltRule;
import org.kring.model.wellbeing.Susceptibility;

/**
 * Support, hazards and what readers gain (MODEL.md 7.10, and 7.9 for reading).
 *
 * <p>All is looked at once the actions of an hour have taken effect: first everything that happened is settled on the world as it
 * then stands, and only after that does any of it change a person. So nothing depends on the order of persons or threads. Where
 * all is off, no action is looked at.
 */
public final class HazardRule {

    private final boolean on;
    private final Venues venues;
    private final PersonStates states;
    private final Damping damping;
    private final Tones tones = new Tones();
    private final TieHazards onWalls;
    private final CommentHazards comments;
    private final ReadingHazards readings;
    private final HarmRule effects;
    private List<Experience> experiences = new ArrayList<>();

    /**
     * The rule for one world.
     *
     * @param scenario its parameters
     * @param population traits
     * @param states states
     * @param ties who knows whom
     * @param venues the venues
     * @param contacts which ties are valued
     * @param feelings what events do to a person
     * @param incidents which comments are inappropriate
     * @param susceptibility who is hit more easily
     * @param damping what keeps hazards away
     * @param draws luck
     */
    public HazardRule(
            Scenario scenario,
            Population population,
            PersonStates states,
            Ties ties,
            Venues venues,
            ContactRule contacts,
            FeltRule feelings,
            Incidents incidents,
            Susceptibility susceptibility,
            Damping damping,
            Draws draws) {
        this.venues = venues;
        this.states = states;
        this.damping = damping;
        HazardParameters hazards = scenario.hazards();
        ReadingParameters reading = scenario.wellbeing().reading();
        on = hazards.isOn() || !reading.equals(ReadingParameters.OFF);
        Quarrels quarrels = new Quarrels(
                hazards.conflict(), scenario.platforms(), population, states, ties, susceptibility, damping, draws);
        Deceptions deceptions = new Deceptions(hazards.deception(), population, susceptibility, draws);
        onWalls = new TieHazards(hazards, population, states, ties, quarrels, deceptions, susceptibility, draws);
        comments = new CommentHazards(
                hazards,
                scenario.reaction(),
                population,
                ties,
                incidents,
                quarrels,
                deceptions,
                susceptibility,
                damping,
                draws);
        readings =
                new ReadingHazards(hazards, reading, population, ties, contacts, tones, susceptibility, damping, draws);
        effects = new HarmRule(hazards, states, venues, contacts, feelings, tones, deceptions);
    }

    /**
     * What the actions of an hour lead to takes effect.
     *
     * @param buffers the actions of each range of persons, which have been delivered
     * @param hour hour of the run
     * @param hands settle it, range by range
     */
    public void follow(List<Actions> buffers, int hour, Hands hands) {
        if (!on) {
            return;
        }
        tones.keep(venues, states);
        Ranges.map(states.persons, hands, (from, to) -> settle(buffers.get(from / Ranges.PIECE), hour))
                .forEach(this::apply);
    }

    /**
     * A comment that had waited for approval can be read.
     *
     * @param writer who wrote it
     * @param post under which post
     * @param hour hour of the run
     */
    public void release(int writer, Post post, int hour) {
        if (on) {
            List<Experience> found = new ArrayList<>();
            comments.comment(writer, post, hour, found);
            apply(found);
        }
    }

    /**
     * What has happened to people since the last call.
     *
     * @return the experiences, in the order in which they took effect
     */
    public List<Experience> take() {
        if (experiences.isEmpty()) {
            return List.of();
        }
        List<Experience> taken = experiences;
        experiences = new ArrayList<>();
        return taken;
    }

    private List<Experience> settle(Actions actions, int hour) {
        List<Experience> found = new ArrayList<>();
        for (int a = 0; a < actions.size(); a++) {
            settle(actions, a, hour, found);
        }
        return found;
    }

    private void settle(Actions actions, int index, int hour, List<Experience> found) {
        int actor = actions.actor(index);
        int object = actions.object(index);
        switch (actions.kind(index)) {
            case EXPOSURE -> readings.read(actor, venues.post(object), hour, found);
            case REACTION -> {
                if (Action.of(actions.detail(index)) == Action.COMMENT && !damping.isBefore()) {
                    comments.comment(actor, venues.post(object), hour, found);
                }
            }
            case EXCHANGE ->
                onWalls.exchange(
                        actor,
                        object,
                        actions.back(index),
                        actions.detail(index),
                        actions.platform(index),
                        hour,
                        found);
            case REQUESTED_SHARE, VENUE_POST, WALL_POST, WALL_LIKE -> {}
        }
    }

    private void apply(List<Experience> found) {
        found.forEach(effects::apply);
        experiences.addAll(found);
    }
}

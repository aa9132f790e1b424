package org.kring.model.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.AskingParameters;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.ServiceChannel;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * Where a person with a need asks on a day, or whether at all (MODEL.md 7.8): a multinomial logit choice.
 *
 * <p>Evidence: trust, anonymity, stigma and threshold S1:BM-064..074, S4:E-138. Sizes are assumptions.
 */
final class RouteChoice {

    private final AskingParameters asking;
    private final List<ServiceChannel> channels;
    private final Scenario scenario;
    private final Population population;
    private final PersonStates states;
    private final HelpStates help;
    private final Venues venues;
    private final double[] realName;
    private final double[] trustByAudience;

    RouteChoice(Scenario scenario, Population population, PersonStates states, HelpStates help, Venues venues) {
        this.scenario = scenario;
        asking = scenario.help().asking();
        channels = scenario.help().channels();
        this.population = population;
        this.states = states;
        this.help = help;
        this.venues = venues;
        realName = scenario.platforms().stream()
                .mapToDouble(PlatformRegime::realName)
                .toArray();
        trustByAudience = new double[Audience.values().length];
        for (Audience audience : Audience.values()) {
            trustByAudience[audience.ordinal()] =
                    scenario.population().profile(audience).trust();
        }
    }

    /**
     * The place that luck picks. Services come first, so that the same luck leads to the same service whatever the venues.
     *
     * @param u uniform in [0,1)
     * @return a place, or nothing if the person does not ask on this day
     */
    Optional<Place> choose(int person, double u) {
        List<Place> places = places(person);
        double[] odds = new double[places.size()];
        double sum = 1.0;
        for (int p = 0; p < odds.length; p++) {
            odds[p] = odds(person, places.get(p));
            sum += odds[p];
        }
        double left = u * sum;
        for (int p = 0; p < odds.length; p++) {
            left -= odds[p];
            if (left < 0.0) {
                return Optional.of(places.get(p));
            }
        }
        return Optional.empty();
    }

    /**
     * Chance that a person who has just seen a post asks there in private (S1:BM-092).
     *
     * @return a probability
     */
    double chanceAfterPost(int person, Venue venue) {
        double odds = asking.prompt() * odds(person, new Place(Place.Route.PRIVATE, venue.index()));
        return odds / (1.0 + odds);
    }

    private List<Place> places(int person) {
        List<Place> places = new ArrayList<>();
        for (int c = 0; c < channels.size(); c++) {
            places.add(Place.service(c));
        }
        for (Venue venue : venues.all()) {
            if ((states.follows[person] >>> venue.index() & 1) != 0) {
                places.add(new Place(Place.Route.PRIVATE, venue.index()));
                if (venue.wall() == WallAccess.MEMBERS) {
                    places.add(new Place(Place.Route.PUBLIC, venue.index()));
                }
            }
        }
        return places;
    }

    /** Odds of asking at a place, against not asking. */
    double odds(int person, Place place) {
        double utility =
                switch (place.route()) {
                    case SERVICE -> ofService(person, channels.get(place.index()));
                    case PRIVATE ->
                        asking.privateAppeal()
                                + ofVenue(person, venues.all().get(place.index()), Action.PRIVATE_MESSAGE);
                    case PUBLIC ->
                        asking.publicAppeal() + ofVenue(person, venues.all().get(place.index()), Action.COMMENT);
                };
        return StrictMath.exp(asking.level() + utility - asking.discouragement() * help.tries[person]);
    }

    private double ofService(int person, ServiceChannel channel) {
        return channel.appeal()
                + asking.trust() * trustByAudience[population.audience(person).ordinal()]
                - asking.anonymity() * population.stigmaConcern(person) * (1.0 - channel.anonymity())
                - (channel.synchronous() ? asking.shyness() * population.socialAnxiety(person) : 0.0)
                - (channel.online() ? asking.skill() * (1.0 - population.digitalSkill(person)) : 0.0);
    }

    private double ofVenue(int person, Venue venue, Action action) {
        double named = realName[venue.platform()] * population.stigmaConcern(person);
        double exposure = scenario.reaction().exposureOf(action, venue.kind());
        return asking.trust() * venue.trust(person)
                - asking.anonymity() * named
                - scenario.reaction().stigma() * named * venue.themeSensitivity() * exposure
                - asking.skill() * (1.0 - population.digitalSkill(person));
    }
}

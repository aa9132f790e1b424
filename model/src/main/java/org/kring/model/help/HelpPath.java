package org.kring.model.help;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.behaviour.DayPlan;
import org.kring.model.behaviour.VenuesDeliveryRule;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.ReplyPolicy;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.HelpParameters;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * The way to help, from the need to the answer (MODEL.md 7.8): a table of contents. Exists only where needs arise.
 *
 * <p>Needs and choices are made person by person and may run in parallel; everything else here happens in the order of
 * person numbers. Every step is noted as an event until it is taken.
 */
public final class HelpPath {

    /** Index beyond those of the channels outside the networks. */
    private static final int SETTLES = 2 * HelpParameters.MAX_CHANNELS;

    private final Scenario scenario;
    private final Organisation organisation;
    private final Population population;
    private final Venues venues;
    private final VenuesDeliveryRule delivery;
    private final Draws draws;
    private final HelpStates help;
    private final RouteChoice choice;
    private final NeedRule needs;
    private final ServiceDesk desk;
    private final List<HelpPlan> plans = new ArrayList<>();
    private final List<HelpEvent> events = new ArrayList<>();

    /**
     * Nobody has a need yet.
     *
     * @param scenario parameters; the help path must not be off
     * @param organisation who is asked within the networks
     * @param population traits
     * @param states states
     * @param venues where one can ask within the networks
     * @param delivery publishes questions
     * @param draws luck
     */
    public HelpPath(
            Scenario scenario,
            Organisation organisation,
            Population population,
            PersonStates states,
            Venues venues,
            VenuesDeliveryRule delivery,
            Draws draws) {
        this.scenario = scenario;
        this.organisation = organisation;
        this.population = population;
        this.venues = venues;
        this.delivery = delivery;
        this.draws = draws;
        help = new HelpStates(states.persons);
        choice = new RouteChoice(scenario, population, states, help, venues);
        needs = new NeedRule(scenario.help(), scenario.horizon().firstObservedDay(), population, help, choice, draws);
        desk = new ServiceDesk(scenario, help, states, draws, events::add);
        for (int from = 0; from < states.persons; from += Ranges.PIECE) {
            plans.add(new HelpPlan());
        }
    }

    /**
     * One day of one range of persons; writes nothing but these persons and their plan.
     *
     * @param sessions the sessions of these persons on the day
     * @param from first person
     * @param to last person, exclusive
     * @param day day of the run
     */
    public void plan(DayPlan sessions, int from, int to, int day) {
        HelpPlan plan = plans.get(from / Ranges.PIECE);
        plan.clear();
        for (int i = from; i < to; i++) {
            if (population.audience(i).isTargetGroup()) {
                needs.live(i, day, plan);
            }
        }
        plan.meet(sessions, venues);
    }

    /**
     * An hour begins.
     *
     * @param hour hour of the run
     */
    public void beginHour(int hour) {
        if (hour % Horizon.HOURS_PER_DAY == 0) {
            plans.forEach(plan -> events.addAll(plan.events()));
        }
        desk.beginHour(hour);
    }

    /**
     * Everyone who meant to ask in this hour does so, unless the need is no longer open.
     *
     * @param hour hour of the run
     * @param told is run after each asking
     */
    public void ask(int hour, Runnable told) {
        for (HelpPlan plan : plans) {
            for (HelpPlan.Ask ask : plan.asks(hour % Horizon.HOURS_PER_DAY)) {
                if (help.isOpen(ask.person())) {
                    ask(ask.person(), ask.place(), false, hour);
                    told.run();
                }
            }
        }
    }

    /**
     * A person has seen a post; one with an open need may ask there (S1:BM-092).
     *
     * @param person the reader
     * @param post the post
     * @param hour hour of the run
     */
    public void exposed(int person, Post post, int hour) {
        if (help.isOpen(person)) {
            long key = draws.key(Purpose.ASKING_AFTER_POST, person, hour);
            if (Draws.bernoulli(key, post.luck(), choice.chanceAfterPost(person, post.venue()))) {
                ask(person, new Place(Place.Route.PRIVATE, post.venue().index()), true, hour);
            }
        }
    }

    /**
     * A request that came about in another way; by a person with an open need it is the asking for it.
     *
     * @param request what waits for staff from now on
     */
    public void received(Request request) {
        int person = request.person();
        if (request.kind() == Request.Kind.HELP && help.isOpen(person)) {
            boolean open = request.thread() != Request.NO_THREAD;
            help.waitForStaff(person, place(request), request.hour());
            events.add(new HelpEvent.Asked(person, place(request), Request.NO_THREAD, !open));
        }
    }

    /**
     * Staff did something; an answer to a waiting person is help, or a redirect to it.
     *
     * @param event what happened
     * @param hour hour of the run
     */
    public void staff(StaffEvent event, int hour) {
        if (event instanceof StaffEvent.Answered answered && isAwaited(answered.request())) {
            if (organisation.strategy().replies() instanceof ReplyPolicy.Redirect redirect) {
                // The luck of AnsweringRule: who gets there is who feels helped there.
                Request request = answered.request();
                double u = Draws.uniform(draws.key(Purpose.REDIRECT, request.person(), request.hour()), 0);
                desk.redirect(request.person(), place(request), redirect.clicks(), u, hour);
            } else {
                settle(answered.request(), hour);
            }
        } else if (event instanceof StaffEvent.PeerHelped helped && isAwaited(helped.request())) {
            settle(helped.request(), hour);
        } else if (event instanceof StaffEvent.Unanswered missed
                && isAwaited(missed.request())
                && !mayStillBeHelped(missed.request())) {
            desk.lose(missed.request().person(), place(missed.request()), Loss.UNANSWERED, 0);
        }
    }

    /**
     * The services outside the networks work through their lines.
     *
     * @param hour hour of the run
     */
    public void serve(int hour) {
        desk.serve(hour);
    }

    /**
     * Hands over what happened since the last call.
     *
     * @return events in the order in which they happened
     */
    public List<HelpEvent> takeEvents() {
        if (events.isEmpty()) {
            return List.of();
        }
        List<HelpEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /**
     * Whether a need is over: it was settled or has passed, and no other has arisen.
     *
     * @param person a person
     * @return false also for who never had one
     */
    public boolean isOver(int person) {
        return help.over[person];
    }

    private void ask(int person, Place place, boolean prompted, int hour) {
        if (place.route() == Place.Route.SERVICE) {
            events.add(new HelpEvent.Asked(person, place, Request.NO_THREAD, prompted));
            desk.ask(person, place.index(), hour);
            return;
        }
        Venue venue = venues.all().get(place.index());
        help.waitForStaff(person, place, hour);
        int post = Request.NO_THREAD;
        if (place.route() == Place.Route.PUBLIC) {
            post = venues.posts().size();
            delivery.question(person, venue, hour);
        } else {
            delivery.message(person, venue, hour);
        }
        events.add(new HelpEvent.Asked(person, place, post, prompted));
    }

    private void settle(Request request, int hour) {
        long key = draws.key(Purpose.HELP_CONTACT, request.person(), hour);
        boolean settled = Draws.bernoulli(key, SETTLES, scenario.help().answerSettles());
        desk.answer(request.person(), place(request), settled, hour);
    }

    private boolean isAwaited(Request request) {
        return request.kind() == Request.Kind.HELP
                && help.state[request.person()] == HelpStates.WAITING
                && help.askHour[request.person()] == request.hour();
    }

    /** Where peers help each other, who has asked in public goes on waiting for them (S0:M-087). */
    private boolean mayStillBeHelped(Request request) {
        return request.thread() != Request.NO_THREAD
                && organisation.strategy().community().peerHelp();
    }

    private static Place place(Request request) {
        boolean open = request.thread() != Request.NO_THREAD;
        return new Place(
                open ? Place.Route.PUBLIC : Place.Route.PRIVATE, request.venue().index());
    }
}

package org.kring.model.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.model.behaviour.Actions;
import org.kring.model.behaviour.DayPlan;
import org.kring.model.behaviour.Exchange;
import org.kring.model.behaviour.MovingRule;
import org.kring.model.observe.ContactObserver;
import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.Hands;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Move;
import org.kring.model.venue.Venue;
import org.kring.model.wellbeing.Experience;

/**
 * The hour: a table of contents of the model (MODEL.md section 3). Each {@link Step} has one method here, in the order of
 * that list, which says when it happens; each calls one rule class.
 *
 * <p>All sessions of an hour read the world as it stood at its start and write only their own person; what they do to
 * others is buffered per range of persons and takes effect in the order of the ranges, so the result does not depend on
 * the number of threads.
 */
final class Hour {

    private static final Step[] STEPS = Step.values();

    final World world;

    private final RunObserver observer;
    private final Optional<ContactObserver> contactObserver;
    private final Hands hands;
    private final List<DayPlan> plans = new ArrayList<>();
    private final int firstObserved;
    private final HelpHour help;

    Hour(World world, RunObserver observer, Hands hands) {
        this.world = world;
        this.observer = observer;
        contactObserver = observer instanceof ContactObserver told ? Optional.of(told) : Optional.empty();
        this.hands = hands;
        help = new HelpHour(world, observer);
        firstObserved = world.scenario.horizon().firstObservedDay() * Horizon.HOURS_PER_DAY;
        for (int from = 0; from < world.states.persons; from += Ranges.PIECE) {
            plans.add(new DayPlan());
        }
    }

    /** Runs what is due in a phase of an hour of the run, from 0. */
    void run(Phase phase, int hour) {
        for (Step step : STEPS) {
            if (step.phase() == phase) {
                step.run(this, hour, firstObserved);
            }
        }
    }

    void open(int hour) {
        world.opening.open(world.organisation.strategy(), world.venues);
        observer.begin(world.view);
    }

    void moveOn(int hour) {
        for (MovingRule.Relocation move : world.moving.live(dayOf(hour), hands)) {
            observer.movedOn(move.person(), move.from(), move.to());
        }
    }

    void liveWeek(int hour) {
        world.liveWeek(weekOf(hour), hands);
    }

    void keepAppointments(int hour) {
        for (int i = 0; i < world.states.persons; i++) {
            world.outreach.meetOffline(i, weekOf(hour));
        }
    }

    void planDay(int hour) {
        int day = dayOf(hour);
        Ranges.run(world.states.persons, hands, (from, to) -> {
            DayPlan plan = plans.get(from / Ranges.PIECE);
            world.login.plan(plan, from, to, day);
            if (isObserved(hour)) {
                help.plan(plan, from, to, day);
            }
        });
    }

    void beginStaffDay(int hour) {
        world.answering.beginDay(dayOf(hour));
    }

    void beginStaffWeek(int hour) {
        world.owners.beginWeek(weekOf(hour));
        world.outreach.reachOut(weekOf(hour));
        world.publishing.review(hour, world.scenario.engagement().minutesPerReview());
    }

    void openLines(int hour) {
        observer.beginHour(hour);
        help.begin(hour);
    }

    void publish(int hour) {
        world.publishing.publish(hour);
        tellStaffEvents(hour);
    }

    void sessions(int hour) {
        world.sessions.begin(hour);
        Ranges.run(world.states.persons, hands, (from, to) -> {
            Actions actions = world.buffers.get(from / Ranges.PIECE);
            actions.clear();
            world.sessions.run(plans.get(from / Ranges.PIECE), hour, actions);
        });
    }

    void deliver(int hour) {
        boolean observed = isObserved(hour);
        world.friendsDelivery.deliver(hour, hands);
        if (observed) {
            contactObserver.ifPresent(this::tellContacts);
        }
        for (Actions actions : world.buffers) {
            for (int a = 0; a < actions.size(); a++) {
                if (!actions.isAmongPersons(a)) {
                    world.venuesDelivery.deliver(actions, a, hour);
                    if (observed) {
                        tell(actions, a);
                        help.delivered(actions, a, hour);
                    }
                }
            }
        }
    }

    void follow(int hour) {
        world.hazards.follow(world.buffers, hour, hands);
        tellExperiences(isObserved(hour));
    }

    void ask(int hour) {
        help.ask(hour);
    }

    void answer(int hour) {
        world.answering.answer(hour);
        tellStaffEvents(hour);
    }

    void serve(int hour) {
        help.serve(hour);
    }

    void lookAtEvening(int hour) {
        observer.evening(world.view, dayOf(hour));
    }

    void liveDay(int hour) {
        int day = dayOf(hour);
        int patience = world.scenario.contribution().patienceHours();
        Ranges.run(world.states.persons, hands, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (world.days.isMetBySilence(i, day, patience)) {
                    world.feelings.afterSilence(i);
                    world.contributions.feelSilence(i);
                }
                world.days.live(i, day);
            }
        });
    }

    void missReplies(int hour) {
        world.silence.live(dayOf(hour));
    }

    void join(int hour) {
        tell(world.joining.live(dayOf(hour), hands));
    }

    void leave(int hour) {
        tell(world.leaving.live(dayOf(hour), hands));
    }

    void pause(int hour) {
        tell(world.dormancy.live(dayOf(hour), hands));
    }

    void fade(int hour) {
        int oldest = hour + 1 - world.scenario.feed().windowHours();
        world.shared.tidy(post -> world.venues.table().hour(post) >= oldest);
        for (Venue venue : world.venues.all()) {
            venue.expire(oldest);
            venue.fadeActivity(1.0 - 1.0 / world.scenario.contribution().activityMemoryDays());
        }
    }

    void lookAtDay(int hour) {
        observer.endDay(world.view, dayOf(hour));
    }

    void lookAtWeek(int hour) {
        observer.endWeek(world.view, weekOf(hour) - weekOf(firstObserved));
    }

    private void tell(Actions actions, int index) {
        int actor = actions.actor(index);
        switch (actions.kind(index)) {
            case EXPOSURE ->
                observer.exposed(actor, world.venues.post(actions.object(index)), actions.detail(index) - 1);
            case REACTION -> {
                observer.reacted(actor, world.venues.post(actions.object(index)), Action.of(actions.detail(index)));
                tellRequests();
            }
            case REQUESTED_SHARE -> observer.sharedOnRequest(actor, world.venues.post(actions.object(index)));
            case VENUE_POST -> {
                tellContribution(actor, actions.object(index), ContentType.of(actions.detail(index)));
                tellRequests();
            }
            case WALL_POST, WALL_LIKE, EXCHANGE -> {}
        }
    }

    private void tell(List<Move> moves) {
        for (Move move : moves) {
            switch (move.kind()) {
                case JOIN -> observer.joined(move.person(), venue(move), move.motive());
                case HIDE -> observer.hid(move.person(), venue(move), move.motive());
                case LEAVE -> observer.left(move.person(), venue(move), move.motive());
                case DORMANT -> observer.dormant(move.person(), move.place());
                case RETURN -> observer.returned(move.person(), move.place());
            }
        }
    }

    private Venue venue(Move move) {
        return world.venues.all().get(move.place());
    }

    private void tellContribution(int author, int venueIndex, ContentType type) {
        Venue venue = world.venues.all().get(venueIndex);
        if (venue.wall() == WallAccess.ON_REQUEST) {
            observer.asked(author, venue, type);
        } else {
            observer.contributed(world.venues.post(world.venues.posts().size() - 1));
        }
    }

    private void tellContacts(ContactObserver told) {
        for (Actions actions : world.buffers) {
            for (int a = 0; a < actions.size(); a++) {
                tellContact(told, actions, a);
            }
        }
    }

    private static void tellContact(ContactObserver told, Actions actions, int index) {
        int actor = actions.actor(index);
        int other = actions.other(index);
        int platform = actions.platform(index);
        switch (actions.kind(index)) {
            case WALL_POST -> told.wallPosted(actor, platform);
            case WALL_LIKE -> told.wallLiked(actor, other, platform);
            case EXCHANGE -> {
                switch (actions.detail(index)) {
                    case Exchange.COMMENT -> told.wallCommented(actor, other, platform);
                    case Exchange.ANSWER -> told.answered(actor, other, platform);
                    default -> told.messaged(actor, other, platform);
                }
            }
            case EXPOSURE, REACTION, REQUESTED_SHARE, VENUE_POST -> {}
        }
    }

    private void tellRequests() {
        List<Request> requests = world.organisation.takeReceived();
        requests.forEach(observer::received);
        requests.forEach(help::received);
    }

    private void tellStaffEvents(int hour) {
        for (StaffEvent event : world.organisation.takeEvents()) {
            if (event instanceof StaffEvent.Placed placed) {
                observer.contributed(placed.post());
            }
            observer.staff(event);
            world.takeEffect(event, hour);
            tellRequests();
            help.staff(event, hour);
            tellExperiences(true);
        }
    }

    private void tellExperiences(boolean observed) {
        for (Experience experience : world.hazards.take()) {
            if (observed) {
                observer.experienced(experience);
            }
        }
    }

    private boolean isObserved(int hour) {
        return hour >= firstObserved;
    }

    private static int weekOf(int hour) {
        return dayOf(hour) / Horizon.DAYS_PER_WEEK;
    }

    private static int dayOf(int hour) {
        return hour / Horizon.HOURS_PER_DAY;
    }
}

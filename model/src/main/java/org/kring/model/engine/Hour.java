package org.kring.model.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.kring.model.behaviour.Actions;
import org.kring.model.behaviour.DayPlan;
import org.kring.model.behaviour.Exchange;
import org.kring.model.behaviour.MovingRule;
import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Move;
import org.kring.model.venue.Venue;
import org.kring.model.wellbeing.Experience;

/**
 * The hour: a table of contents of the model (MODEL.md section 3). Each phase is one method; each calls one rule class.
 *
 * <p>All sessions of an hour read the world as it stood at its start and write only their own person; what they do to
 * others is buffered per range of persons and takes effect in the order of the ranges, so the result does not depend on
 * the number of threads.
 */
final class Hour {

    private final World world;
    private final RunObserver observer;
    private final Executor executor;
    private final List<DayPlan> plans = new ArrayList<>();
    private final List<Actions> buffers = new ArrayList<>();
    private final int firstObservedDay;
    private final HelpHour help;

    Hour(World world, RunObserver observer, Executor executor) {
        this.world = world;
        this.observer = observer;
        this.executor = executor;
        help = new HelpHour(world, observer);
        firstObservedDay = world.scenario.horizon().firstObservedDay();
        for (int from = 0; from < world.states.persons; from += Ranges.PIECE) {
            plans.add(new DayPlan());
            buffers.add(new Actions());
        }
    }

    /** Before the first hour of a week, people's circumstances change and their meetings are set. */
    void beginWeek(int hour) {
        if (hour % (Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK) == 0) {
            if (dayOf(hour) == firstObservedDay) {
                world.opening.open(world.organisation.strategy(), world.venues);
                observer.begin(world.view);
            }
            for (MovingRule.Relocation move : world.moving.live(dayOf(hour), executor)) {
                observer.movedOn(move.person(), move.from(), move.to());
            }
            int week = dayOf(hour) / Horizon.DAYS_PER_WEEK;
            world.liveWeek(week, executor);
            for (int i = 0; i < world.states.persons; i++) {
                world.outreach.meetOffline(i, week);
            }
        }
    }

    /** Before the first hour of a day, it is settled who goes online when, and staff begin their day. */
    void beginDay(int hour) {
        if (hour % Horizon.HOURS_PER_DAY == 0) {
            int day = dayOf(hour);
            Ranges.run(world.states.persons, executor, (from, to) -> {
                DayPlan plan = plans.get(from / Ranges.PIECE);
                world.login.plan(plan, from, to, day);
                if (day >= firstObservedDay) {
                    help.plan(plan, from, to, day);
                }
            });
            if (day >= firstObservedDay) {
                world.answering.beginDay(day);
                if (day % Horizon.DAYS_PER_WEEK == 0) {
                    world.owners.beginWeek(day / Horizon.DAYS_PER_WEEK);
                    world.outreach.reachOut(day / Horizon.DAYS_PER_WEEK);
                    world.publishing.review(hour, world.scenario.engagement().minutesPerReview());
                }
            }
        }
    }

    /** 1. Publish: organisations publish what their plan holds for this hour. */
    void publish(int hour) {
        if (isObserved(hour)) {
            observer.beginHour(hour);
            help.begin(hour);
            world.publishing.publish(hour);
            tellStaffEvents(hour);
        }
    }

    /** 2. Sessions: everyone who is online browses, reacts, shares, writes; all else is buffered. */
    void sessions(int hour) {
        Ranges.run(world.states.persons, executor, (from, to) -> {
            Actions actions = buffers.get(from / Ranges.PIECE);
            actions.clear();
            world.sessions.run(plans.get(from / Ranges.PIECE), hour, actions);
        });
    }

    /** 3. Deliver: buffered actions take effect in the order of person numbers. */
    void deliver(int hour) {
        boolean observed = isObserved(hour);
        for (Actions actions : buffers) {
            for (int a = 0; a < actions.size(); a++) {
                world.delivery.deliver(actions, a, hour);
                if (observed) {
                    tell(actions, a);
                    help.delivered(actions, a, hour);
                }
            }
        }
        world.hazards.follow(buffers, hour);
        tellExperiences(observed);
        if (observed) {
            help.ask(hour);
        }
    }

    /** 4. Answer: staff within opening hours work through their queues. */
    void answer(int hour) {
        if (isObserved(hour)) {
            world.answering.answer(hour);
            tellStaffEvents(hour);
            help.serve(hour);
        }
    }

    /** After the last hour of a day, loneliness, needs and mood move, some join or leave, old posts leave the feed. */
    void endDay(int hour) {
        if ((hour + 1) % Horizon.HOURS_PER_DAY == 0) {
            int day = dayOf(hour);
            if (isObserved(hour)) {
                observer.evening(world.view, day);
            }
            int patience = world.scenario.contribution().patienceHours();
            Ranges.run(world.states.persons, executor, (from, to) -> {
                for (int i = from; i < to; i++) {
                    if (world.days.isMetBySilence(i, day, patience)) {
                        world.feelings.afterSilence(i);
                        world.contributions.feelSilence(i);
                    }
                    world.days.live(i, day);
                }
            });
            if (isObserved(hour)) {
                world.silence.live(day);
                tell(world.joining.live(day, executor));
                tell(world.leaving.live(day, executor));
                tell(world.dormancy.live(day, executor));
            }
            for (Venue venue : world.venues.all()) {
                venue.expire(hour + 1 - world.scenario.feed().windowHours());
                venue.fadeActivity(1.0 - 1.0 / world.scenario.contribution().activityMemoryDays());
            }
            if (isObserved(hour)) {
                observer.endDay(world.view, day);
            }
        }
    }

    /** After the last hour of an observed week, the week is written down. */
    void endWeek(int hour) {
        int nextDay = dayOf(hour + 1);
        boolean weekEnds = (hour + 1) % (Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK) == 0;
        if (weekEnds && nextDay > firstObservedDay) {
            observer.endWeek(world.view, (nextDay - firstObservedDay) / Horizon.DAYS_PER_WEEK - 1);
        }
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
            case WALL_POST -> observer.wallPosted(actor, actions.platform(index));
            case WALL_LIKE -> observer.wallLiked(actor, other(actions, index), actions.platform(index));
            case EXCHANGE -> tellExchange(actor, other(actions, index), actions.detail(index), actions.platform(index));
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

    private int other(Actions actions, int index) {
        return world.ties.target(actions.object(index));
    }

    private void tellContribution(int author, int venueIndex, ContentType type) {
        Venue venue = world.venues.all().get(venueIndex);
        if (venue.wall() == WallAccess.ON_REQUEST) {
            observer.asked(author, venue, type);
        } else {
            observer.contributed(world.venues.post(world.venues.posts().size() - 1));
        }
    }

    private void tellExchange(int writer, int other, int kind, int platform) {
        switch (kind) {
            case Exchange.COMMENT -> observer.wallCommented(writer, other, platform);
            case Exchange.ANSWER -> observer.answered(writer, other, platform);
            default -> observer.messaged(writer, other, platform);
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
        return dayOf(hour) >= firstObservedDay;
    }

    private static int dayOf(int hour) {
        return hour / Horizon.HOURS_PER_DAY;
    }
}

package org.kring.model.engine;

import org.kring.model.behaviour.Actions;
import org.kring.model.behaviour.DayPlan;
import org.kring.model.help.HelpEvent;
import org.kring.model.help.HelpPath;
import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;

/** The hour of the help path (MODEL.md 7.8); does nothing where needs are off. */
final class HelpHour {

    private final World world;
    private final RunObserver observer;

    HelpHour(World world, RunObserver observer) {
        this.world = world;
        this.observer = observer;
    }

    /** Needs of the day arise and pass, and people choose whether and where to ask; may run in parallel. */
    void plan(DayPlan sessions, int from, int to, int day) {
        world.help.ifPresent(help -> help.plan(sessions, from, to, day));
    }

    /** Lines get their workers of the hour; at the first hour of a day it is told what the night has changed. */
    void begin(int hour) {
        world.help.ifPresent(help -> {
            help.beginHour(hour);
            tell(help);
        });
    }

    /** Whoever has seen a post may ask because of it. */
    void delivered(Actions actions, int index, int hour) {
        if (world.help.isPresent() && actions.kind(index) == Actions.Kind.EXPOSURE) {
            HelpPath help = world.help.get();
            help.exposed(actions.actor(index), world.venues.post(actions.object(index)), hour);
            tell(help);
        }
    }

    /** A request that came about in another way. */
    void received(Request request) {
        world.help.ifPresent(help -> {
            help.received(request);
            tell(help);
        });
    }

    /** Everyone who meant to ask in this hour does so. */
    void ask(int hour) {
        world.help.ifPresent(help -> help.ask(hour, () -> tell(help)));
    }

    /** What staff did may be the answer that somebody waits for. */
    void staff(StaffEvent event, int hour) {
        world.help.ifPresent(help -> {
            help.staff(event, hour);
            tell(help);
        });
    }

    /** The services outside the networks answer. */
    void serve(int hour) {
        world.help.ifPresent(help -> {
            help.serve(hour);
            tell(help);
        });
    }

    /** What waits for staff is told right after what it came from: the post of a public question, or the asking. */
    private void tell(HelpPath help) {
        for (HelpEvent event : help.takeEvents()) {
            if (event instanceof HelpEvent.Asked asked && asked.post() >= 0) {
                observer.contributed(world.venues.post(asked.post()));
                world.organisation.takeReceived().forEach(observer::received);
            }
            observer.help(event);
        }
        world.organisation.takeReceived().forEach(observer::received);
    }
}

package org.kring.model.observe;

import java.util.List;
import org.kring.model.help.HelpEvent;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.wellbeing.Experience;

/** Several observers of one run: each is told everything, in their order. */
public class ObserverGroup implements RunObserver {

    private final List<RunObserver> members;

    private ObserverGroup(List<RunObserver> members) {
        this.members = List.copyOf(members);
    }

    /**
     * A group.
     *
     * @param members who is told, in this order
     * @return the group, which is told of contacts only if a member wants to be
     */
    public static RunObserver of(List<RunObserver> members) {
        return members.stream().anyMatch(ContactObserver.class::isInstance)
                ? new WithContacts(members)
                : new ObserverGroup(members);
    }

    @Override
    public void begin(WorldView world) {
        members.forEach(member -> member.begin(world));
    }

    @Override
    public void beginHour(int hour) {
        members.forEach(member -> member.beginHour(hour));
    }

    @Override
    public void exposed(int person, Post post, int sharer) {
        members.forEach(member -> member.exposed(person, post, sharer));
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        members.forEach(member -> member.reacted(person, post, action));
    }

    @Override
    public void sharedOnRequest(int person, Post post) {
        members.forEach(member -> member.sharedOnRequest(person, post));
    }

    @Override
    public void contributed(Post post) {
        members.forEach(member -> member.contributed(post));
    }

    @Override
    public void asked(int person, Venue venue, ContentType type) {
        members.forEach(member -> member.asked(person, venue, type));
    }

    @Override
    public void received(Request request) {
        members.forEach(member -> member.received(request));
    }

    @Override
    public void staff(StaffEvent event) {
        members.forEach(member -> member.staff(event));
    }

    @Override
    public void joined(int person, Venue venue, Motive route) {
        members.forEach(member -> member.joined(person, venue, route));
    }

    @Override
    public void hid(int person, Venue venue, Motive cause) {
        members.forEach(member -> member.hid(person, venue, cause));
    }

    @Override
    public void left(int person, Venue venue, Motive cause) {
        members.forEach(member -> member.left(person, venue, cause));
    }

    @Override
    public void dormant(int person, int platform) {
        members.forEach(member -> member.dormant(person, platform));
    }

    @Override
    public void returned(int person, int platform) {
        members.forEach(member -> member.returned(person, platform));
    }

    @Override
    public void movedOn(int person, int from, int to) {
        members.forEach(member -> member.movedOn(person, from, to));
    }

    @Override
    public void help(HelpEvent event) {
        members.forEach(member -> member.help(event));
    }

    @Override
    public void experienced(Experience experience) {
        members.forEach(member -> member.experienced(experience));
    }

    @Override
    public void evening(WorldView world, int day) {
        members.forEach(member -> member.evening(world, day));
    }

    @Override
    public void endDay(WorldView world, int day) {
        members.forEach(member -> member.endDay(world, day));
    }

    @Override
    public void endWeek(WorldView world, int week) {
        members.forEach(member -> member.endWeek(world, week));
    }

    /** A group of which some are told of contacts. */
    private static final class WithContacts extends ObserverGroup implements ContactObserver {

        private final List<ContactObserver> told;

        WithContacts(List<RunObserver> members) {
            super(members);
            told = members.stream()
                    .filter(ContactObserver.class::isInstance)
                    .map(ContactObserver.class::cast)
                    .toList();
        }

        @Override
        public void wallPosted(int person, int platform) {
            told.forEach(member -> member.wallPosted(person, platform));
        }

        @Override
        public void wallLiked(int person, int other, int platform) {
            told.forEach(member -> member.wallLiked(person, other, platform));
        }

        @Override
        public void wallCommented(int person, int other, int platform) {
            told.forEach(member -> member.wallCommented(person, other, platform));
        }

        @Override
        public void messaged(int person, int other, int platform) {
            told.forEach(member -> member.messaged(person, other, platform));
        }

        @Override
        public void answered(int person, int other, int platform) {
            told.forEach(member -> member.answered(person, other, platform));
        }
    }
}

package org.kring.model.behaviour;

import org.kring.model.feed.SharedPosts;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Moderation;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.Request;
import org.kring.model.population.PersonStates;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.WallAccess;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;
import org.kring.model.wellbeing.ContactRule;
import org.kring.model.wellbeing.FeltRule;

/**
 * Buffered actions take effect, in the order of person numbers (MODEL.md section 3, phase 3).
 *
 * <p>Responses reach their receivers: S2:M-083 replies to own posts, LIT:M29 directed messages, LIT:M45 shares.
 */
public final class DeliveryRule {

    private final Venues venues;
    private final SharedPosts shared;
    private final Organisation organisation;
    private final ContactRule contacts;
    private final ContributionRule contributions;
    private final FeltRule feelings;
    private final PersonStates states;
    private final Ties ties;

    /**
     * The rule for one world.
     *
     * @param venues the venues
     * @param shared posts that ties have shared
     * @param organisation whose staff gets comments and questions
     * @param contacts what contact does to a tie
     * @param contributions what replies do to later posting
     * @param feelings what responses do to needs
     * @param states states
     * @param ties who knows whom
     */
    public DeliveryRule(
            Venues venues,
            SharedPosts shared,
            Organisation organisation,
            ContactRule contacts,
            ContributionRule contributions,
            FeltRule feelings,
            PersonStates states,
            Ties ties) {
        this.venues = venues;
        this.shared = shared;
        this.organisation = organisation;
        this.contacts = contacts;
        this.contributions = contributions;
        this.feelings = feelings;
        this.states = states;
        this.ties = ties;
    }

    /**
     * One action takes effect.
     *
     * @param actions a buffer
     * @param index place in the buffer
     * @param hour hour of the run
     */
    public void deliver(Actions actions, int index, int hour) {
        int actor = actions.actor(index);
        int object = actions.object(index);
        int detail = actions.detail(index);
        switch (actions.kind(index)) {
            case EXPOSURE -> expose(actor, venues.post(object), detail > 0);
            case REACTION -> react(actor, venues.post(object), Action.of(detail), hour);
            case VENUE_POST -> post(actor, venues.all().get(object), ContentType.of(detail), hour);
            case WALL_POST -> {
                states.wallHour[actor] = hour;
                states.wallResponses[actor] = 0;
            }
            case WALL_LIKE -> respondToWall(ties.target(object), false);
            case EXCHANGE -> exchange(actor, object, detail, hour);
        }
    }

    private void expose(int reader, Post post, boolean viaShare) {
        post.countExposure(states.isFollower(reader, post.venue().index()));
        if (viaShare) {
            hint(reader, post.venue());
        }
    }

    private void hint(int person, Venue venue) {
        states.hints[person] |= (byte) (1 << venue.index());
    }

    /** Friends on the platform can see a comment in an open venue. */
    private void hintFriends(int friend, Venue venue) {
        if (!venue.kind().isByInvitation()) {
            for (int tie = ties.online(friend); tie < ties.end(friend); tie++) {
                if ((ties.platforms(tie) >>> venue.platform() & 1) != 0) {
                    hint(ties.target(tie), venue);
                }
            }
        }
    }

    private void react(int reader, Post post, Action action, int hour) {
        post.countReaction(action == Action.COMMENT);
        if (action == Action.COMMENT) {
            post.noteReply(hour);
            hintFriends(reader, post.venue());
        }
        if (action == Action.SHARE) {
            share(reader, post, hour);
        }
        if (action == Action.PRIVATE_MESSAGE || action == Action.HELP_REQUEST) {
            Request.Kind kind = action == Action.HELP_REQUEST ? Request.Kind.HELP : Request.Kind.PRIVATE_MESSAGE;
            contactStaff(new Request(kind, reader, post.venue(), hour, post.type()));
        } else if (post.isByStaff()) {
            if (action == Action.COMMENT) {
                contactStaff(inThread(Request.Kind.COMMENT, reader, post, hour));
            }
        } else {
            reactToMember(reader, post.author(), action, hour);
        }
    }

    private void contactStaff(Request request) {
        organisation.receive(request);
        states.noteOrganisationContact(request.person(), request.hour() / Horizon.HOURS_PER_DAY);
    }

    private static Request inThread(Request.Kind kind, int person, Post post, int hour) {
        return new Request(kind, person, post.venue(), hour, post.type(), post.number());
    }

    private void reactToMember(int reader, int author, Action action, int hour) {
        feelings.afterResponse(author);
        if (action == Action.COMMENT) {
            contributions.feelReply(author);
            int tie = ties.find(reader, author);
            states.respond(author, tie >= 0 && contacts.isValued(tie));
            if (tie >= 0) {
                contacts.exchange(reader, tie, hour);
            }
        } else {
            states.respond(author, false);
        }
    }

    private void share(int sharer, Post post, int hour) {
        for (int tie = ties.online(sharer); tie < ties.end(sharer); tie++) {
            if ((ties.platforms(tie) >>> post.venue().platform() & 1) != 0) {
                shared.offer(ties.target(tie), post.number(), sharer, hour);
            }
        }
    }

    /** Where members have to ask, the post waits for a manager; elsewhere it appears at once. */
    private void post(int author, Venue venue, ContentType type, int hour) {
        venue.countMemberPost();
        if (venue.wall() == WallAccess.ON_REQUEST) {
            organisation.receive(new Request(Request.Kind.WALL_REQUEST, author, venue, hour, type));
            return;
        }
        Post post = venues.publish(venue, author, type, hour);
        if (organisation.strategy().moderation() != Moderation.NONE) {
            organisation.receive(new Request(Request.Kind.CHECK, author, venue, hour, type));
        }
        if (type == ContentType.HELP_QUESTION) {
            contactStaff(inThread(Request.Kind.HELP, author, post, hour));
        }
    }

    private void respondToWall(int author, boolean valued) {
        if (states.wallResponses[author] >= 0 && states.wallResponses[author] < Byte.MAX_VALUE) {
            states.wallResponses[author]++;
        }
        feelings.afterResponse(author);
        states.respond(author, valued);
    }

    private void exchange(int writer, int tie, int kind, int hour) {
        int other = ties.target(tie);
        int back = ties.reverse(tie);
        contacts.exchange(writer, tie, hour);
        if (kind == Exchange.COMMENT) {
            contributions.feelReply(other);
            respondToWall(other, contacts.isValued(back));
        } else {
            states.respond(other, contacts.isValued(back));
        }
        states.letterFrom[other] = back;
    }
}

package org.kring.model.behaviour;

import org.kring.model.feed.SharedPosts;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Incidents;
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
 * What was done in venues takes effect, in the order of person numbers (MODEL.md section 3, phase 3); what was done among persons
 * does before, see {@link FriendsDeliveryRule}.
 *
 * <p>Responses reach their receivers: S2:M-083 replies to own posts, LIT:M45 shares.
 */
public final class VenuesDeliveryRule {

    private final Venues venues;
    private final SharedPosts shared;
    private final Organisation organisation;
    private final ContactRule contacts;
    private final ContributionRule contributions;
    private final CommunityRule community;
    private final Incidents incidents;
    private final Hints hints;
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
     * @param community welcome and help among members
     * @param incidents which comments are inappropriate
     * @param hints what friends see of it
     * @param feelings what responses do to needs
     * @param states states
     * @param ties who knows whom
     */
    public VenuesDeliveryRule(
            Venues venues,
            SharedPosts shared,
            Organisation organisation,
            ContactRule contacts,
            ContributionRule contributions,
            CommunityRule community,
            Incidents incidents,
            Hints hints,
            FeltRule feelings,
            PersonStates states,
            Ties ties) {
        this.venues = venues;
        this.shared = shared;
        this.organisation = organisation;
        this.contacts = contacts;
        this.contributions = contributions;
        this.community = community;
        this.incidents = incidents;
        this.hints = hints;
        this.feelings = feelings;
        this.states = states;
        this.ties = ties;
    }

    /**
     * One action in a venue takes effect; one among persons already has.
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
            case EXPOSURE -> expose(actor, venues.post(object), detail - 1);
            case REACTION -> react(actor, venues.post(object), Action.of(detail), hour);
            case REQUESTED_SHARE -> share(actor, venues.post(object), hour);
            case VENUE_POST -> post(actor, venues.all().get(object), ContentType.of(detail), hour);
            case WALL_POST, WALL_LIKE, EXCHANGE -> {}
        }
    }

    private void expose(int reader, Post post, int sharer) {
        post.countExposure(states.isFollower(reader, post.venue().index()));
        if (sharer >= 0) {
            hints.shown(reader, post.venue());
        } else if (sharer == SharedPosts.PAID) {
            hints.advertised(reader, post.venue());
        }
    }

    private void react(int reader, Post post, Action action, int hour) {
        post.countReaction(action == Action.COMMENT);
        if (action == Action.COMMENT) {
            comment(reader, post, hour);
            return;
        }
        if (action == Action.SHARE) {
            share(reader, post, hour);
        }
        if (action == Action.PRIVATE_MESSAGE || action == Action.HELP_REQUEST) {
            Request.Kind kind = action == Action.HELP_REQUEST ? Request.Kind.HELP : Request.Kind.PRIVATE_MESSAGE;
            contactStaff(new Request(kind, reader, post.venue(), hour, post.type()));
        } else if (!post.isByStaff()) {
            reactToMember(reader, post, action, hour);
        }
    }

    private void comment(int reader, Post post, int hour) {
        if (organisation.strategy().moderation() == Moderation.BEFORE) {
            organisation.receive(inThread(Request.Kind.HELD_COMMENT, reader, post, hour));
        } else {
            appear(reader, post, hour);
        }
    }

    /**
     * A comment can be read, at once or after it was approved.
     *
     * @param reader who wrote it
     * @param post under which post
     * @param hour hour of the run
     */
    public void appear(int reader, Post post, int hour) {
        post.noteReply(hour);
        hints.commented(reader, post.venue());
        if (post.isByStaff()) {
            contactStaff(inThread(Request.Kind.COMMENT, reader, post, hour));
        } else {
            reactToMember(reader, post, Action.COMMENT, hour);
        }
        if (incidents.isInappropriate(reader, post)) {
            community.report(reader, post, hour);
        } else {
            community.help(reader, post, hour);
        }
    }

    /**
     * A member's post was placed by staff.
     *
     * @param post the post
     * @param hour hour of the run
     */
    public void place(Post post, int hour) {
        community.greet(post, hour);
        boolean approved = organisation.strategy().moderation() == Moderation.BEFORE;
        if (approved) {
            askStaff(post, hour);
        }
    }

    /**
     * A member asks for help with a post of the own.
     *
     * @param author who asks
     * @param venue where
     * @param hour hour of the run
     */
    public void question(int author, Venue venue, int hour) {
        post(author, venue, ContentType.HELP_QUESTION, hour);
    }

    /**
     * A person asks the organisation for help with a private message.
     *
     * @param person who asks
     * @param venue where
     * @param hour hour of the run
     */
    public void message(int person, Venue venue, int hour) {
        contactStaff(new Request(Request.Kind.HELP, person, venue, hour, ContentType.HELP_QUESTION));
    }

    private void contactStaff(Request request) {
        organisation.receive(request);
        states.noteOrganisationContact(request.person(), request.hour() / Horizon.HOURS_PER_DAY);
    }

    private static Request inThread(Request.Kind kind, int person, Post post, int hour) {
        return new Request(kind, person, post.venue(), hour, post.type(), post.number());
    }

    private void reactToMember(int reader, Post post, Action action, int hour) {
        int author = post.author();
        feelings.afterResponse(author, post.engaged() - 1);
        if (action == Action.COMMENT) {
            contributions.feelReply(author);
            int tie = post.tieOf(reader, ties);
            states.respond(author, tie >= 0 && contacts.isValued(tie));
            if (tie >= 0) {
                contacts.exchangeInVenue(
                        reader, tie, Exchange.REPLY, post.venue().platform(), hour);
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
        askStaff(post, hour);
        community.greet(post, hour);
    }

    /** A question that a member asks in a venue of the organisation is asked of its staff too (S1:BM-052). */
    private void askStaff(Post post, int hour) {
        if (post.type() == ContentType.HELP_QUESTION) {
            contactStaff(inThread(Request.Kind.HELP, post.author(), post, hour));
        } else if (post.type() == ContentType.QUESTION) {
            contactStaff(inThread(Request.Kind.COMMENT, post.author(), post, hour));
        }
    }
}

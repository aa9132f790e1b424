package org.kring.model.behaviour;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.organisation.Moderation;
import org.kring.model.organisation.Organisation;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffActivity;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.EngagementParameters;
import org.kring.model.scenario.UserType;
import org.kring.model.venue.Post;

/**
 * Welcome, praise by name and help among members (MODEL.md 7.5).
 *
 * <p>Evidence: a reply to the first post retains LIT:M04; welcome by a community manager LIT:M27; singling out helps those
 * who are not inclined to post LIT:M10; members answer each other S0:M-087.
 */
public final class CommunityRule {

    private final Organisation organisation;
    private final EngagementParameters engagement;
    private final double moodSupport;
    private final Population population;
    private final PersonStates states;
    private final Encouragement encouragement;
    private final Draws draws;
    private final BitSet hasPosted = new BitSet();

    /**
     * The rule for one world.
     *
     * @param organisation whose members they are
     * @param engagement its parameters
     * @param moodSupport rise of mood by support received
     * @param population traits
     * @param states states
     * @param encouragement who was drawn in of late
     * @param draws luck
     */
    public CommunityRule(
            Organisation organisation,
            EngagementParameters engagement,
            double moodSupport,
            Population population,
            PersonStates states,
            Encouragement encouragement,
            Draws draws) {
        this.organisation = organisation;
        this.engagement = engagement;
        this.moodSupport = moodSupport;
        this.population = population;
        this.states = states;
        this.encouragement = encouragement;
        this.draws = draws;
    }

    /**
     * A member's post has appeared; if it is the first, staff may plan a welcome.
     *
     * @param post the post
     * @param hour hour of the run
     */
    public void greet(Post post, int hour) {
        double share = organisation.strategy().community().newcomersWelcomed();
        int author = post.author();
        if (share > 0.0 && !hasPosted.get(author)) {
            hasPosted.set(author);
            if (Draws.bernoulli(draws.key(Purpose.WELCOME, author, 0), 0, share)) {
                organisation.receive(
                        new Request(Request.Kind.WELCOME, author, post.venue(), hour, post.type(), post.number()));
            }
        }
    }

    /**
     * Staff have welcomed a newcomer.
     *
     * @param person the newcomer
     * @param hour hour of the run
     */
    public void welcome(int person, int hour) {
        encouragement.raise(person, engagement.welcomeStep(), hour);
    }

    /**
     * A post of praise names members of the target group, as far as staff time goes; those least inclined to post gain most.
     *
     * @param post a post of staff
     * @param hour hour of the run
     */
    public void praise(Post post, int hour) {
        int wanted = organisation.strategy().community().namedPerPraise();
        if (wanted == 0 || post.type() != ContentType.PERSONAL_PRAISE) {
            return;
        }
        List<Integer> members = members(post);
        for (int person : members.subList(0, Math.min(wanted, members.size()))) {
            if (organisation.time().take(engagement.minutesPerPraise(), StaffActivity.ENCOURAGEMENT)) {
                encouragement.raise(person, engagement.praiseStep() * reserve(person, post), hour);
                states.respond(person, false);
                states.mood[person] = PersonStates.clipMood(states.mood[person] + moodSupport);
                organisation.note(new StaffEvent.Praised(person, post));
            } else {
                organisation.time().drop(engagement.minutesPerPraise());
            }
        }
    }

    /**
     * A comment by a peer may settle a question for help, whether or not staff answer there; who has not come to it yet need
     * not any more.
     *
     * @param peer who commented
     * @param post under which post
     * @param hour hour of the run
     */
    public void help(int peer, Post post, int hour) {
        boolean question = !post.isByStaff() && post.type() == ContentType.HELP_QUESTION && !post.isSettled();
        if (organisation.strategy().community().peerHelp()
                && question
                && Draws.bernoulli(draws.key(Purpose.PEER_HELP, peer, 0), post.luck(), engagement.peerHelp())) {
            post.settle();
            int author = post.author();
            states.mood[author] = PersonStates.clipMood(states.mood[author] + moodSupport);
            Request request = organisation.settle(post.number()).orElseGet(() -> asked(post));
            organisation.note(new StaffEvent.PeerHelped(request, peer, hour));
        }
    }

    /** A question that waits for staff no more, or never did. */
    private static Request asked(Post post) {
        return new Request(Request.Kind.HELP, post.author(), post.venue(), post.hour(), post.type(), post.number());
    }

    /**
     * An inappropriate comment has appeared; staff who close comments after an incident will look at it.
     *
     * @param reader who wrote it
     * @param post under which post
     * @param hour hour of the run
     */
    public void report(int reader, Post post, int hour) {
        post.countInappropriate();
        if (organisation.strategy().moderation() == Moderation.CLOSED_AFTER_INCIDENT) {
            organisation.receive(
                    new Request(Request.Kind.INCIDENT, reader, post.venue(), hour, post.type(), post.number()));
        }
    }

    private List<Integer> members(Post post) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < states.persons; i++) {
            boolean follows = (states.follows[i] >>> post.venue().index() & 1) != 0;
            if (follows && population.audience(i).isTargetGroup()) {
                members.add(i);
            }
        }
        members.sort(Comparator.comparingDouble(
                (Integer person) -> Draws.uniform(draws.key(Purpose.PRAISE, person, 0), post.luck())));
        return members;
    }

    private double reserve(int person, Post post) {
        int platform = post.venue().platform();
        return 1.0
                - population.disposition(person, platform, UserType.STORYTELLER)
                - population.disposition(person, platform, UserType.PROFILER);
    }
}

package org.kring.model.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.model.organisation.Channel;
import org.kring.model.organisation.Moderation;
import org.kring.model.organisation.OpeningHours;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.organisation.ReplyPolicy;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;

/** Strategies for tests, near those of the strategy files. */
public final class Strategies {

    private static final List<Integer> HOURS = List.of(10, 13, 17, 20);

    private Strategies() {}

    /** Nothing online at all. */
    public static PostingStrategy absent() {
        return strategy(
                "absent", List.of(), 0, new ReplyPolicy.NoReplies(), OpeningHours.OFFICE, Moderation.NONE, 0, 0);
    }

    /** One page, near-daily, four eyes, askers are redirected. */
    public static PostingStrategy livelyMix() {
        List<Channel> page = List.of(new Channel(VenueKind.PAGE, "facebook", WallAccess.MANAGERS, 0.5, 0));
        ReplyPolicy redirect = new ReplyPolicy.Redirect(1);
        return strategy("lively-mix", page, 7, redirect, OpeningHours.OFFICE, Moderation.FOUR_EYES, 6.25, 0);
    }

    /** One page on which everyone may start a conversation. */
    public static PostingStrategy openConversation() {
        List<Channel> page = List.of(new Channel(VenueKind.PAGE, "facebook", WallAccess.MEMBERS, 0.2, 0));
        ReplyPolicy answer = new ReplyPolicy.AnswerInPrivate();
        return strategy("open-conversation", page, 5, answer, OpeningHours.DAILY, Moderation.AFTER, 14, 0);
    }

    /** A closed group of known clients, where members ask a manager to post for them. */
    public static PostingStrategy closedGroup() {
        List<Channel> group = List.of(new Channel(VenueKind.CLOSED_GROUP, "facebook", WallAccess.ON_REQUEST, 0.1, 120));
        ReplyPolicy answer = new ReplyPolicy.AnswerInPublic();
        return strategy("closed-group", group, 5, answer, OpeningHours.EXTENDED, Moderation.AFTER, 6, 0);
    }

    /** Work profiles linked to known clients, and messages to those off the radar. */
    public static PostingStrategy workProfile() {
        List<Channel> profile = List.of(new Channel(VenueKind.WORK_PROFILE, "facebook", WallAccess.MANAGERS, 0.1, 0));
        ReplyPolicy answer = new ReplyPolicy.AnswerInPrivate();
        return strategy("work-profile", profile, 2, answer, OpeningHours.OFFICE, Moderation.NONE, 10, 20);
    }

    /** Every kind of presence that differs in what it does. */
    public static List<PostingStrategy> all() {
        return List.of(absent(), livelyMix(), openConversation(), closedGroup(), workProfile());
    }

    private static PostingStrategy strategy(
            String name,
            List<Channel> channels,
            double posts,
            ReplyPolicy replies,
            OpeningHours hours,
            Moderation moderation,
            double staffHours,
            double outreach) {
        Map<ContentType, Double> mix = new EnumMap<>(ContentType.class);
        mix.put(ContentType.HUMOUR, 0.25);
        mix.put(ContentType.PHOTO, 0.25);
        mix.put(ContentType.QUESTION, 0.25);
        mix.put(ContentType.INFORMATION, 0.25);
        return new PostingStrategy(
                name,
                "for tests",
                channels,
                posts,
                HOURS,
                mix,
                replies,
                hours,
                moderation,
                channels.isEmpty() ? 0 : 30,
                staffHours,
                outreach);
    }
}

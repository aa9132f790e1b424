package org.kring.model.organisation;

import java.util.List;
import java.util.Map;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.VenueKind;
import org.kring.model.scenario.WallAccess;

/** Posting strategies for tests; what a test is about it changes with {@code Changed}. */
public final class Strategies {

    private Strategies() {}

    /** One page on Facebook, a post every day at noon, day and night service with time in plenty. */
    public static PostingStrategy page() {
        return new PostingStrategy(
                "page",
                "a page for tests",
                List.of(channel(VenueKind.PAGE, 0)),
                7,
                List.of(12),
                Map.of(ContentType.INFORMATION, 1.0),
                new ReplyPolicy.AnswerInPublic(),
                OpeningHours.ALWAYS,
                Moderation.NONE,
                0,
                100,
                0);
    }

    /** Nothing online. */
    public static PostingStrategy absent() {
        return new PostingStrategy(
                "absent",
                "no outreach",
                List.of(),
                0,
                List.of(),
                Map.of(),
                new ReplyPolicy.NoReplies(),
                OpeningHours.OFFICE,
                Moderation.NONE,
                30,
                20,
                0);
    }

    /** A venue on Facebook with a theme of middling delicacy; 0 members for no limit. */
    public static Channel channel(VenueKind kind, int members) {
        return new Channel(kind, "facebook", WallAccess.MEMBERS, 0.5, members);
    }
}

package org.kring.model.scenario;

import java.util.Map;

/**
 * What a session shows of an organisation's posts (MODEL.md 7.2; LIT:M16-M18).
 *
 * @param showRate chance that a session shows a fresh post of full affinity, plain content and no competition
 * @param contentWeight factor on that chance by content type (LIT:T49)
 * @param reactionAffinity weight of own earlier reactions in affinity, against the stable part (LIT:M17)
 * @param reactionMemory how fast the moving average of own reactions follows the latest exposure
 * @param engagementFeedback how strongly engagement so far lifts or lowers later visibility (LIT:M17); 0 switches it off
 * @param lowestFeedback factor below which no post is lowered
 * @param highestFeedback factor above which no post is lifted
 * @param usualEngagement engagement per reader at which a post is neither lifted nor lowered
 * @param priorReaders readers after which engagement so far counts as much as the usual
 * @param sharedWeight factor on the chance for a post that an online tie has shared
 * @param windowHours age at which a post leaves the feed
 * @param boundedWeight factor on the chance in a group that only members read
 * @param topicOrder share of the lead of posts by people one knows that is lost where the feed is made of topics (S0:F-014, M-063)
 */
public record FeedParameters(
        @Parameter(unit = "probability", evidence = "show-rate")
        double showRate,

        @Parameter(unit = "factor", evidence = "content-visibility")
        Map<ContentType, Double> contentWeight,

        @Parameter(unit = "[0,1]", evidence = "reaction-affinity")
        double reactionAffinity,

        @Parameter(unit = "per exposure", evidence = "reaction-memory")
        double reactionMemory,

        @Parameter(unit = "exponent", evidence = "engagement-feedback")
        double engagementFeedback,

        @Parameter(unit = "factor", evidence = "feedback-limits")
        double lowestFeedback,

        @Parameter(unit = "factor", evidence = "feedback-limits")
        double highestFeedback,

        @Parameter(unit = "share of readers", evidence = "usual-engagement")
        double usualEngagement,

        @Parameter(unit = "readers", evidence = "prior-readers")
        double priorReaders,

        @Parameter(unit = "factor", evidence = "shared-weight")
        double sharedWeight,

        @Parameter(unit = "h", evidence = "feed-window") int windowHours,

        @Parameter(unit = "factor", evidence = "bounded-weight")
        double boundedWeight,

        @OffByDefault @Parameter(unit = "share", evidence = "topic-order")
        double topicOrder) {

    /** Checks every value and that every content type has a weight. */
    public FeedParameters {
        Requires.share("showRate", showRate);
        contentWeight = Ordered.copyOfAll(ContentType.class, "contentWeight", contentWeight);
        contentWeight.values().forEach(weight -> Requires.within("contentWeight", weight, 0.0, 5.0));
        Requires.share("reactionAffinity", reactionAffinity);
        Requires.share("reactionMemory", reactionMemory);
        Requires.within("engagementFeedback", engagementFeedback, 0.0, 2.0);
        Requires.share("lowestFeedback", lowestFeedback);
        Requires.within("highestFeedback", highestFeedback, 1.0, 10.0);
        Requires.within("usualEngagement", usualEngagement, 0.001, 1.0);
        Requires.positive("priorReaders", priorReaders);
        Requires.within("sharedWeight", sharedWeight, 0.0, 5.0);
        Requires.within("windowHours", windowHours, 1, 24 * 28);
        Requires.within("boundedWeight", boundedWeight, 0.0, 5.0);
        Requires.share("topicOrder", topicOrder);
    }

    /**
     * Visibility factor of a content type.
     *
     * @param type a content type
     * @return its factor
     */
    public double weightOf(ContentType type) {
        return Ordered.get(contentWeight, type);
    }
}

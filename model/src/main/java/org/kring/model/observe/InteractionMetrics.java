package org.kring.model.observe;

import static org.kring.model.observe.Metric.higher;
import static org.kring.model.observe.Metric.lower;
import static org.kring.model.observe.Metric.neither;

import java.util.List;

/** The metrics of interaction: what people do with the organisation's posts, and what answers they get. */
final class InteractionMetrics {

    private static final String REACTIONS = "share of likes, shares and comments";

    private static final List<Metric> MAIN = List.of(
            higher(
                    "interactions",
                    "actions",
                    "Likes, shares, comments, saves, private messages, help requests and posts by members."),
            higher(
                    "engagedPerReached",
                    "share of first exposures",
                    "First exposures to a post that led to any action."),
            higher("interactionsPerStaffHour", "actions per staff hour", "Interactions per staff hour."),
            neither("likeShareOfInteractions", REACTIONS, "Likes among public reactions."),
            neither("shareShareOfInteractions", REACTIONS, "Shares among public reactions."),
            neither("commentShareOfInteractions", REACTIONS, "Comments among public reactions."),
            higher(
                    "targetGroupShareOfInteractions",
                    "share of interactions",
                    "Interactions by clients and potential clients."),
            neither("memberPosts", "posts", "Posts that members started themselves and that appeared."),
            neither("privateContacts", "messages", "Private messages and help requests to the organisation."),
            lower("replyDelay", "h", "Hours from a comment or question to its answer, mean over those answered."),
            lower("unansweredShare", "share of comments and questions", "Comments and questions without an answer."));

    private static final List<Metric> DETAILS = List.of(
            neither("likes", "likes", "Likes of posts."),
            neither("shares", "times shared", "Shares of posts that nobody asked for."),
            neither(
                    "requestedShares",
                    "times shared",
                    "Shares by colleagues whom the organisation asked to share; they count as no interaction."),
            neither("comments", "comments", "Comments by readers under posts by staff or members."),
            neither("saves", "saves", "Posts that readers kept for later."),
            neither("privateMessages", "messages", "Private messages to the organisation after a post was seen."),
            neither("helpRequests", "requests", "Requests for help in private after a post was seen."),
            neither("staffPosts", "posts", "Posts by staff that appeared."),
            lower(
                    "unplacedMemberPosts",
                    "posts",
                    "Posts that members asked the managers to place and that never appeared."),
            higher("interactionsPerPost", "actions per post", "Interactions per post by staff or members."),
            neither("likesPerPost", "likes per post", "Likes per post by staff or members."),
            neither("sharesPerPost", "times shared per post", "Shares per post by staff or members."),
            neither("commentsPerPost", "comments per post", "Comments per post by staff or members."),
            neither("savesPerPost", "saves per post", "Saves per post by staff or members."),
            neither("privateMessagesPerPost", "messages per post", "Private messages per post by staff or members."),
            neither("helpRequestsPerPost", "requests per post", "Help requests per post by staff or members."),
            neither("memberPostsPerStaffPost", "posts per post by staff", "Posts by members per post by staff."),
            neither("likesPerStaffHour", "likes per staff hour", "Likes per staff hour."),
            neither("sharesPerStaffHour", "times shared per staff hour", "Shares per staff hour."),
            neither("commentsPerStaffHour", "comments per staff hour", "Comments per staff hour."),
            neither("savesPerStaffHour", "saves per staff hour", "Saves per staff hour."),
            neither("privateMessagesPerStaffHour", "messages per staff hour", "Private messages per staff hour."),
            neither("helpRequestsPerStaffHour", "requests per staff hour", "Help requests per staff hour."),
            neither("memberPostsPerStaffHour", "posts per staff hour", "Posts by members per staff hour."),
            higher(
                    "engagedShareOfReached",
                    "share of reached persons",
                    "Persons who did anything with a post, among all who saw one."),
            higher("engagedShareOfClients", "share of clients", "Clients who did anything with a post."),
            higher(
                    "conversationDepth",
                    "levels (1 to 3)",
                    "Levels of talk at a post, itself the first, a comment or answer to it the second, an answer by staff to a"
                            + " comment the third, mean over posts."),
            higher(
                    "answeredThreadShare",
                    "share of threads with words by a reader",
                    "Posts by staff with a comment that staff answered, and posts by members with a comment or answer."),
            lower(
                    "firstReplyDelay",
                    "h",
                    "Hours from a post by a member to the first comment or answer under it, mean over those that got one."),
            lower(
                    "unansweredMemberPostShare",
                    "share of posts by members",
                    "Posts by members without any comment or answer under them."),
            lower("inappropriateComments", "comments", "Inappropriate comments that appeared under posts."),
            neither("refusedComments", "comments", "Comments that staff did not let appear."),
            neither("peerAnswers", "questions", "Questions for help that a peer settled before staff came to them."),
            neither("welcomes", "persons", "Members whose first post staff welcomed."),
            neither("praised", "times", "Times that a member was praised by name."));

    private static final List<Metric> WEEKLY =
            List.of(higher("weeklyInteractions", "actions", "Interactions in the week."));

    static final MetricFamily FAMILY = new MetricFamily("Interaction", MAIN, DETAILS, WEEKLY);

    private InteractionMetrics() {}
}

package org.kring.model.observe;

import java.util.BitSet;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.venue.Post;

/**
 * Conversation: what comes back to those who write, and how far the talk under a post goes (MODEL.md section 8).
 *
 * <p>A thread is a post with what is under it. The model knows comments on a post and answers by staff, and no replies of
 * members to comments, so a thread has three levels at most ({@link Post#depth()}).
 */
final class ConversationObserver implements RunObserver {

    private double answered;
    private double unanswered;
    private double delay;
    private double unplaced;
    private int refused;
    private int peerAnswers;
    private int welcomes;
    private int praised;
    private final BitSet droppedThreads = new BitSet();

    @Override
    public void staff(StaffEvent event) {
        if (event instanceof StaffEvent.Answered answer && isQuestion(answer.request())) {
            answered++;
            delay += answer.hour() - answer.request().hour();
        } else if (event instanceof StaffEvent.Unanswered lost) {
            count(lost.request());
            unplaced += isPost(lost.request()) ? 1 : 0;
        } else if (event instanceof StaffEvent.PeerHelped help) {
            peerAnswers++;
            answered++;
            unanswered -= droppedThreads.get(help.request().thread()) ? 1 : 0;
            delay += help.hour() - help.request().hour();
        } else if (event instanceof StaffEvent.Refused) {
            refused++;
        } else if (event instanceof StaffEvent.Welcomed) {
            welcomes++;
        } else if (event instanceof StaffEvent.Praised) {
            praised++;
        }
    }

    /** A question for help in public that staff let go may still be answered by a peer, and then it was no loss. */
    private void count(Request lost) {
        unanswered += isQuestion(lost) ? 1 : 0;
        if (lost.kind() == Request.Kind.HELP && lost.thread() != Request.NO_THREAD) {
            droppedThreads.set(lost.thread());
        }
    }

    void fill(MetricSheet sheet, WorldView world) {
        double questions = world.organisation().waiting().stream()
                .filter(ConversationObserver::isQuestion)
                .count();
        double posts = world.organisation().waiting().stream()
                .filter(ConversationObserver::isPost)
                .count();
        sheet.putRatio("replyDelay", delay, answered);
        sheet.putRatio("unansweredShare", unanswered + questions, answered + unanswered + questions);
        sheet.put("unplacedMemberPosts", unplaced + posts);
        sheet.put("refusedComments", refused);
        sheet.put("peerAnswers", peerAnswers);
        sheet.put("welcomes", welcomes);
        sheet.put("praised", praised);
        fillThreads(sheet, world);
    }

    private static void fillThreads(MetricSheet sheet, WorldView world) {
        int levels = 0;
        int inappropriate = 0;
        int commented = 0;
        int answeredByStaff = 0;
        int byMembers = 0;
        int repliedTo = 0;
        double hours = 0.0;
        for (Post post : world.venues().posts()) {
            levels += post.depth();
            inappropriate += post.inappropriate();
            if (post.isByStaff()) {
                commented += post.comments() > 0 ? 1 : 0;
                answeredByStaff += post.answers() > 0 ? 1 : 0;
            } else {
                byMembers++;
                if (post.firstReplyHour() != Post.NO_REPLY) {
                    repliedTo++;
                    hours += post.firstReplyHour() - post.hour();
                }
            }
        }
        sheet.putRatio("conversationDepth", levels, world.venues().posts().size());
        sheet.putRatio("answeredThreadShare", answeredByStaff + repliedTo, commented + byMembers);
        sheet.put("inappropriateComments", inappropriate);
        sheet.putRatio("firstReplyDelay", hours, repliedTo);
        sheet.putRatio("unansweredMemberPostShare", byMembers - repliedTo, byMembers);
    }

    private static boolean isQuestion(Request request) {
        return request.kind().isQuestion();
    }

    private static boolean isPost(Request request) {
        return request.kind() == Request.Kind.WALL_REQUEST;
    }
}

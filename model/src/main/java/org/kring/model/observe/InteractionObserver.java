package org.kring.model.observe;

import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.venue.Post;

/** Interaction: what people do with the organisation's posts, and what answers they get (MODEL.md section 8). */
final class InteractionObserver implements RunObserver {

    private final Population population;
    private final long[] counts = new long[Action.COUNT];
    private double exposures;
    private double reactions;
    private double memberPosts;
    private double byTargetGroup;
    private int thisWeek;
    private double answered;
    private double unanswered;
    private double delay;

    InteractionObserver(Population population) {
        this.population = population;
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        exposures++;
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        counts[action.ordinal()]++;
        reactions++;
        count(person);
    }

    @Override
    public void contributed(int person) {
        memberPosts++;
        count(person);
    }

    @Override
    public void staff(StaffEvent event) {
        if (event instanceof StaffEvent.Answered answer && isQuestion(answer.request())) {
            answered++;
            delay += answer.hour() - answer.request().hour();
        } else if (event instanceof StaffEvent.Unanswered lost && isQuestion(lost.request())) {
            unanswered++;
        }
    }

    /** Interactions of the week; the next week starts from none. */
    int takeWeek() {
        int taken = thisWeek;
        thisWeek = 0;
        return taken;
    }

    void fill(MetricSheet sheet, WorldView world) {
        double interactions = reactions + memberPosts;
        double stillWaiting = world.organisation().waiting().stream()
                .filter(InteractionObserver::isQuestion)
                .count();
        sheet.put("interactions", interactions);
        sheet.putRatio("engagedPerReached", reactions, exposures);
        sheet.putRatio(
                "interactionsPerStaffHour",
                interactions,
                world.organisation().time().hoursUsed());
        double open = count(Action.LIKE) + count(Action.SHARE) + count(Action.COMMENT);
        sheet.putRatio("likeShareOfInteractions", count(Action.LIKE), open);
        sheet.putRatio("shareShareOfInteractions", count(Action.SHARE), open);
        sheet.putRatio("commentShareOfInteractions", count(Action.COMMENT), open);
        sheet.putRatio("clientShareOfInteractions", byTargetGroup, interactions);
        sheet.put("memberPosts", memberPosts);
        sheet.put("privateContacts", count(Action.PRIVATE_MESSAGE) + count(Action.HELP_REQUEST));
        sheet.putRatio("replyDelay", delay, answered);
        sheet.putRatio("unansweredShare", unanswered + stillWaiting, answered + unanswered + stillWaiting);
    }

    private void count(int person) {
        thisWeek++;
        byTargetGroup += population.audience(person).isTargetGroup() ? 1 : 0;
    }

    private double count(Action action) {
        return counts[action.ordinal()];
    }

    private static boolean isQuestion(Request request) {
        return request.kind() != Request.Kind.CHECK && request.kind() != Request.Kind.WALL_REQUEST;
    }
}

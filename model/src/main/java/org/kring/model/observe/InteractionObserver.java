package org.kring.model.observe;

import java.util.BitSet;
import java.util.List;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.venue.Post;

/** Interaction: what people do with the organisation's posts (MODEL.md section 8). */
final class InteractionObserver implements RunObserver {

    private static final List<Counted> COUNTED = List.of(
            new Counted("likes", Action.LIKE),
            new Counted("shares", Action.SHARE),
            new Counted("comments", Action.COMMENT),
            new Counted("saves", Action.SAVE),
            new Counted("privateMessages", Action.PRIVATE_MESSAGE),
            new Counted("helpRequests", Action.HELP_REQUEST));

    private final Population population;
    private final BitSet engaged = new BitSet();
    private final long[] counts = new long[Action.COUNT];
    private double exposures;
    private double reactions;
    private double requestedShares;
    private double memberPosts;
    private double byTargetGroup;
    private int thisWeek;

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
        engaged.set(person);
        count(person);
    }

    @Override
    public void sharedOnRequest(int person, Post post) {
        requestedShares++;
    }

    @Override
    public void contributed(int person) {
        memberPosts++;
        count(person);
    }

    /** Writes down the interactions of the week; the next week starts from none. */
    void fillWeek(MetricSheet sheet) {
        sheet.put("weeklyInteractions", thisWeek);
        thisWeek = 0;
    }

    void fill(MetricSheet sheet, WorldView world, BitSet reached) {
        double interactions = reactions + memberPosts;
        double open = count(Action.LIKE) + count(Action.SHARE) + count(Action.COMMENT);
        sheet.put("interactions", interactions);
        sheet.putRatio("engagedPerReached", reactions, exposures);
        sheet.putRatio("likeShareOfInteractions", count(Action.LIKE), open);
        sheet.putRatio("shareShareOfInteractions", count(Action.SHARE), open);
        sheet.putRatio("commentShareOfInteractions", count(Action.COMMENT), open);
        sheet.putRatio("targetGroupShareOfInteractions", byTargetGroup, interactions);
        sheet.put("memberPosts", memberPosts);
        sheet.put("privateContacts", count(Action.PRIVATE_MESSAGE) + count(Action.HELP_REQUEST));
        sheet.putRatio("engagedShareOfReached", engaged.cardinality(), reached.cardinality());
        fillClients(sheet);
        fillRates(sheet, world, interactions);
    }

    private void fillClients(MetricSheet sheet) {
        int clients = 0;
        int active = 0;
        for (int i = 0; i < population.size(); i++) {
            if (population.audience(i) == Audience.CLIENT) {
                clients++;
                active += engaged.get(i) ? 1 : 0;
            }
        }
        sheet.putRatio("engagedShareOfClients", active, clients);
    }

    private void fillRates(MetricSheet sheet, WorldView world, double interactions) {
        double hours = world.organisation().time().hoursUsed();
        double posts = world.venues().posts().size();
        double byStaff = world.venues().posts().stream().filter(Post::isByStaff).count();
        for (Counted counted : COUNTED) {
            sheet.put(counted.metric(), count(counted.action()));
            sheet.putRatio(counted.metric() + "PerPost", count(counted.action()), posts);
            sheet.putRatio(counted.metric() + "PerStaffHour", count(counted.action()), hours);
        }
        sheet.put("requestedShares", requestedShares);
        sheet.put("staffPosts", byStaff);
        sheet.putRatio("interactionsPerPost", interactions, posts);
        sheet.putRatio("interactionsPerStaffHour", interactions, hours);
        sheet.putRatio("memberPostsPerStaffPost", memberPosts, byStaff);
        sheet.putRatio("memberPostsPerStaffHour", memberPosts, hours);
    }

    private void count(int person) {
        thisWeek++;
        byTargetGroup += population.audience(person).isTargetGroup() ? 1 : 0;
    }

    private double count(Action action) {
        return counts[action.ordinal()];
    }

    /** An action and the metric that counts it. */
    private record Counted(String metric, Action action) {}
}

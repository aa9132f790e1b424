package org.kring.model.observe;

import java.util.BitSet;
import java.util.List;
import org.kring.model.organisation.Request;
import org.kring.model.organisation.StaffActivity;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.population.AgeBand;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.venue.Post;
import org.kring.model.wellbeing.LonelinessScale;

/** Audiences, ages and activities of staff told apart, where other families count them together. */
final class BreakdownObserver implements RunObserver {

    private static final int AUDIENCES = Audience.values().length;

    private final Population population;
    private final LonelinessScale scale;
    private final BitSet engaged = new BitSet();
    private final BitSet asked = new BitSet();
    private final BitSet helped = new BitSet();
    private final long[][] reactions = new long[Action.COUNT][AUDIENCES];
    private final long[] memberPosts = new long[AUDIENCES];
    private int clients;
    private int lonelyAtStart;
    private int stronglyLonelyAtStart;

    BreakdownObserver(Population population, LonelinessScale scale) {
        this.population = population;
        this.scale = scale;
    }

    @Override
    public void begin(WorldView world) {
        PersonStates states = world.states();
        for (int i = 0; i < population.size(); i++) {
            if (population.audience(i) == Audience.CLIENT) {
                int score = scale.score(states.social[i], states.emotional[i]);
                clients++;
                lonelyAtStart += score >= LonelinessScale.LONELY ? 1 : 0;
                stronglyLonelyAtStart += score >= LonelinessScale.STRONG ? 1 : 0;
            }
        }
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        engaged.set(person);
        reactions[action.ordinal()][population.audience(person).ordinal()]++;
    }

    @Override
    public void contributed(int person) {
        memberPosts[population.audience(person).ordinal()]++;
    }

    @Override
    public void received(Request request) {
        if (request.kind() == Request.Kind.HELP) {
            asked.set(request.person());
        }
    }

    @Override
    public void staff(StaffEvent event) {
        if (event instanceof StaffEvent.Answered answer && answer.request().kind() == Request.Kind.HELP) {
            helped.set(answer.request().person());
        } else if (event instanceof StaffEvent.PeerHelped help) {
            helped.set(help.request().person());
        }
    }

    void fill(MetricSheet sheet, WorldView world) {
        fillPersons(sheet, world.states());
        fillDone(sheet, "Likes", reactions[Action.LIKE.ordinal()]);
        fillDone(sheet, "Shares", reactions[Action.SHARE.ordinal()]);
        fillDone(sheet, "Contributions", sum(reactions[Action.COMMENT.ordinal()], memberPosts));
        fillDone(
                sheet,
                "PrivateContacts",
                sum(reactions[Action.PRIVATE_MESSAGE.ordinal()], reactions[Action.HELP_REQUEST.ordinal()]));
        sheet.putRatio("lonelyClientsAtStart", lonelyAtStart, clients);
        sheet.putRatio("stronglyLonelyClientsAtStart", stronglyLonelyAtStart, clients);
        fillAges(sheet, world);
        for (StaffActivity activity : StaffActivity.values()) {
            sheet.put(
                    "staffHoursOn" + BreakdownMetrics.ACTIVITIES.get(activity.ordinal()),
                    world.organisation().time().hoursUsed(activity));
        }
    }

    private void fillPersons(MetricSheet sheet, PersonStates states) {
        int[] members = new int[AUDIENCES];
        int[] following = new int[AUDIENCES];
        for (int i = 0; i < population.size(); i++) {
            int audience = population.audience(i).ordinal();
            members[audience]++;
            following[audience] += states.follows[i] != 0 ? 1 : 0;
        }
        int[] active = count(engaged);
        for (int audience = 0; audience < AUDIENCES; audience++) {
            String name = BreakdownMetrics.AUDIENCES.get(audience);
            sheet.putRatio("followShareOf" + name, following[audience], members[audience]);
            // The family of interaction has that of clients.
            if (audience != Audience.CLIENT.ordinal()) {
                sheet.putRatio("engagedShareOf" + name, active[audience], members[audience]);
            }
        }
        for (Audience audience : List.of(Audience.CLIENT, Audience.POTENTIAL_CLIENT)) {
            int place = audience.ordinal();
            String name = BreakdownMetrics.AUDIENCES.get(place);
            sheet.putRatio("askedForHelpShareOf" + name, count(asked)[place], members[place]);
            sheet.putRatio("helpedShareOf" + name, count(helped)[place], members[place]);
        }
    }

    private void fillAges(MetricSheet sheet, WorldView world) {
        int[] members = new int[AgeBand.COUNT];
        int[] atRisk = new int[AgeBand.COUNT];
        int today = world.scenario().horizon().days();
        for (int i = 0; i < population.size(); i++) {
            if (population.audience(i) == Audience.CLIENT) {
                int band = population.ageBand(i).ordinal();
                members[band]++;
                atRisk[band] += IsolationObserver.isAtRisk(world.states(), i, today, scale) ? 1 : 0;
            }
        }
        for (int band = 0; band < members.length; band++) {
            sheet.putRatio("isolationRisk" + BreakdownMetrics.AGES.get(band), atRisk[band], members[band]);
        }
    }

    private static void fillDone(MetricSheet sheet, String name, long[] counts) {
        double all = 0.0;
        for (long count : counts) {
            all += (double) count;
        }
        for (int audience = 0; audience < BreakdownMetrics.DOERS.size(); audience++) {
            sheet.putRatio(BreakdownMetrics.DOERS.get(audience) + "ShareOf" + name, (double) counts[audience], all);
        }
    }

    private int[] count(BitSet persons) {
        int[] counts = new int[AUDIENCES];
        for (int i = persons.nextSetBit(0); i >= 0; i = persons.nextSetBit(i + 1)) {
            counts[population.audience(i).ordinal()]++;
        }
        return counts;
    }

    private static long[] sum(long[] some, long[] others) {
        long[] sum = some.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += others[i];
        }
        return sum;
    }
}

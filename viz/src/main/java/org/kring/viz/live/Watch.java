package org.kring.viz.live;

import java.util.BitSet;
import java.util.function.BiConsumer;
import org.kring.model.observe.IsolationObserver;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Post;
import org.kring.model.wellbeing.LonelinessScale;

/** Looks on while one strategy runs: what everybody does, and each week who was reached and who is at isolation risk. */
public final class Watch implements RunObserver {

    private final Activity activity;
    private final BiConsumer<Integer, Week> onWeek;
    private final BitSet reached = new BitSet();
    private int hour;

    /**
     * A watch on one run.
     *
     * @param scenario what the run is given
     * @param onWeek is told each observed week, from 0, and what it was like, by the thread of the run
     */
    public Watch(Scenario scenario, BiConsumer<Integer, Week> onWeek) {
        activity = new Activity(scenario.population().persons());
        this.onWeek = onWeek;
    }

    /**
     * What everybody did so far.
     *
     * @return it; it goes on changing
     */
    public Activity activity() {
        return activity;
    }

    @Override
    public void beginHour(int now) {
        hour = now;
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        activity.reads(person, hour);
        reached.set(person);
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        if (action == Action.COMMENT) {
            activity.writes(person, hour);
        } else {
            activity.reacts(person, hour);
        }
    }

    @Override
    public void contributed(Post post) {
        activity.writes(post.author(), hour);
    }

    @Override
    public void endWeek(WorldView world, int week) {
        int target = 0;
        int targetReached = 0;
        int clients = 0;
        int atRisk = 0;
        int today = world.scenario().horizon().firstObservedDay() + (week + 1) * Horizon.DAYS_PER_WEEK;
        LonelinessScale scale = new LonelinessScale(world.scenario().wellbeing());
        for (int i = 0; i < world.population().size(); i++) {
            Audience audience = world.population().audience(i);
            if (audience.isTargetGroup()) {
                target++;
                targetReached += reached.get(i) ? 1 : 0;
            }
            if (audience == Audience.CLIENT) {
                clients++;
                atRisk += IsolationObserver.isAtRisk(world.states(), i, today, scale) ? 1 : 0;
            }
        }
        reached.clear();
        onWeek.accept(week, new Week(target, targetReached, clients, atRisk));
    }

    /**
     * One observed week, in persons.
     *
     * @param target clients and potential clients
     * @param reached those of them who saw a post in this week
     * @param clients clients
     * @param atRisk those of them who are at isolation risk at its end
     */
    public record Week(int target, int reached, int clients, int atRisk) {}
}

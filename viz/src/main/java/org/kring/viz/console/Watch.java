package org.kring.viz.console;

import java.util.BitSet;
import java.util.function.BiConsumer;
import org.kring.model.observe.IsolationObserver;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Post;
import org.kring.model.wellbeing.LonelinessScale;
import org.kring.viz.live.Activity;
import org.kring.viz.live.Doing;

/** Looks on while the model runs, and counts what the windows of the console show. */
final class Watch implements RunObserver {

    private final Activity activity;
    private final BiConsumer<Integer, Week> onWeek;
    private final BitSet reached = new BitSet();
    private int hour;

    /**
     * A watch on one run.
     *
     * @param persons number of persons
     * @param onWeek is told each observed week, from 0, and what it was like
     */
    Watch(int persons, BiConsumer<Integer, Week> onWeek) {
        activity = new Activity(persons);
        this.onWeek = onWeek;
    }

    Activity activity() {
        return activity;
    }

    /** Hour of the run in which the watch is. */
    int hour() {
        return hour;
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
            target += audience.isTargetGroup() ? 1 : 0;
            targetReached += audience.isTargetGroup() && reached.get(i) ? 1 : 0;
            clients += audience == Audience.CLIENT ? 1 : 0;
            boolean isAtRisk = IsolationObserver.isAtRisk(world.states(), i, today, scale);
            atRisk += audience == Audience.CLIENT && isAtRisk ? 1 : 0;
        }
        reached.clear();
        int[] most = activity.pyramid();
        onWeek.accept(week, new Week(share(targetReached, target), share(atRisk, clients), most[0], most[1], most[2]));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0.0 : 100.0 * part / whole;
    }

    /**
     * One observed week.
     *
     * @param reached clients and potential clients who saw a post in it, in per cent
     * @param atRisk clients at isolation risk at its end, in per cent
     * @param wrote persons who wrote since the start
     * @param reacted persons who reacted since the start but never wrote
     * @param read persons who only read
     */
    record Week(double reached, double atRisk, int wrote, int reacted, int read) {

        /** Share of the community whose most was this, in per cent. */
        double share(Doing doing) {
            int part = doing == Doing.WROTE ? wrote : doing == Doing.REACTED ? reacted : read;
            return Watch.share(part, wrote + reacted + read);
        }
    }
}

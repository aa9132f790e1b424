package org.kring.viz.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.kring.model.observe.IsolationObserver;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Post;
import org.kring.model.wellbeing.LonelinessScale;
import org.kring.viz.live.Activity;

/**
 * Looks on while the model runs one strategy, and counts what the page shows. Before each observed hour it asks its gate
 * whether to go on; that is where the run waits.
 */
final class SideWatch implements RunObserver {

    private final Gate gate;
    private final int side;
    private final Consumer<WorldView> onBegin;
    private final List<Integer> reach = new ArrayList<>();
    private final List<Integer> risk = new ArrayList<>();
    private final BitSet reachedThisWeek = new BitSet();
    private final List<Counted> counted = new ArrayList<>();
    private int firstHour;
    private int hour;

    /**
     * A watch on one strategy.
     *
     * @param gate says how far the run may go
     * @param side which strategy, 0 or 1
     * @param onBegin is shown the world when observation begins
     */
    SideWatch(Gate gate, int side, Consumer<WorldView> onBegin) {
        this.gate = gate;
        this.side = side;
        this.onBegin = onBegin;
    }

    @Override
    public void begin(WorldView world) {
        firstHour = world.scenario().horizon().firstObservedDay() * Horizon.HOURS_PER_DAY;
        counted.add(new Counted(new Activity(world.population().size()), new Ticker(world, firstHour)));
        onBegin.accept(world);
    }

    @Override
    public void beginHour(int now) {
        hour = now;
        counted().ticker.goesOn(now);
        gate.pass(side, now - firstHour, this::snapshot);
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        counted().activity.reads(person, hour);
        reachedThisWeek.set(person);
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        if (action == Action.COMMENT) {
            counted().activity.writes(person, hour);
        } else {
            counted().activity.reacts(person, hour);
        }
        counted().ticker.reacted(post, action);
    }

    @Override
    public void contributed(Post post) {
        // A post that waited for staff is told in the hour in which it is placed.
        counted().activity.writes(post.author(), hour);
        counted().ticker.appears(post);
    }

    @Override
    public void staff(StaffEvent event) {
        if (event instanceof StaffEvent.Published published) {
            counted().ticker.appears(published.post());
        }
    }

    @Override
    public void endWeek(WorldView world, int week) {
        int target = 0;
        int atRisk = 0;
        LonelinessScale scale = new LonelinessScale(world.scenario().wellbeing());
        int today = world.scenario().horizon().firstObservedDay() + (week + 1) * Horizon.DAYS_PER_WEEK;
        for (int i = 0; i < world.population().size(); i++) {
            Audience audience = world.population().audience(i);
            target += audience.isTargetGroup() && reachedThisWeek.get(i) ? 1 : 0;
            boolean isAtRisk = IsolationObserver.isAtRisk(world.states(), i, today, scale);
            atRisk += audience == Audience.CLIENT && isAtRisk ? 1 : 0;
        }
        reach.add(target);
        risk.add(atRisk);
        reachedThisWeek.clear();
    }

    /** What there is to show after the last hour. */
    Snapshot last(int hours) {
        hour = firstHour + hours;
        return snapshot();
    }

    private Snapshot snapshot() {
        Counted now = counted();
        return new Snapshot(
                hour - firstHour,
                Base64.getEncoder().encodeToString(now.activity.packed(hour)),
                boxed(now.activity.pyramid()),
                boxed(now.activity.lorenz()),
                List.copyOf(reach),
                List.copyOf(risk),
                now.ticker.lines());
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private Counted counted() {
        return counted.get(0);
    }

    /** What can be counted in once the world is there. */
    private record Counted(Activity activity, Ticker ticker) {}
}

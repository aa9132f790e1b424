package org.kring.viz.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;
import org.kring.model.venue.Post;
import org.kring.viz.live.Activity;
import org.kring.viz.live.Watch;

/**
 * Looks on while the model runs one strategy, and takes the pictures of it that the page shows. Before each observed hour it
 * asks its gate whether to go on; that is where the run waits.
 */
final class SideWatch implements RunObserver {

    private final Gate gate;
    private final int side;
    private final Consumer<WorldView> onBegin;
    private final Watch watch;
    private final List<Integer> reach = new ArrayList<>();
    private final List<Integer> risk = new ArrayList<>();
    private final int firstHour;
    private Optional<Ticker> ticker = Optional.empty();
    private int hour;

    /**
     * A watch on one strategy.
     *
     * @param scenario what the run is given
     * @param gate says how far the run may go
     * @param side which strategy, 0 or 1
     * @param onBegin is shown the world when observation begins
     */
    SideWatch(Scenario scenario, Gate gate, int side, Consumer<WorldView> onBegin) {
        this.gate = gate;
        this.side = side;
        this.onBegin = onBegin;
        firstHour = scenario.horizon().firstObservedDay() * Horizon.HOURS_PER_DAY;
        watch = new Watch(scenario, (week, seen) -> {
            reach.add(seen.reached());
            risk.add(seen.atRisk());
        });
    }

    @Override
    public void begin(WorldView world) {
        ticker = Optional.of(new Ticker(world, firstHour));
        onBegin.accept(world);
    }

    @Override
    public void beginHour(int now) {
        hour = now;
        watch.beginHour(now);
        ticker.ifPresent(lines -> lines.goesOn(now));
        gate.pass(side, now - firstHour, this::snapshot);
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        watch.exposed(person, post, viaShare);
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        watch.reacted(person, post, action);
        ticker.ifPresent(lines -> lines.reacted(post, action));
    }

    @Override
    public void contributed(Post post) {
        watch.contributed(post);
        // A post that waited for staff is told in the hour in which it is placed.
        ticker.ifPresent(lines -> lines.appears(post));
    }

    @Override
    public void staff(StaffEvent event) {
        if (event instanceof StaffEvent.Published published) {
            ticker.ifPresent(lines -> lines.appears(published.post()));
        }
    }

    @Override
    public void endWeek(WorldView world, int week) {
        watch.endWeek(world, week);
    }

    /** What there is to show after the last hour. */
    Snapshot last(int hours) {
        hour = firstHour + hours;
        return snapshot();
    }

    private Snapshot snapshot() {
        Activity now = watch.activity();
        return new Snapshot(
                hour - firstHour,
                Base64.getEncoder().encodeToString(now.packed(hour)),
                boxed(now.pyramid()),
                boxed(now.lorenz()),
                List.copyOf(reach),
                List.copyOf(risk),
                ticker.map(Ticker::lines).orElse(List.of()));
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}

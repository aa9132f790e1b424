package org.kring.model.engine;

import java.util.concurrent.TimeUnit;
import org.kring.model.chance.Draws;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.population.Hands;
import org.kring.model.scenario.Horizon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One phase of the schedule alone, once a day, with one lively page and one thread; the rest of each day goes by in between,
 * unmeasured. Sessions and what they do to others are those of the busiest hour.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 14)
public class PhaseBenchmark {

    private static final int BUSIEST = 20;

    /** Persons in the region. */
    @Param({"10000", "100000", "1000000"})
    public int persons;

    /** What is measured. */
    @Param({"BEGIN_DAY", "SESSIONS", "DELIVER", "END_DAY"})
    public Phase phase;

    private World world = world(1000);
    private Hour hours = new Hour(world, new OutcomeObserver(world.view), Hands.ALONE);
    private int hour;
    private int left;

    /** Makes the world. */
    @Setup(Level.Trial)
    public void makeWorld() {
        world = world(persons);
        hours = new Hour(world, new OutcomeObserver(world.view), Hands.ALONE);
        hour = 0;
        left = 0;
    }

    /** Goes on to the moment in which the phase is next due. */
    @Setup(Level.Invocation)
    public void goOn() {
        do {
            run(left, Phase.values().length);
            left = 0;
            hour++;
        } while (hour % Horizon.HOURS_PER_DAY != due());
        run(0, phase.ordinal());
        left = phase.ordinal() + 1;
    }

    /** The phase, once. */
    @Benchmark
    public void once() {
        hours.run(phase, hour);
    }

    private void run(int from, int to) {
        for (int p = from; p < to; p++) {
            hours.run(Phase.values()[p], hour);
        }
    }

    private int due() {
        return switch (phase) {
            case BEGIN_DAY -> 0;
            case END_DAY -> Horizon.HOURS_PER_DAY - 1;
            default -> BUSIEST;
        };
    }

    private static World world(int persons) {
        return new World(
                Worlds.region(persons, 0, 26),
                Given.NOTHING,
                Strategies.livelyMix(),
                new Draws(20_261_121L, 0),
                Hands.ALONE);
    }
}

package org.kring.model.engine;

import java.util.concurrent.TimeUnit;
import org.kring.model.chance.Draws;
import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Regional;
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
 * The product against the practical limit: plan, sessions and evening of the same day of the same people without organisation, by
 * the classes of the model and by {@link BareKernel}, one thread. What sessions do to others is delivered in neither. The product
 * is to stay within 1.5 times the kernel.
 *
 * <p>Before each day both get the states that a whole day of the product left.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 10)
@Measurement(iterations = 14)
public class KernelBenchmark {

    private static final long SEED = 20_261_121L;
    private static final PostingStrategy ABSENT = Strategies.absent();

    /** Persons in the region. */
    @Param({"10000", "100000", "1000000"})
    public int persons;

    private World world = world(1000);
    private Hour hours = new Hour(world, new RunObserver() {}, Runnable::run);
    private BareKernel kernel = new BareKernel(world, SEED, 0);
    private int day;

    /** Makes the world. */
    @Setup(Level.Trial)
    public void makeWorld() {
        world = world(persons);
        hours = new Hour(world, new RunObserver() {}, Runnable::run);
        kernel = new BareKernel(world, SEED, 0);
        day = 0;
    }

    /** A whole day of the product, after which the kernel has its states too. */
    @Setup(Level.Invocation)
    public void wholeDay() {
        for (int hour = day * Horizon.HOURS_PER_DAY; hour < (day + 1) * Horizon.HOURS_PER_DAY; hour++) {
            for (Phase phase : Phase.values()) {
                hours.run(phase, hour);
            }
        }
        day++;
        kernel.takeOver(world.states, world.ties);
    }

    /** A day by the classes of the model. */
    @Benchmark
    public void product() {
        int first = day * Horizon.HOURS_PER_DAY;
        hours.run(Phase.BEGIN_DAY, first);
        for (int hour = first; hour < first + Horizon.HOURS_PER_DAY; hour++) {
            hours.run(Phase.SESSIONS, hour);
        }
        hours.run(Phase.END_DAY, first + Horizon.HOURS_PER_DAY - 1);
        day++;
    }

    /** The same day on bare arrays. */
    @Benchmark
    public void kernel() {
        int first = day * Horizon.HOURS_PER_DAY;
        kernel.plan(day);
        for (int hour = first; hour < first + Horizon.HOURS_PER_DAY; hour++) {
            kernel.sessions(hour);
        }
        kernel.evening(day);
    }

    private static World world(int persons) {
        return new World(
                Regional.withPersons(persons).withHorizon(new Horizon(104, 1)),
                Given.NOTHING,
                ABSENT,
                new Draws(SEED, 0),
                Runnable::run);
    }
}

package org.kring.model.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.kring.model.chance.Draws;
import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.PostingStrategy;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * The product against the practical limit: plan, sessions and evening of the same day of the same people without organisation, by
 * the classes of the model and by {@link BareKernel}, one thread. What sessions do to others is delivered in neither. The product
 * is to stay within 1.5 times the kernel.
 *
 * <p>Before each pair of days both get the states that a whole day of the product left, and they take turns in who is first. The
 * line printed is the result: processor time and the median of the ratios pair by pair, for a machine's speed drifts. JMH's score
 * is the clock time of both days together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 40)
@Measurement(iterations = 41)
public class KernelBenchmark {

    private static final long SEED = 20_261_121L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final PostingStrategy ABSENT = Strategies.absent();

    /** Persons in the region. */
    @Param({"10000", "100000", "1000000"})
    public int persons;

    private World world = world(1000);
    private Hour hours = new Hour(world, new RunObserver() {}, Hands.ALONE);
    private BareKernel kernel = new BareKernel(world, SEED, 0);
    private int day;
    private int pair;
    private final List<Double> product = new ArrayList<>();
    private final List<Double> limit = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    /** Makes the world. */
    @Setup(Level.Trial)
    public void makeWorld() {
        world = world(persons);
        hours = new Hour(world, new RunObserver() {}, Hands.ALONE);
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

    /** A day by the classes of the model, and the same day on bare arrays. */
    @Benchmark
    public void bothDays() {
        boolean isProductFirst = pair++ % 2 == 0;
        double first = nanos(isProductFirst ? this::dayOfProduct : this::dayOfKernel);
        double second = nanos(isProductFirst ? this::dayOfKernel : this::dayOfProduct);
        product.add(isProductFirst ? first : second);
        limit.add(isProductFirst ? second : first);
        ratios.add(isProductFirst ? first / second : second / first);
        day++;
    }

    /** Forgets the days of the warm-up. */
    @TearDown(Level.Iteration)
    public void forget(IterationParams iteration) {
        if (iteration.getType() == IterationType.WARMUP) {
            List.of(product, limit, ratios).forEach(List::clear);
        }
    }

    /** Prints the medians. */
    @TearDown(Level.Trial)
    public void report() {
        System.out.printf(
                Locale.ROOT,
                "%n%d persons, medians of %d days: product %.0f ns a person-day, kernel %.0f ns, ratio %.2f (%.2f to %.2f)%n",
                persons,
                ratios.size(),
                quantile(product, 0.5),
                quantile(limit, 0.5),
                quantile(ratios, 0.5),
                quantile(ratios, 0.1),
                quantile(ratios, 0.9));
    }

    private void dayOfProduct() {
        int first = day * Horizon.HOURS_PER_DAY;
        hours.run(Phase.BEGIN_DAY, first);
        for (int hour = first; hour < first + Horizon.HOURS_PER_DAY; hour++) {
            hours.run(Phase.SESSIONS, hour);
        }
        hours.run(Phase.END_DAY, first + Horizon.HOURS_PER_DAY - 1);
    }

    private void dayOfKernel() {
        int first = day * Horizon.HOURS_PER_DAY;
        kernel.plan(day);
        for (int hour = first; hour < first + Horizon.HOURS_PER_DAY; hour++) {
            kernel.sessions(hour);
        }
        kernel.evening(day);
    }

    private double nanos(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (double) (THREADS.getCurrentThreadCpuTime() - before) / persons;
    }

    private static double quantile(List<Double> values, double share) {
        return values.stream().sorted().toList().get((int) (share * (values.size() - 1)));
    }

    private static World world(int persons) {
        return new World(
                Worlds.region(persons, 104, 1), Given.NOTHING, ABSENT, new Draws(SEED, 0), Hands.ALONE);
    }
}

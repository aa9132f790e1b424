package org.kring.model.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.kring.model.chance.Draws;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.population.Hands;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;

/**
 * What an observed week costs, step by step, in one thread with everything included, against the aim of 40 ns a
 * person-day plus 150 ns a session. An iteration is a week of one run; the making of the world is timed apart.
 *
 * <p>The lines printed give processor time, which leaves out waiting for other work on the machine; JMH's score is clock
 * time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class HourBenchmark {

    private static final int HOURS_PER_WEEK = Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK;
    private static final int WEEKS = 26;
    private static final int FIRST_OBSERVED = 0;
    private static final double LEAST_SHOWN = 0.5;
    private static final double AIM_PERSON_DAY = 40.0;
    private static final double AIM_SESSION = 150.0;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Persons in the region. */
    @Param({"10000", "100000", "1000000"})
    public int persons;

    private final long[] nanos = new long[Step.values().length];
    private World world = world(1000);
    private Hour hours = new Hour(world, new OutcomeObserver(world.view), Hands.ALONE);
    private int week;
    private long sessions;

    /** Makes the world and prints what that took. */
    @Setup(Level.Trial)
    public void makeWorld() {
        long before = THREADS.getCurrentThreadCpuTime();
        world = world(persons);
        double took = THREADS.getCurrentThreadCpuTime() - before;
        System.out.printf(
                Locale.ROOT, "%nworld of %d: %.2f s, %.0f ns a person%n", persons, took / 1e9, took / persons);
        hours = new Hour(world, new OutcomeObserver(world.view), Hands.ALONE);
    }

    /** One week. */
    @Benchmark
    public void week() {
        for (int hour = week * HOURS_PER_WEEK; hour < (week + 1) * HOURS_PER_WEEK; hour++) {
            for (Phase phase : Phase.values()) {
                if (phase == Phase.END_DAY && (hour + 1) % Horizon.HOURS_PER_DAY == 0) {
                    countSessions();
                }
                run(phase, hour);
            }
        }
        week++;
    }

    /** As the product runs a phase, but for the clock. */
    private void run(Phase phase, int hour) {
        for (Step step : Step.values()) {
            // To ask for the time takes as long as a small step, so only what is due is timed.
            if (step.phase() == phase && step.cadence().isDue(hour, FIRST_OBSERVED)) {
                long before = THREADS.getCurrentThreadCpuTime();
                step.run(hours, hour, FIRST_OBSERVED);
                nanos[step.ordinal()] += THREADS.getCurrentThreadCpuTime() - before;
            }
        }
    }

    /** Prints the steps of a week that take any time. */
    @TearDown(Level.Iteration)
    public void report(IterationParams iteration) {
        double personDays = (double) persons * Horizon.DAYS_PER_WEEK;
        double sum = 0.0;
        StringBuilder line = new StringBuilder();
        for (Step step : Step.values()) {
            double each = nanos[step.ordinal()] / personDays;
            sum += each;
            if (each >= LEAST_SHOWN) {
                line.append(String.format(Locale.ROOT, "%s %.1f, ", step, each));
            }
            nanos[step.ordinal()] = 0;
        }
        double perDay = sessions / personDays;
        double aim = AIM_PERSON_DAY + AIM_SESSION * perDay;
        System.out.printf(
                Locale.ROOT,
                "%n%s week %d, ns a person-day: %s%n"
                        + "  sum %.1f at %.2f sessions a person-day; aim %.1f; %.2f times the aim%n",
                iteration.getType(),
                week,
                line,
                sum,
                perDay,
                aim,
                sum / aim);
        sessions = 0;
    }

    private void countSessions() {
        for (byte today : world.states.sessionsToday) {
            sessions += today;
        }
    }

    private static World world(int persons) {
        return new World(
                Regional.withPersons(persons).withHorizon(new Horizon(FIRST_OBSERVED, WEEKS)),
                Given.NOTHING,
                Strategies.livelyMix(),
                new Draws(20_261_121L, 0),
                Hands.ALONE);
    }
}

package org.kring.model.population;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * A population as objects or as columns of primitives: what a person-day and a session cost at 1,000,000 persons.
 *
 * <p>Both layouts take turns within one invocation, so that whatever else the machine does falls on both alike, and each
 * is charged its processor time; the lines printed count, JMH's own score is the clock time of a turn of both. Before
 * anything is timed, both layouts live two days at a smaller size and must agree to the last bit.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class LayoutBenchmark {

    private static final int PERSONS = 1_000_000;
    private static final int SESSIONS = PERSONS / Crowd.ONLINE_PER_PLAN;
    private static final int CHECKED = 20_000;

    private final ThreadMeter objectMeter = new ThreadMeter();
    private final ThreadMeter columnMeter = new ThreadMeter();
    private final ThreadMeter ratio = new ThreadMeter();
    private Crowd crowd = new Crowd(0);
    private ObjectKernel objects = new ObjectKernel(crowd);
    private ColumnKernel columns = new ColumnKernel(crowd);
    private int time;
    private int written;

    /** Checks that both layouts compute the same, then makes a million persons. */
    @Setup(Level.Trial)
    public void gather() {
        Person.checkColumns();
        settle(CHECKED);
        for (int hour = 0; hour < 2 * Crowd.HOURS; hour++) {
            for (int person : crowd.online[hour % Crowd.HOURS]) {
                if (objects.session(person, hour) != columns.session(person, hour)) {
                    throw new IllegalStateException("the layouts differ in a session of person " + person);
                }
            }
            for (int person = 0; person < CHECKED && hour % Crowd.HOURS == Crowd.HOURS - 1; person++) {
                objects.day(person, hour / Crowd.HOURS);
                columns.day(person, hour / Crowd.HOURS);
            }
        }
        for (int person = 0; person < CHECKED; person++) {
            compare(person);
        }
        settle(PERSONS);
    }

    /** The daily phase of all persons. */
    @Benchmark
    public void day() {
        time++;
        objectMeter.run(PERSONS, () -> {
            for (int person = 0; person < PERSONS; person++) {
                objects.day(person, time);
            }
        });
        columnMeter.run(PERSONS, () -> {
            for (int person = 0; person < PERSONS; person++) {
                columns.day(person, time);
            }
        });
    }

    /** The sessions of an hour: one person in ten. */
    @Benchmark
    public int session() {
        time++;
        objectMeter.run(SESSIONS, () -> {
            for (int person : crowd.online[time % Crowd.HOURS]) {
                written += objects.session(person, time);
            }
        });
        columnMeter.run(SESSIONS, () -> {
            for (int person : crowd.online[time % Crowd.HOURS]) {
                written += columns.session(person, time);
            }
        });
        return written;
    }

    /** Closes an iteration; those of the warm-up do not count. */
    @TearDown(Level.Iteration)
    public void count(IterationParams iteration) {
        boolean counts = iteration.getType() == IterationType.MEASUREMENT;
        double object = objectMeter.endIteration(counts);
        double column = columnMeter.endIteration(counts);
        ratio.put(object / column, counts);
        System.out.printf(Locale.ROOT, "[objects %.1f, columns %.1f] ", object, column);
    }

    /** Prints what was found. */
    @TearDown(Level.Trial)
    public void report() {
        System.out.printf(
                Locale.ROOT,
                "%nprocessor time in ns: objects %.1f ± %.1f, columns %.1f ± %.1f, ratio %.2f ± %.2f; "
                        + "bytes per person: objects %.1f, columns %.1f%n",
                objectMeter.mean(),
                objectMeter.error(),
                columnMeter.mean(),
                columnMeter.error(),
                ratio.mean(),
                ratio.error(),
                (double) crowd.bytesOfObjects / PERSONS,
                (double) crowd.bytesOfColumns / PERSONS);
    }

    private void settle(int persons) {
        crowd = new Crowd(persons);
        objects = new ObjectKernel(crowd);
        columns = new ColumnKernel(crowd);
    }

    private void compare(int i) {
        Person p = crowd.persons[i];
        PersonStates s = crowd.states;
        float[] left = {p.social, p.emotional, p.felt, p.belonging, p.presentation, p.mood, p.overuse, p.use};
        float[] right = {
            s.social[i], s.emotional[i], s.felt[i], s.belonging[i], s.presentation[i], s.mood[i], s.overuse[i], s.use[i]
        };
        if (!Arrays.equals(left, right)) {
            throw new IllegalStateException("the layouts differ in the states of person " + i);
        }
    }
}

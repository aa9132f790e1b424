package org.kring.model.chance;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The price of one draw in nanoseconds, in a loop over persons as the model has it. The budget is 5 ns for a
 * uniform number. Every result goes into a sum, so that none can be left out by the compiler.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 6, time = 1)
public class DrawsBenchmark {

    private static final int PERSONS = 1000;
    private static final int HOURS = 8760;

    private final Draws draws = new Draws(20_261_121L, 0);
    private final long anyKey = draws.key(Purpose.LOGIN, 0, 0);
    private final double[] weights = {0.4, 0.0, 0.2, 0.1, 0.1, 0.1, 0.1};
    private long hour;

    /** Raw bits and the step to [0,1), the key being at hand. */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public double uniform() {
        long key = anyKey + hour++;
        double sum = 0.0;
        for (int i = 0; i < PERSONS; i++) {
            sum += Draws.uniform(key, i);
        }
        return sum;
    }

    /** What most decisions cost: a key of its own and one uniform number. */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public double keyAndUniform() {
        hour = (hour + 1) % HOURS;
        double sum = 0.0;
        for (int person = 0; person < PERSONS; person++) {
            sum += Draws.uniform(draws.key(Purpose.LOGIN, person, hour), 0);
        }
        return sum;
    }

    /**
     * As {@link #keyAndUniform()}, but each person's number waits for the draw before: the longest that one draw can
     * take, with nothing else for the processor to do meanwhile.
     */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public long keyAndBitsInSequence() {
        hour = (hour + 1) % HOURS;
        long person = 0;
        for (int i = 0; i < PERSONS; i++) {
            person = Draws.bits(draws.key(Purpose.LOGIN, person & 0xfffff, hour), 0);
        }
        return person;
    }

    /** A yes or no with a key of its own. */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public int keyAndBernoulli() {
        hour = (hour + 1) % HOURS;
        int yes = 0;
        for (int person = 0; person < PERSONS; person++) {
            yes += Draws.bernoulli(draws.key(Purpose.LOGIN, person, hour), 0, 0.1) ? 1 : 0;
        }
        return yes;
    }

    /** A normal number, the key being at hand. */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public double normal() {
        long key = anyKey + hour++;
        double sum = 0.0;
        for (int i = 0; i < PERSONS; i++) {
            sum += Draws.normal(key, i);
        }
        return sum;
    }

    /** One of seven categories, the key being at hand. */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public int categoricalOfSeven() {
        long key = anyKey + hour++;
        int sum = 0;
        for (int i = 0; i < PERSONS; i++) {
            sum += Draws.categorical(key, i, weights);
        }
        return sum;
    }
}

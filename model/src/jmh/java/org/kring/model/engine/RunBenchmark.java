package org.kring.model.engine;

import java.util.concurrent.TimeUnit;
import org.kring.model.observe.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole run from drawing the people to its outcome: four weeks before the observation and four of it, one lively page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class RunBenchmark {

    /** Persons in the region. */
    @Param({"5000", "10000", "100000", "1000000"})
    public int persons;

    /** Threads within the run. */
    @Param({"1", "2"})
    public int threads;

    /** One run. */
    @Benchmark
    public Outcome run() {
        return Simulation.run(
                Worlds.region(persons, 4, 4), Strategies.livelyMix(), new RunKey(20_261_121L, 0), threads);
    }
}

package org.kring.model.network;

import java.util.concurrent.TimeUnit;
import org.kring.model.chance.Draws;
import org.kring.model.population.Hands;
import org.kring.model.population.Population;
import org.kring.model.scenario.Regional;
import org.kring.model.scenario.Scenario;
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

/** What it costs to make the ties of a region, offline and online, in one thread; the persons are there already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NetworkBenchmark {

    /** Persons in the region. */
    @Param({"10000", "100000", "1000000"})
    public int persons;

    private final Draws draws = new Draws(20_261_121L, 0);
    private Scenario scenario = Regional.withPersons(1000);
    private Population people = Population.draw(scenario, draws, Hands.ALONE);

    /** Draws the persons. */
    @Setup(Level.Trial)
    public void drawPersons() {
        scenario = Regional.withPersons(persons);
        people = Population.draw(scenario, draws, Hands.ALONE);
    }

    /** All ties of the region. */
    @Benchmark
    public Ties ties() {
        return TieGenerator.generate(scenario, people, draws, Hands.ALONE);
    }
}

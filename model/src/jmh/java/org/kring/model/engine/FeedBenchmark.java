package org.kring.model.engine;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.feed.FeedHour;
import org.kring.model.feed.Visibility;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.population.Hands;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Venue;
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
 * The feed alone: which posts of one page, two weeks after it opened, each of its followers would be shown in one session. Nothing
 * is marked as seen, so every round asks the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 6, time = 1)
public class FeedBenchmark {

    private static final int HOURS = 14 * Horizon.HOURS_PER_DAY;

    /** Persons in the region. */
    @Param({"10000", "100000"})
    public int persons;

    private final Draws draws = new Draws(20_261_121L, 0);
    private World world = world(1000);
    private FeedHour feed = feed();
    private int[] followers = {};

    /** Lives two weeks. */
    @Setup(Level.Trial)
    public void live() {
        world = world(persons);
        Hour hours = new Hour(world, new OutcomeObserver(world.view), Hands.ALONE);
        for (int hour = 0; hour < HOURS; hour++) {
            for (Phase phase : Phase.values()) {
                hours.run(phase, hour);
            }
        }
        Venue page = world.venues.all().get(0);
        followers = IntStream.range(0, persons)
                .filter(person -> world.states.isFollower(person, page.index()))
                .toArray();
        feed = feed();
        System.out.printf("%n%d followers, %d posts in the feed%n", followers.length, page.feed().size());
    }

    /** All followers, one session each. */
    @Benchmark
    public int everyFollower() {
        feed.turnTo(world.venues.all().get(0), HOURS);
        int shown = 0;
        for (int person : followers) {
            long key = draws.key(Purpose.VISIBILITY, Draws.part(person, 0), HOURS);
            for (int p = feed.shown(person, feed.size(), key); p != FeedHour.NONE; p = feed.shown(person, p, key)) {
                shown++;
            }
        }
        return shown;
    }

    private FeedHour feed() {
        return new FeedHour(new Visibility(world.scenario.feed(), world.scenario.platforms(), world.ties));
    }

    private World world(int size) {
        return new World(
                Worlds.region(size, 0, 4), Given.NOTHING, Strategies.livelyMix(), draws, Hands.ALONE);
    }
}

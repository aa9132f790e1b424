package org.kring.model.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.kring.model.chance.Draws;
import org.kring.model.observe.OutcomeObserver;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.population.Hands;
import org.kring.model.scenario.Changed;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;

/**
 * What a run costs as a function of persons, sessions, ties and posts. In one world after the other there are {@value #FACTOR} times
 * as many of one of these, so that what they add stands out from the noise of a machine; from it follows the price of one. There are
 * two lists of prices, for a world that fits into the caches of the processor and for one that does not. Then worlds of the sizes
 * given, each with what the nearer list foretells. One thread, processor time.
 *
 * <pre>mvn -Pbench -pl model test-compile exec:exec -Dbench.main=org.kring.model.engine.CostModel -Dbench=10000,100000</pre>
 */
public final class CostModel {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int HOURS_PER_WEEK = Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK;
    private static final int SETTLING_WEEKS = 2;
    private static final int WEEKS = 2;
    private static final int[] PRICED_AT = {20_000, 300_000};
    private static final double FACTOR = 3.0;
    private static final int LEAST_ROUNDS = 3;
    private static final int PERSONS_OF_STAFF = 5_000;
    private static final int MOST_ROUNDS = 20;
    private static final int PERSONS_OF_ALL_ROUNDS = 900_000;

    private CostModel() {}

    /**
     * Prints the prices, and a line for each size.
     *
     * @param arguments sizes, joined by commas
     */
    public static void main(String[] arguments) {
        List<Prices> lists = new ArrayList<>();
        say("ns, medians of the rounds, middle halves in brackets%n%n");
        say("| persons | rounds | a person-day | a session | a day of a tie | a post a day, for each person |%n");
        say("| --- | --- | --- | --- | --- | --- |%n");
        for (int persons : PRICED_AT) {
            List<Prices> rounds = prices(persons);
            lists.add(new Prices(
                    persons,
                    quantile(rounds, Prices::personDay, 0.5),
                    quantile(rounds, Prices::session, 0.5),
                    quantile(rounds, Prices::tieDay, 0.5),
                    quantile(rounds, Prices::postShown, 0.5)));
            say("| %,d | %d | %s | %s | %s | %s |%n",
                    persons,
                    rounds.size(),
                    range(rounds, Prices::personDay),
                    range(rounds, Prices::session),
                    range(rounds, Prices::tieDay),
                    range(rounds, Prices::postShown));
        }
        say("%n| persons | make, ns a person | ns a person-day | foretold | sessions a person-day | posts a day | ties a person | bytes a person |%n");
        say("| --- | --- | --- | --- | --- | --- | --- | --- |%n");
        for (String size : String.join(",", arguments).split(",")) {
            Week week = usual(Integer.parseInt(size.strip()));
            say("| %,d | %.0f | %.0f | %.0f | %.2f | %.1f | %.1f | %.0f |%n",
                    week.persons(), week.makeNanos(), week.nanos(), nearest(lists, week).of(week), week.sessions(), week.posts(), week.ties(), week.bytes());
        }
    }

    /** The median of some worlds, the more the smaller they are. */
    private static Week usual(int persons) {
        Scenario scenario = Worlds.region(persons, 0, SETTLING_WEEKS + WEEKS);
        List<Week> weeks = new ArrayList<>();
        do {
            weeks.add(measure(scenario, lively(persons, 1.0)));
        } while (weeks.size() < Math.min(MOST_ROUNDS, PERSONS_OF_ALL_ROUNDS / persons));
        return median(weeks);
    }

    /** The prices whose world differs from a world by the smallest factor. */
    private static Prices nearest(List<Prices> lists, Week week) {
        return Collections.min(
                lists, Comparator.comparingDouble(each -> Math.abs(Math.log((double) each.persons() / week.persons()))));
    }

    /** The prices of some rounds, in each of which the worlds come one right after the other: a machine's speed drifts. */
    private static List<Prices> prices(int persons) {
        Scenario usual = Worlds.region(persons, 0, SETTLING_WEEKS + WEEKS);
        Scenario oftener = Changed.copy(
                usual,
                "platforms",
                usual.platforms().stream()
                        .map(each -> Changed.copy(each, "sessionsPerDay", FACTOR * each.sessionsPerDay()))
                        .toList());
        Scenario denser = Changed.copy(usual, "network.onlineDegree", FACTOR * usual.network().onlineDegree());
        List<Prices> rounds = new ArrayList<>();
        while (rounds.size() < rounds(persons)) {
            rounds.add(Prices.of(
                    measure(usual, lively(persons, 1.0)),
                    measure(oftener, lively(persons, 1.0)),
                    measure(denser, lively(persons, 1.0)),
                    measure(usual, lively(persons, FACTOR))));
        }
        return rounds;
    }

    /** One page, with staff for so many people: where there are too few, they answer and hardly post. */
    private static PostingStrategy lively(int persons, double times) {
        PostingStrategy usual = Strategies.livelyMix();
        double staff = Math.max(1.0, (double) persons / PERSONS_OF_STAFF);
        return Changed.copy(
                Changed.copy(usual, "postsPerWeek", times * usual.postsPerWeek()),
                "staffHoursPerWeek",
                times * staff * usual.staffHoursPerWeek());
    }

    private static int rounds(int persons) {
        return Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, PERSONS_OF_ALL_ROUNDS / persons));
    }

    private static String range(List<Prices> rounds, ToDoubleFunction<Prices> price) {
        return String.format(
                Locale.ROOT,
                "%.1f (%.1f to %.1f)",
                quantile(rounds, price, 0.5),
                quantile(rounds, price, 0.25),
                quantile(rounds, price, 0.75));
    }

    private static double quantile(List<Prices> rounds, ToDoubleFunction<Prices> price, double share) {
        double[] sorted = rounds.stream().mapToDouble(price).sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static Week median(List<Week> weeks) {
        weeks.sort(Comparator.comparingDouble(Week::nanos));
        return weeks.get(weeks.size() / 2);
    }

    private static Week measure(Scenario scenario, PostingStrategy strategy) {
        int persons = scenario.population().persons();
        long made = THREADS.getCurrentThreadCpuTime();
        World world = new World(scenario, Given.NOTHING, strategy, new Draws(20_261_121L, 0), Hands.ALONE);
        made = THREADS.getCurrentThreadCpuTime() - made;
        Hour hours = new Hour(world, new OutcomeObserver(world.view), Hands.ALONE);
        int first = SETTLING_WEEKS * HOURS_PER_WEEK;
        long sessions = 0;
        long nanos = 0;
        int before = 0;
        for (int hour = 0; hour < first + WEEKS * HOURS_PER_WEEK; hour++) {
            if (hour == first) {
                before = world.venues.posts().size();
            }
            long began = THREADS.getCurrentThreadCpuTime();
            for (Phase phase : Phase.values()) {
                if (phase == Phase.END_DAY && hour >= first && (hour + 1) % Horizon.HOURS_PER_DAY == 0) {
                    for (byte today : world.states.sessionsToday) {
                        sessions += today;
                    }
                }
                hours.run(phase, hour);
            }
            nanos += hour >= first ? THREADS.getCurrentThreadCpuTime() - began : 0;
        }
        double personDays = (double) persons * WEEKS * Horizon.DAYS_PER_WEEK;
        double posts = (double) (world.venues.posts().size() - before) / WEEKS / Horizon.DAYS_PER_WEEK;
        double bytes = (double) live() / persons;
        return new Week(
                world.states.persons,
                (double) made / persons,
                nanos / personDays,
                sessions / personDays,
                (double) world.ties.entries() / persons,
                posts,
                bytes);
    }

    /** Bytes that are in use once all that can be given back has been. */
    private static long live() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    /** What was measured in a world: per person, per person-day, posts a day, and live bytes a person. */
    private record Week(
            int persons, double makeNanos, double nanos, double sessions, double ties, double posts, double bytes) {}

    /** Nanoseconds of each in a world of so many persons; that of a post is for each person and day on which one appears. */
    private record Prices(int persons, double personDay, double session, double tieDay, double postShown) {
        /** The prices that follow from a world, and from three with more of one thing each. */
        static Prices of(Week usual, Week session, Week tie, Week post) {
            double perSession = (session.nanos() - usual.nanos()) / (session.sessions() - usual.sessions());
            double perTie = (tie.nanos() - usual.nanos() - perSession * (tie.sessions() - usual.sessions()))
                    / (tie.ties() - usual.ties());
            double perPost = (post.nanos() - usual.nanos() - perSession * (post.sessions() - usual.sessions()))
                    / (post.posts() - usual.posts());
            double rest = usual.nanos()
                    - perSession * usual.sessions()
                    - perTie * usual.ties()
                    - perPost * usual.posts();
            return new Prices(usual.persons(), rest, perSession, perTie, perPost);
        }

        double of(Week week) {
            return personDay + session * week.sessions() + tieDay * week.ties() + postShown * week.posts();
        }
    }
}

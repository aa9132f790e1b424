package org.kring.experiments.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kring.model.observe.WorldView;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/** How many an organisation has around it, and what it gets in all: the cases and boundaries of MODEL.md 9 and 10. */
final class AudienceLevels implements LevelObserver {

    private static final int LATELY_DAYS = 28;

    private final int lastDay;
    private final BitSet lately = new BitSet();
    private final BitSet ever = new BitSet();
    private final BitSet paid = new BitSet();
    private int followersAtStart;
    private int today;
    private double reached;
    private double reactions;

    /**
     * Nothing seen yet.
     *
     * @param lastDay days of the run after which the levels are written down, burn-in included
     */
    AudienceLevels(int lastDay) {
        this.lastDay = lastDay;
    }

    @Override
    public void begin(WorldView world) {
        followersAtStart = followers(world);
    }

    @Override
    public void beginHour(int hour) {
        today = hour / Horizon.HOURS_PER_DAY;
    }

    @Override
    public void exposed(int person, Post post, int sharer) {
        reached++;
        ever.set(person);
        if (sharer == PAID) {
            paid.set(person);
        }
        if (today >= lastDay - LATELY_DAYS) {
            lately.set(person);
        }
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        reactions++;
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        int persons = world.population().size();
        levels.put("exposures", new Level(reached, persons));
        levels.put("reactions", new Level(reactions, persons));
        levels.put("paidOfReached", Level.share(paid.cardinality(), ever.cardinality()));
        levels.put("followersAtEnd", new Level(followers(world), persons));
        levels.put("followersKept", Level.share(followers(world), followersAtStart));
        levels.put("followersReachedLately", reachedLately(world));
        levels.put("clientsOffRadar", offRadar(world, lastDay));
        levels.put("knownClientsInGroup", inGroup(world));
        levels.put("reactingPerPost", reactingPerPost(world.venues().posts()));
    }

    private static int followers(WorldView world) {
        return (int) IntStream.range(0, world.population().size())
                .filter(i -> world.states().follows[i] != 0)
                .count();
    }

    private Level reachedLately(WorldView world) {
        double seeing =
                lately.stream().filter(i -> world.states().follows[i] != 0).count();
        return Level.share(seeing, followers(world));
    }

    private static Level offRadar(WorldView world, int today) {
        int[] clients = clients(world.population());
        double off = IntStream.of(clients)
                .filter(i -> world.states().isOffRadar(i, today))
                .count();
        return Level.share(off, clients.length);
    }

    /** Clients with an account on its platform who are members of the first bounded venue. */
    private static Level inGroup(WorldView world) {
        return world.venues().all().stream()
                .filter(venue -> venue.kind().isBounded())
                .findFirst()
                .map(venue -> inGroup(world, venue))
                .orElse(new Level(Double.NaN, 0));
    }

    private static Level inGroup(WorldView world, Venue venue) {
        int[] holders = IntStream.of(clients(world.population()))
                .filter(i -> world.population().uses(i, venue.platform()))
                .toArray();
        double members = IntStream.of(holders)
                .filter(i -> (world.states().follows[i] >>> venue.index() & 1) != 0)
                .count();
        return Level.share(members, holders.length);
    }

    private static Level reactingPerPost(List<Post> posts) {
        double share = posts.stream()
                .filter(post -> post.followersAtStart() > 0)
                .mapToDouble(post -> (double) post.engaged() / post.followersAtStart())
                .average()
                .orElse(Double.NaN);
        return new Level(share, posts.size());
    }

    private static int[] clients(Population population) {
        return IntStream.range(0, population.size())
                .filter(i -> population.audience(i) == Audience.CLIENT)
                .toArray();
    }
}

package org.kring.experiments.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Post;

/**
 * What those who follow from the start do: come, write, react, stay (LIT:T04, T05, T08, T09, T14, T19, T30, S0:A-064).
 *
 * <p>A contribution is a post or a comment in a venue of the organisation. Who never saw a post is dormant and counts as a
 * member, but not as somebody who came (S0:M-026).
 */
final class MemberLevels implements LevelObserver {

    private static final int LURKER_DAYS = 12 * Horizon.DAYS_PER_WEEK;
    private static final int NEVER = -1;
    private static final int FEW = 2;

    private final BitSet members = new BitSet();
    private final BitSet reacted = new BitSet();
    private int[] contributions = {};
    private int[] lastContribution = {};
    private int[] firstDay = {};
    private int[] lastDay = {};
    private int today;

    @Override
    public void begin(WorldView world) {
        int persons = world.population().size();
        contributions = new int[persons];
        lastContribution = never(persons);
        firstDay = never(persons);
        lastDay = never(persons);
        for (int i = 0; i < persons; i++) {
            members.set(i, world.states().follows[i] != 0);
        }
    }

    @Override
    public void beginHour(int hour) {
        today = hour / Horizon.HOURS_PER_DAY;
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        comes(person);
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        reacted.set(person);
        if (action == Action.COMMENT) {
            contributed(person);
        }
    }

    @Override
    public void contributed(int person) {
        contributions[person]++;
        lastContribution[person] = today;
        comes(person);
    }

    @Override
    public void fill(Map<String, Level> levels, WorldView world) {
        double all = members.cardinality();
        levels.put("membersWhoWrote", Level.share(countMembers(contributions, 1), all));
        levels.put("membersEverActive", Level.share(active(), all));
        levels.put("oneDayMembers", oneDay());
        levels.put("silentForTwelveWeeks", silent());
        fillContributors(levels);
    }

    private void comes(int person) {
        firstDay[person] = firstDay[person] == NEVER ? today : firstDay[person];
        lastDay[person] = today;
    }

    private double active() {
        BitSet active = (BitSet) reacted.clone();
        for (int i = 0; i < contributions.length; i++) {
            if (contributions[i] > 0) {
                active.set(i);
            }
        }
        active.and(members);
        return active.cardinality();
    }

    private double countMembers(int[] numbers, int least) {
        return members.stream().filter(i -> numbers[i] >= least).count();
    }

    /** Members all of whose visits with something new fall on one day, among those who ever came. */
    private Level oneDay() {
        double came = members.stream().filter(i -> firstDay[i] != NEVER).count();
        double once = members.stream()
                .filter(i -> firstDay[i] != NEVER && firstDay[i] == lastDay[i])
                .count();
        return Level.share(once, came);
    }

    /** Members who came in the last twelve weeks and wrote nothing in them, among those who came. */
    private Level silent() {
        int since = today - LURKER_DAYS;
        double came = members.stream().filter(i -> lastDay[i] > since).count();
        double wrote = members.stream().filter(i -> lastContribution[i] > since).count();
        return Level.share(came - wrote, came);
    }

    private void fillContributors(Map<String, Level> levels) {
        int[] sorted = IntStream.of(contributions).filter(n -> n > 0).sorted().toArray();
        double contributors = sorted.length;
        double all = IntStream.of(sorted).sum();
        double top = IntStream.of(sorted)
                .skip(sorted.length - (int) Math.ceil(contributors / 10.0))
                .sum();
        double few = IntStream.of(sorted).filter(n -> n <= FEW).count();
        double contentOfFew = IntStream.of(sorted).filter(n -> n <= FEW).sum();
        double once = IntStream.of(sorted).filter(n -> n == 1).count();
        levels.put("topTenthOfContributors", new Level(Level.share(top, all).value(), contributors));
        levels.put("contributorsOfFew", Level.share(few, contributors));
        levels.put("contentOfFew", new Level(Level.share(contentOfFew, all).value(), contributors));
        levels.put("contentOfOneTimers", new Level(Level.share(once, all).value(), contributors));
    }

    private static int[] never(int persons) {
        int[] days = new int[persons];
        Arrays.fill(days, NEVER);
        return days;
    }
}

package org.kring.model.observe;

import java.util.BitSet;
import org.kring.model.scenario.Audience;
import org.kring.model.venue.Post;

/** Reach: who saw the organisation's posts (MODEL.md section 8). */
final class ReachObserver implements RunObserver {

    private final BitSet reached = new BitSet();
    private final BitSet reachedThisWeek = new BitSet();
    private final BitSet[] byRoute = routes();
    private final BitSet[] byRouteThisWeek = routes();
    private final double[] exposures = new double[Route.COUNT];
    private final byte[] platforms;
    private double reachOfWeeks;
    private int weeks;

    ReachObserver(int persons) {
        platforms = new byte[persons];
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        exposed(person, post, Route.of(viaShare));
    }

    /** A person saw a post for the first time on a route. */
    void exposed(int person, Post post, Route by) {
        int route = by.ordinal();
        exposures[route]++;
        byRoute[route].set(person);
        byRouteThisWeek[route].set(person);
        reached.set(person);
        reachedThisWeek.set(person);
        platforms[person] |= (byte) (1 << post.venue().platform());
    }

    /** Writes down the reach of the week; the next week starts from nobody. */
    void fillWeek(MetricSheet sheet, WorldView world) {
        int[] seen = new int[Audience.values().length];
        for (int i = reachedThisWeek.nextSetBit(0); i >= 0; i = reachedThisWeek.nextSetBit(i + 1)) {
            seen[world.population().audience(i).ordinal()]++;
        }
        int all = reachedThisWeek.cardinality();
        int clients = seen[Audience.CLIENT.ordinal()];
        int target = clients + seen[Audience.POTENTIAL_CLIENT.ordinal()];
        sheet.put("weeklyReachOfClients", clients);
        sheet.put("weeklyReachOfTargetGroup", target);
        sheet.put("weeklyReachOfOthers", (double) all - target);
        for (Route route : Route.values()) {
            sheet.put(route.weeklyMetric(), byRouteThisWeek[route.ordinal()].cardinality());
            byRouteThisWeek[route.ordinal()].clear();
        }
        sheet.put("weeklyFollowers", followers(world));
        reachOfWeeks += all;
        weeks++;
        reachedThisWeek.clear();
    }

    BitSet reached() {
        return reached;
    }

    void fill(MetricSheet sheet, WorldView world, ClientThirds thirds) {
        new ReachByGroup(world, reached, platforms).fill(sheet, thirds);
        double all = reached.cardinality();
        sheet.put("reach", all);
        sheet.putRatio("reachPerWeek", reachOfWeeks, weeks);
        sheet.putRatio("reachPerStaffHour", all, world.organisation().time().hoursUsed());
        sheet.put("followers", followers(world));
        fillRoutes(sheet);
        fillPosts(sheet, world);
    }

    private void fillRoutes(MetricSheet sheet) {
        double all = 0.0;
        BitSet viralOnly = (BitSet) reached.clone();
        for (Route route : Route.values()) {
            all += exposures[route.ordinal()];
            sheet.put(route.metric(), byRoute[route.ordinal()].cardinality());
            if (route != Route.VIRAL) {
                viralOnly.andNot(byRoute[route.ordinal()]);
            }
        }
        sheet.putRatio("viralShareOfReach", exposures[Route.VIRAL.ordinal()], all);
        sheet.put("viralOnlyReach", viralOnly.cardinality());
        sheet.put("paidImpressions", exposures[Route.PAID.ordinal()]);
        sheet.putRatio("paidShareOfReach", byRoute[Route.PAID.ordinal()].cardinality(), reached.cardinality());
    }

    private static void fillPosts(MetricSheet sheet, WorldView world) {
        double shares = 0.0;
        double persons = 0.0;
        int posts = 0;
        int postsWithFollowers = 0;
        for (Post post : world.venues().posts()) {
            if (post.isByStaff()) {
                persons += post.reached();
                posts++;
                if (post.followersAtStart() > 0) {
                    shares += (double) post.reachedFollowers() / post.followersAtStart();
                    postsWithFollowers++;
                }
            }
        }
        sheet.putRatio("reachPerPost", shares, postsWithFollowers);
        sheet.putRatio("personsReachedPerPost", persons, posts);
    }

    private static int followers(WorldView world) {
        int followers = 0;
        for (int i = 0; i < world.population().size(); i++) {
            followers += world.states().follows[i] != 0 ? 1 : 0;
        }
        return followers;
    }

    private static BitSet[] routes() {
        BitSet[] sets = new BitSet[Route.COUNT];
        for (int route = 0; route < sets.length; route++) {
            sets[route] = new BitSet();
        }
        return sets;
    }
}

package org.kring.model.observe;

import java.util.Arrays;
import java.util.BitSet;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.venue.Post;

/** Reach: who saw the organisation's posts (MODEL.md section 8). */
final class ReachObserver implements RunObserver {

    private final BitSet reached = new BitSet();
    private final BitSet reachedThisWeek = new BitSet();
    private double exposures;
    private double viralExposures;

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        exposures++;
        if (viaShare) {
            viralExposures++;
        }
        reached.set(person);
        reachedThisWeek.set(person);
    }

    /** Reach of the week as (clients, target group, others); the next week starts from nobody. */
    int[] takeWeek(Population population) {
        int clients = 0;
        int target = 0;
        int all = 0;
        for (int i = reachedThisWeek.nextSetBit(0); i >= 0; i = reachedThisWeek.nextSetBit(i + 1)) {
            Audience audience = population.audience(i);
            clients += audience == Audience.CLIENT ? 1 : 0;
            target += audience.isTargetGroup() ? 1 : 0;
            all++;
        }
        reachedThisWeek.clear();
        return new int[] {clients, target, all - target};
    }

    BitSet reached() {
        return reached;
    }

    void fill(MetricSheet sheet, WorldView world) {
        int[] members = new int[Audience.values().length];
        int[] seen = new int[members.length];
        for (int i = 0; i < world.population().size(); i++) {
            int audience = world.population().audience(i).ordinal();
            members[audience]++;
            seen[audience] += reached.get(i) ? 1 : 0;
        }
        share(sheet, "reachShareOfClients", seen, members, Audience.CLIENT);
        share(sheet, "reachShareOfColleagues", seen, members, Audience.COLLEAGUE);
        share(sheet, "reachShareOfIntermediaries", seen, members, Audience.INTERMEDIARY);
        share(sheet, "reachShareOfPublic", seen, members, Audience.GENERAL_PUBLIC);
        int client = Audience.CLIENT.ordinal();
        int potential = Audience.POTENTIAL_CLIENT.ordinal();
        double target = seen[client] + seen[potential];
        sheet.putRatio("reachShareOfTargetGroup", target, members[client] + members[potential]);
        sheet.putRatio("clientShareOfReached", target, Arrays.stream(seen).sum());
        sheet.putRatio(
                "targetGroupReachPerStaffHour",
                target,
                world.organisation().time().hoursUsed());
        sheet.putRatio("viralShareOfReach", viralExposures, exposures);
        sheet.put("followers", followers(world));
        putReachPerPost(sheet, world);
    }

    private static void share(MetricSheet sheet, String name, int[] seen, int[] members, Audience audience) {
        sheet.putRatio(name, seen[audience.ordinal()], members[audience.ordinal()]);
    }

    private static void putReachPerPost(MetricSheet sheet, WorldView world) {
        double shares = 0.0;
        int posts = 0;
        for (Post post : world.venues().posts()) {
            int followers = post.followersAtStart();
            if (post.isByStaff() && followers > 0) {
                shares += (double) post.reachedFollowers() / followers;
                posts++;
            }
        }
        sheet.putRatio("reachPerPost", shares, posts);
    }

    private static int followers(WorldView world) {
        int followers = 0;
        for (int i = 0; i < world.population().size(); i++) {
            followers += world.states().follows[i] != 0 ? 1 : 0;
        }
        return followers;
    }
}

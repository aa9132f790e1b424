package org.kring.model.observe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kring.model.population.AgeBand;
import org.kring.model.population.Population;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.UserType;
import org.kring.model.venue.Venue;

/**
 * Reach apart for audiences, ages, user types and thirds of clients.
 *
 * <p>A person is a mixture of user types, and another one on each platform (S0:M-022). So types are counted by account: an
 * account on a platform with a venue of the organisation is of the type with the largest weight there, the one named first in
 * {@link UserType} if weights are equal.
 */
final class ReachByGroup {

    private static final List<String> AGES = List.of(
            "reachShareOfAge15To24",
            "reachShareOfAge25To34",
            "reachShareOfAge35To44",
            "reachShareOfAge45To54",
            "reachShareOfAge55To64",
            "reachShareOfAge65Up");

    private static final List<String> TYPES = List.of(
            "reachShareOfLurkers",
            "reachShareOfOneDayFlies",
            "reachShareOfConversationPartners",
            "reachShareOfBookmarkers",
            "reachShareOfTippers",
            "reachShareOfStorytellers",
            "reachShareOfProfilers");

    private final WorldView world;
    private final Population population;
    private final BitSet reached;
    private final byte[] platforms;

    /**
     * What has been seen so far.
     *
     * @param world the world
     * @param reached persons who saw a post
     * @param platforms bit p is set for a person who saw a post on platform p
     */
    ReachByGroup(WorldView world, BitSet reached, byte[] platforms) {
        this.world = world;
        population = world.population();
        this.reached = reached;
        this.platforms = platforms;
    }

    void fill(MetricSheet sheet, ClientThirds thirds) {
        fillAudiences(sheet);
        fillAges(sheet);
        fillTypes(sheet);
        int[] seen = new int[ClientThirds.COUNT];
        for (int c = 0; c < thirds.size(); c++) {
            seen[thirds.third(c)] += reached.get(thirds.client(c)) ? 1 : 0;
        }
        thirds.putShares(sheet, "reachShareOf", seen);
    }

    private void fillAudiences(MetricSheet sheet) {
        int[] members = new int[Audience.values().length];
        int[] seen = new int[members.length];
        for (int i = 0; i < population.size(); i++) {
            int audience = population.audience(i).ordinal();
            members[audience]++;
            seen[audience] += reached.get(i) ? 1 : 0;
        }
        share(sheet, "reachShareOfClients", seen, members, Audience.CLIENT);
        share(sheet, "reachShareOfPotentialClients", seen, members, Audience.POTENTIAL_CLIENT);
        share(sheet, "reachShareOfColleagues", seen, members, Audience.COLLEAGUE);
        share(sheet, "reachShareOfIntermediaries", seen, members, Audience.INTERMEDIARY);
        share(sheet, "reachShareOfPublic", seen, members, Audience.GENERAL_PUBLIC);
        int client = Audience.CLIENT.ordinal();
        int potential = Audience.POTENTIAL_CLIENT.ordinal();
        double target = seen[client] + seen[potential];
        double hours = world.organisation().time().hoursUsed();
        sheet.putRatio("reachShareOfTargetGroup", target, members[client] + members[potential]);
        sheet.putRatio("targetGroupShareOfReached", target, Arrays.stream(seen).sum());
        sheet.putRatio("targetGroupReachPerStaffHour", target, hours);
        sheet.putRatio("clientReachPerStaffHour", seen[client], hours);
    }

    private void fillAges(MetricSheet sheet) {
        int[] members = new int[AgeBand.COUNT];
        int[] seen = new int[members.length];
        for (int i = 0; i < population.size(); i++) {
            int band = population.ageBand(i).ordinal();
            members[band]++;
            seen[band] += reached.get(i) ? 1 : 0;
        }
        for (int band = 0; band < members.length; band++) {
            sheet.putRatio(AGES.get(band), seen[band], members[band]);
        }
    }

    private void fillTypes(MetricSheet sheet) {
        int[] accounts = new int[UserType.COUNT];
        int[] seen = new int[accounts.length];
        int[] places = world.venues().all().stream()
                .mapToInt(Venue::platform)
                .distinct()
                .toArray();
        for (int platform : places) {
            for (int i = 0; i < population.size(); i++) {
                if (population.uses(i, platform)) {
                    int type = mainType(i, platform).ordinal();
                    accounts[type]++;
                    seen[type] += platforms[i] >>> platform & 1;
                }
            }
        }
        for (int type = 0; type < accounts.length; type++) {
            sheet.putRatio(TYPES.get(type), seen[type], accounts[type]);
        }
    }

    private UserType mainType(int person, int platform) {
        UserType main = UserType.LURKER;
        for (UserType type : UserType.values()) {
            boolean more =
                    population.disposition(person, platform, type) > population.disposition(person, platform, main);
            main = more ? type : main;
        }
        return main;
    }

    private static void share(MetricSheet sheet, String name, int[] seen, int[] members, Audience audience) {
        sheet.putRatio(name, seen[audience.ordinal()], members[audience.ordinal()]);
    }
}

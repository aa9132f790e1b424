package org.kring.model.observe;

import java.util.EnumMap;
import java.util.Map;
import org.kring.model.population.PersonStates;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Venue;

/** Following: who joins, hides, leaves and no longer comes (MODEL.md 7.6); a person who follows two venues counts twice. */
final class FollowingObserver implements RunObserver {

    private final Map<Motive, Integer> joined = new EnumMap<>(Motive.class);
    private final Map<Motive, Integer> hid = new EnumMap<>(Motive.class);
    private final Map<Motive, Integer> left = new EnumMap<>(Motive.class);
    private int joinedThisWeek;
    private int lostThisWeek;

    @Override
    public void joined(int person, Venue venue, Motive route) {
        joined.merge(route, 1, Integer::sum);
        joinedThisWeek++;
    }

    @Override
    public void hid(int person, Venue venue, Motive cause) {
        hid.merge(cause, 1, Integer::sum);
        lostThisWeek += cause == Motive.ONE_OFF ? 0 : 1;
    }

    @Override
    public void left(int person, Venue venue, Motive cause) {
        left.merge(cause, 1, Integer::sum);
        lostThisWeek++;
    }

    /** Writes down the week; the next starts from nobody. */
    void fillWeek(MetricSheet sheet) {
        sheet.put("weeklyNewFollowers", joinedThisWeek);
        sheet.put("weeklyLost", lostThisWeek);
        joinedThisWeek = 0;
        lostThisWeek = 0;
    }

    void fill(MetricSheet sheet, WorldView world) {
        double all = sum(joined);
        sheet.put("newFollowers", all);
        sheet.putRatio("newFollowersFromSearch", count(joined, Motive.SEARCH), all);
        sheet.putRatio("newFollowersFromReferral", count(joined, Motive.REFERRAL), all);
        sheet.putRatio("newFollowersFromFriends", count(joined, Motive.FRIEND), all);
        sheet.putRatio("newFollowersFromPaidReach", count(joined, Motive.PAID), all);
        sheet.put("oneDayFlies", count(hid, Motive.ONE_OFF));
        sheet.put("hidden", sum(hid) - count(hid, Motive.ONE_OFF));
        sheet.put("unfollowed", sum(left));
        sheet.put("leftForNeed", count(left, Motive.NEED_RESOLVED));
        fillStandings(sheet, world);
    }

    private static void fillStandings(MetricSheet sheet, WorldView world) {
        PersonStates states = world.states();
        int dormant = 0;
        int active = 0;
        for (Venue venue : world.venues().all()) {
            for (int i = 0; i < states.persons; i++) {
                if (states.isFollower(i, venue.index())) {
                    boolean away = (states.dormant[i] >>> venue.platform() & 1) != 0;
                    boolean hides = (states.hides[i] >>> venue.index() & 1) != 0;
                    dormant += away ? 1 : 0;
                    active += away || hides ? 0 : 1;
                }
            }
        }
        sheet.put("dormantFollowers", dormant);
        sheet.put("activeFollowers", active);
    }

    private static double sum(Map<Motive, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double count(Map<Motive, Integer> counts, Motive motive) {
        return counts.getOrDefault(motive, 0);
    }
}

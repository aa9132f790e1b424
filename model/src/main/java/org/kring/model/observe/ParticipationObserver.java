package org.kring.model.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kring.model.scenario.Action;
import org.kring.model.venue.Post;

/**
 * Participation: who writes, who reacts, who only reads, and how unequal writing is (MODEL.md section 8).
 *
 * <p>The community is everybody who saw a post or wrote; followers who never saw one are dormant, not lurkers (S0:M-026). 1-9-90 is counted here and stated nowhere.
 */
final class ParticipationObserver implements RunObserver {

    private static final int PERCENT = 100;

    private final int[] contributions;
    private final BitSet reacted = new BitSet();

    ParticipationObserver(int persons) {
        contributions = new int[persons];
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        if (action == Action.COMMENT) {
            contributions[person]++;
        } else {
            reacted.set(person);
        }
    }

    @Override
    public void contributed(int person) {
        contributions[person]++;
    }

    /** Fills in the shares and yields the Lorenz curve, empty if nobody contributed. */
    List<Double> fill(MetricSheet sheet, BitSet reached) {
        int[] counts = new int[contributions.length];
        int community = 0;
        int creators = 0;
        int reactors = 0;
        for (int i = 0; i < contributions.length; i++) {
            if (contributions[i] > 0 || reached.get(i)) {
                counts[community++] = contributions[i];
                creators += contributions[i] > 0 ? 1 : 0;
                reactors += contributions[i] == 0 && reacted.get(i) ? 1 : 0;
            }
        }
        sheet.putRatio("creatorShare", creators, community);
        sheet.putRatio("reactorShare", reactors, community);
        sheet.putRatio("readerShare", community - creators - reactors, community);
        sheet.putRatio("lurkerShareInRun", community - creators, community);
        sheet.put("contributionTailExponent", TailExponent.of(contributions));
        int[] sorted = Arrays.copyOf(counts, community);
        Arrays.sort(sorted);
        List<Double> lorenz = inequality(sheet, sorted, creators);
        if (!lorenz.isEmpty()) {
            sheet.put("topOnePercentOfCommunityShare", 1.0 - lorenz.get(99));
            sheet.put("nextNinePercentOfCommunityShare", lorenz.get(99) - lorenz.get(90));
            sheet.put("lowerNinetyPercentOfCommunityShare", lorenz.get(90));
        }
        return lorenz;
    }

    private static List<Double> inequality(MetricSheet sheet, int[] sorted, int creators) {
        int n = sorted.length;
        double[] cumulative = new double[n + 1];
        double weighted = 0.0;
        for (int i = 0; i < n; i++) {
            cumulative[i + 1] = cumulative[i] + sorted[i];
            weighted += (i + 1.0) * sorted[i];
        }
        double total = cumulative[n];
        if (total == 0.0) {
            return List.of();
        }
        sheet.put("contributionGini", 2.0 * weighted / (n * total) - (n + 1.0) / n);
        int top = (int) Math.ceil(creators / 10.0);
        sheet.put("topTenPercentShareOfContributions", (total - cumulative[n - top]) / total);
        List<Double> lorenz = new ArrayList<>();
        for (int p = 0; p <= PERCENT; p++) {
            double place = (double) n * p / PERCENT;
            int below = (int) place;
            double part = below < n ? (place - below) * sorted[below] : 0.0;
            lorenz.add((cumulative[below] + part) / total);
        }
        return lorenz;
    }
}

package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a post got of one or several outcomes together, beside what was expected of it.
 *
 * @param heldOut whether it was kept out of the fit
 * @param expected expected count, of the fitted page
 * @param observed the count
 */
public record PostTotal(boolean heldOut, double expected, double observed) {

    /** The posts that tell at least one of the outcomes, in the order of the file. */
    static List<PostTotal> of(List<PostRow> rows, Predicate<PageOutcome> outcomes) {
        Map<Integer, List<PostRow>> posts = new TreeMap<>();
        rows.stream().filter(row -> outcomes.test(row.outcome())).forEach(row -> posts.computeIfAbsent(
                        row.post().line(), line -> new ArrayList<>())
                .add(row));
        return posts.values().stream()
                .map(of -> new PostTotal(
                        of.get(0).heldOut(),
                        of.stream().mapToDouble(row -> row.expected().get(0)).sum(),
                        of.stream().mapToDouble(PostRow::observed).sum()))
                .toList();
    }

    /**
     * Within which factor of what was expected half of the held-out posts lie.
     *
     * @param totals posts, held out or not
     * @return median over held-out posts of (1 + observed) / (1 + expected) or its inverse, whichever is above 1; NaN without such
     *     posts
     */
    public static double halfWithin(List<PostTotal> totals) {
        double[] gaps = totals.stream()
                .filter(PostTotal::heldOut)
                .mapToDouble(post -> Math.abs(Math.log1p(post.observed) - Math.log1p(post.expected)))
                .sorted()
                .toArray();
        return gaps.length == 0 ? Double.NaN : Math.exp(gaps[gaps.length / 2]);
    }
}

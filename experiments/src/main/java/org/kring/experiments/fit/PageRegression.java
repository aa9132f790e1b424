package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.model.scenario.ContentType;

/**
 * What the posts of a page get, by statistics alone: reach of the followers, and each reaction of the readers, by type, paid,
 * hour and weekday. Reactions also depend on how far a post reached beyond the usual, because strangers react less.
 *
 * @param design what posts are told apart by
 * @param reachMeasure what reach is measured by
 * @param readers regression of the people who saw a post, followers or not
 * @param outcomes regression of each outcome that the export tells and that happened at all
 */
record PageRegression(
        PageDesign design, Insight reachMeasure, CountRegression readers, Map<PageOutcome, CountRegression> outcomes) {

    static PageRegression fit(List<PagePost> posts, Insight reachMeasure) {
        PageDesign design = PageDesign.of(posts);
        CountRegression readers = regression(
                design,
                posts.stream().filter(post -> post.has(Insight.REACH)).toList(),
                PageOutcome.REACH,
                Insight.REACH,
                Double.NaN);
        double centre = readers.logRate(design.usualRow(design.anchor()));
        Map<PageOutcome, CountRegression> outcomes = new EnumMap<>(PageOutcome.class);
        for (PageOutcome outcome : PageOutcome.values()) {
            List<PagePost> told = posts.stream()
                    .filter(post -> !Double.isNaN(outcome.count(post, reachMeasure)))
                    .toList();
            double sum = told.stream()
                    .mapToDouble(post -> outcome.count(post, reachMeasure))
                    .sum();
            if (sum > 0.0 && told.size() > 2 * design.columns().size() + 2) {
                outcomes.put(outcome, regression(design, told, outcome, reachMeasure, centre));
            }
        }
        return new PageRegression(design, reachMeasure, readers, outcomes);
    }

    private static CountRegression regression(
            PageDesign design, List<PagePost> posts, PageOutcome outcome, Insight reachMeasure, double centre) {
        double[][] rows = new double[posts.size()][];
        double[] counts = new double[posts.size()];
        double[] exposure = new double[posts.size()];
        for (int i = 0; i < rows.length; i++) {
            PagePost post = posts.get(i);
            rows[i] = outcome == PageOutcome.REACH ? design.row(post) : plus(design.row(post), logReach(post) - centre);
            counts[i] = outcome.count(post, reachMeasure);
            exposure[i] = outcome.exposure(post);
        }
        return CountRegression.fit(rows, counts, exposure);
    }

    /** The count that is expected of a post, given what it is counted of. */
    double predict(PageOutcome outcome, PagePost post) {
        double[] row =
                outcome == PageOutcome.REACH ? design.row(post) : plus(design.row(post), logReach(post) - centre());
        return regression(outcome).rate(row) * outcome.exposure(post);
    }

    /** The share of followers, or of readers, for a post of a type that is not paid, at usual hours, with the usual reach. */
    double level(PageOutcome outcome, ContentType type) {
        return regression(outcome).rate(usualRow(outcome, type));
    }

    /** Standard error of the logarithm of a level. */
    double logError(PageOutcome outcome, ContentType type) {
        return regression(outcome).standardError(usualRow(outcome, type));
    }

    /** Standard error of the logarithm of a level against that of the most frequent type. */
    double contrastError(PageOutcome outcome, ContentType type) {
        double[] row = usualRow(outcome, type);
        double[] anchor = usualRow(outcome, design.anchor());
        for (int c = 0; c < row.length; c++) {
            row[c] -= anchor[c];
        }
        return regression(outcome).standardError(row);
    }

    /** Names of the coefficients of an outcome. */
    List<String> names(PageOutcome outcome) {
        List<String> names = new ArrayList<>(List.of("intercept"));
        design.columns().forEach(column -> names.add(column.name()));
        if (outcome != PageOutcome.REACH) {
            names.add("log reach beyond the usual");
        }
        return names;
    }

    boolean knows(PageOutcome outcome) {
        return outcomes.containsKey(outcome);
    }

    CountRegression regression(PageOutcome outcome) {
        CountRegression regression = outcomes.get(outcome);
        if (regression == null) {
            throw new IllegalArgumentException("nothing is known of " + outcome);
        }
        return regression;
    }

    private double[] usualRow(PageOutcome outcome, ContentType type) {
        double[] row = design.usualRow(type);
        return outcome == PageOutcome.REACH ? row : plus(row, readers.logRate(row) - centre());
    }

    private double centre() {
        return readers.logRate(design.usualRow(design.anchor()));
    }

    private static double logReach(PagePost post) {
        return Math.log(post.value(Insight.REACH) / post.value(Insight.FOLLOWERS));
    }

    private static double[] plus(double[] row, double value) {
        double[] longer = Arrays.copyOf(row, row.length + 1);
        longer[row.length] = value;
        return longer;
    }
}

package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.kring.model.scenario.ContentType;

/**
 * A way to say what a post will get, known as a count from what it is counted of: followers for reach, readers for reactions.
 *
 * @param name short name in tables
 * @param words what it is, in words
 * @param expected expected count of a post, by outcome
 */
record Predictor(String name, String words, Map<PageOutcome, ToDoubleFunction<PagePost>> expected) {

    static final String FITTED = "fittedPage";
    static final String REGRESSION = "regression";
    static final String PAGE_MEAN = "pageMean";
    static final String TYPE_MEAN = "typeMean";

    double count(PageOutcome outcome, PagePost post) {
        ToDoubleFunction<PagePost> function = expected.get(outcome);
        return function == null ? Double.NaN : function.applyAsDouble(post);
    }

    /** The fitted page and what it is compared with: regression, page mean and mean by type. */
    static List<Predictor> all(List<PagePost> training, PageRegression page, SimulatedLevels simulated) {
        List<Predictor> all = new ArrayList<>();
        all.add(of(FITTED, "the simulated page", page, outcome -> {
            Map<ContentType, Double> levels = new EnumMap<>(ContentType.class);
            page.design().types().forEach(type -> levels.put(type, simulated.level(outcome, type)));
            return byType(outcome, levels, levels.getOrDefault(page.design().anchor(), Double.NaN));
        }));
        all.add(of(
                REGRESSION,
                "regression on type, paid, hour, weekday",
                page,
                outcome -> post -> page.predict(outcome, post)));
        all.add(of(PAGE_MEAN, "the mean of the page", page, outcome -> {
            double rate = rate(training, outcome, page.reachMeasure());
            return post -> rate * outcome.exposure(post);
        }));
        all.add(of(TYPE_MEAN, "the mean of the type", page, outcome -> {
            Map<ContentType, Double> rates = new EnumMap<>(ContentType.class);
            for (PagePost post : training) {
                rates.computeIfAbsent(post.type(), type -> rate(ofType(training, type), outcome, page.reachMeasure()));
            }
            rates.values().removeIf(rate -> rate.isNaN());
            return byType(outcome, rates, rate(training, outcome, page.reachMeasure()));
        }));
        return List.copyOf(all);
    }

    private static Predictor of(
            String name,
            String words,
            PageRegression page,
            java.util.function.Function<PageOutcome, ToDoubleFunction<PagePost>> rule) {
        Map<PageOutcome, ToDoubleFunction<PagePost>> expected = new EnumMap<>(PageOutcome.class);
        page.outcomes().keySet().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(outcome -> expected.put(outcome, rule.apply(outcome)));
        return new Predictor(name, words, expected);
    }

    private static ToDoubleFunction<PagePost> byType(
            PageOutcome outcome, Map<ContentType, Double> levels, double other) {
        return post -> levels.getOrDefault(post.type(), other) * outcome.exposure(post);
    }

    /** Mean over posts of the share; every post counts alike. */
    private static double rate(List<PagePost> posts, PageOutcome outcome, Insight measure) {
        return posts.stream()
                .mapToDouble(post -> outcome.count(post, measure) / outcome.exposure(post))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static List<PagePost> ofType(List<PagePost> posts, ContentType type) {
        return posts.stream().filter(post -> post.type() == type).toList();
    }
}

package org.kring.experiments.fit;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.Overrides;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.ContentType;

/** A strategy that posts as a page did: as often, at its four most frequent hours, with its mixture of types. */
final class PageStrategy {

    private static final int HOURS = 4;
    private static final double USUAL_PER_WEEK = 7.0;
    private static final double MOST_PER_WEEK = 35.0;
    private static final double LEAST_SHARE = 0.1;

    private PageStrategy() {}

    /**
     * The page's own strategy.
     *
     * @param history what the page posted
     * @param platform the platform that the page is on
     * @param sensitivity how delicate it is to be seen with its theme, in [0,1]
     */
    static PostingStrategy of(PageHistory history, String platform, double sensitivity) {
        PostingStrategy strategy = Catalogue.strategy("lively-mix");
        strategy = Overrides.with(strategy, "name", "fitted-page");
        strategy = Overrides.with(
                strategy,
                "description",
                "\"Posts as the page of an insights export did, and answers nothing, because the export does not tell.\"");
        strategy = Overrides.with(strategy, "channels[0].platform", platform);
        strategy = Overrides.with(strategy, "channels[0].themeSensitivity", sensitivity);
        strategy = Overrides.with(strategy, "postsPerWeek", perWeek(history));
        strategy = Overrides.with(strategy, "postingHours", hours(history));
        strategy = Overrides.with(strategy, "replies", "noReplies");
        strategy = Overrides.with(strategy, "openingHours", "daily");
        strategy = Overrides.with(strategy, "moderation", "none");
        strategy = Overrides.with(strategy, "monitoringMinutesPerDay", 0.0);
        strategy = Overrides.with(strategy, "staffHoursPerWeek", 40.0);
        return Overrides.with(strategy, "mix", mix(shares(history.posts(), 0.0)));
    }

    /** The same with at least a tenth of the posts of each fitted type, so that rare types are measured too. */
    static PostingStrategy forMeasuring(PostingStrategy strategy, List<PagePost> posts, List<ContentType> types) {
        List<PagePost> fitted =
                posts.stream().filter(post -> types.contains(post.type())).toList();
        return Overrides.with(strategy, "mix", mix(shares(fitted, LEAST_SHARE)));
    }

    private static double perWeek(PageHistory history) {
        double perWeek = history.weeks() > 0.0 ? history.posts().size() / history.weeks() : USUAL_PER_WEEK;
        return Math.round(Math.min(MOST_PER_WEEK, perWeek) * 100.0) / 100.0;
    }

    private static String hours(PageHistory history) {
        Map<Integer, Integer> counts = new TreeMap<>();
        history.posts().stream()
                .filter(post -> post.has(Insight.HOUR))
                .forEach(post -> counts.merge((int) post.value(Insight.HOUR), 1, Integer::sum));
        List<Integer> hours = counts.keySet().stream()
                .sorted(Comparator.comparing((Integer hour) -> -counts.getOrDefault(hour, 0)))
                .limit(HOURS)
                .sorted()
                .toList();
        return (hours.isEmpty() ? List.of(10, 13, 17, 20) : hours).toString();
    }

    private static Map<ContentType, Double> shares(List<PagePost> posts, double least) {
        Map<ContentType, Double> shares = new EnumMap<>(ContentType.class);
        posts.forEach(post -> shares.merge(post.type(), 1.0 / posts.size(), Double::sum));
        shares.replaceAll((type, share) -> Math.max(least, share));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((type, share) -> Math.round(share / sum * 1000.0) / 1000.0);
        double rest =
                1.0 - shares.values().stream().mapToDouble(Double::doubleValue).sum();
        ContentType most = shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        shares.merge(most, rest, Double::sum);
        return shares;
    }

    private static String mix(Map<ContentType, Double> shares) {
        return shares.entrySet().stream()
                .filter(share -> share.getValue() > 0.0005)
                .map(share -> String.format(
                        Locale.ROOT, "%s: %.3f", Names.lowerCamel(share.getKey().name()), share.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}

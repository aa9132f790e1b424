package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.kring.experiments.scenario.Names;
import org.kring.model.scenario.ContentType;

/**
 * What posts are told apart by: content type, paid or not, part of the day, weekday. A group of fewer than {@value #FEWEST}
 * posts, or a content type of fewer than {@value #FEWEST_OF_TYPE}, counts as the usual one.
 *
 * @param types content types with enough posts, the most frequent first
 * @param columns columns behind the intercept
 * @param usual mean of each column over the posts, at which levels are stated; 0 for paid
 */
record PageDesign(List<ContentType> types, List<Column> columns, List<Double> usual) {

    /** Fewest posts of a group of its own. */
    static final int FEWEST = 5;

    /** Fewest training posts of a content type with levels of its own: about 20 before a fifth is held out. */
    static final int FEWEST_OF_TYPE = 16;

    private static final int DAY_PARTS = 4;
    private static final int HOURS_PER_PART = 6;
    private static final List<String> PARTS = List.of("0 to 5 h", "6 to 11 h", "12 to 17 h", "18 to 23 h");

    /**
     * One column.
     *
     * @param name such as {@code type status}
     * @param value 1 or 0 for a post
     */
    record Column(String name, ToDoubleFunction<PagePost> value) {}

    static PageDesign of(List<PagePost> posts) {
        List<ContentType> types = types(posts);
        List<Column> columns = new ArrayList<>();
        for (ContentType type : types.subList(1, types.size())) {
            columns.add(new Column("type " + Names.lowerCamel(type.name()), post -> post.type() == type ? 1.0 : 0.0));
        }
        add(columns, posts, "paid", post -> post.value(Insight.PAID) == 1.0);
        List<Column> times = new ArrayList<>();
        for (int part = 0; part < DAY_PARTS; part++) {
            int wanted = part;
            add(times, posts, PARTS.get(part), post -> part(post) == wanted);
        }
        dropUsual(times, posts);
        columns.addAll(times);
        List<Column> days = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            int wanted = day;
            add(days, posts, "weekday " + day, post -> post.value(Insight.WEEKDAY) == wanted);
        }
        dropUsual(days, posts);
        columns.addAll(days);
        return new PageDesign(types, List.copyOf(columns), usual(columns, posts));
    }

    /** The row of a post: 1, then its columns. */
    double[] row(PagePost post) {
        double[] row = new double[columns.size() + 1];
        row[0] = 1.0;
        for (int c = 0; c < columns.size(); c++) {
            row[c + 1] = columns.get(c).value().applyAsDouble(post);
        }
        return row;
    }

    /** The row of a post of a type that is not paid, at the usual mixture of hours and weekdays. */
    double[] usualRow(ContentType type) {
        double[] row = new double[columns.size() + 1];
        row[0] = 1.0;
        for (int c = 0; c < columns.size(); c++) {
            row[c + 1] = usual.get(c);
        }
        int place = types.indexOf(type);
        for (int t = 1; t < types.size(); t++) {
            row[t] = t == place ? 1.0 : 0.0;
        }
        return row;
    }

    /** The content type that levels are anchored at. */
    ContentType anchor() {
        return types.get(0);
    }

    static int part(PagePost post) {
        return post.has(Insight.HOUR) ? (int) post.value(Insight.HOUR) / HOURS_PER_PART : -1;
    }

    private static List<ContentType> types(List<PagePost> posts) {
        Map<ContentType, Integer> counts = new EnumMap<>(ContentType.class);
        posts.forEach(post -> counts.merge(post.type(), 1, Integer::sum));
        List<ContentType> types = counts.keySet().stream()
                .sorted(Comparator.comparing((ContentType type) -> -counts.getOrDefault(type, 0)))
                .toList();
        return types.stream()
                .filter(type -> type == types.get(0) || counts.getOrDefault(type, 0) >= FEWEST_OF_TYPE)
                .toList();
    }

    private static void add(
            List<Column> columns, List<PagePost> posts, String name, java.util.function.Predicate<PagePost> is) {
        long count = posts.stream().filter(is).count();
        if (count >= FEWEST && posts.size() - count >= FEWEST) {
            columns.add(new Column(name, post -> is.test(post) ? 1.0 : 0.0));
        }
    }

    /** The most frequent group is the one that the others are compared with. */
    private static void dropUsual(List<Column> columns, List<PagePost> posts) {
        columns.stream()
                .max(Comparator.comparingDouble(column -> mean(column, posts)))
                .ifPresent(columns::remove);
    }

    private static List<Double> usual(List<Column> columns, List<PagePost> posts) {
        return columns.stream()
                .map(column -> column.name().equals("paid") ? 0.0 : mean(column, posts))
                .toList();
    }

    private static double mean(Column column, List<PagePost> posts) {
        return posts.stream().mapToDouble(column.value()).average().orElse(0.0);
    }
}

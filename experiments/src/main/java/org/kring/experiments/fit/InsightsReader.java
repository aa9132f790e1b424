package org.kring.experiments.fit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.model.scenario.ContentType;

/** Reads the insights export of one page: one row per post. */
public final class InsightsReader {

    /** Fewest posts from which anything is fitted. */
    public static final int FEWEST = 30;

    private final Sheet sheet;
    private final ColumnMap columns;
    private final TypeTable types;
    private final Moments moments;
    private final OptionalLong followers;
    private final int hoursAhead;
    private final List<String> leftOut = new ArrayList<>();
    private final List<Moments.Moment> times = new ArrayList<>();

    private InsightsReader(
            Path file, Map<String, String> headers, TypeTable types, OptionalLong followers, int hoursAhead) {
        this.hoursAhead = hoursAhead;
        sheet = Sheet.read(file);
        columns = ColumnMap.of(sheet, headers);
        this.types = types;
        this.followers = followers;
        moments = Moments.of(sheet.rows().stream()
                .flatMap(row -> columns.cell(row, Insight.TIME).stream())
                .toList());
        if (!columns.has(Insight.FOLLOWERS) && followers.isEmpty()) {
            throw new InputException(
                    "%s, line 1: no column says followers, and without them the share that sees a post is unknown; known headers are \"%s\"."
                            .formatted(sheet.file(), String.join("\", \"", Insight.FOLLOWERS.headers())),
                    "--followers N gives their number, or --columns followers=\"…\" names the column.");
        }
    }

    /**
     * Reads a file.
     *
     * @param file the export, as text with separators
     * @param headers headers by the key of an insight, where they are not among the known ones
     * @param types which content types the kinds of posts stand for
     * @param followers followers of the page, where the export does not tell them
     * @param hoursAhead hours by which the clock of the page's readers is ahead of the clock of the export
     * @return what was read
     * @throws InputException if a cell cannot be meant, or too few posts can be used
     */
    public static PageHistory read(
            Path file, Map<String, String> headers, TypeTable types, OptionalLong followers, int hoursAhead) {
        InsightsReader reader = new InsightsReader(file, headers, types, followers, hoursAhead);
        return reader.history(file);
    }

    private PageHistory history(Path file) {
        List<PagePost> posts = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            Sheet.Row row = sheet.rows().get(i);
            if (i == 0 && isDescription(row)) {
                leftOut.add("Line %d holds descriptions of the columns and no post.".formatted(row.line()));
            } else {
                post(row).ifPresent(posts::add);
            }
        }
        if (columns.has(Insight.TIME) && !moments.clear()) {
            leftOut.add("Weekdays are not used: no date in the file says whether day or month comes first.");
        }
        if (posts.size() < FEWEST) {
            throw new InputException(
                    "%s: %d posts can be used, but at least %d are needed."
                            .formatted(sheet.file(), posts.size(), FEWEST),
                    "an export over a longer time has more.");
        }
        refuseMoreLikesThanReaders(posts);
        posts.replaceAll(this::withoutImpossibleLikes);
        Path name = file.getFileName();
        return new PageHistory(
                name == null ? sheet.file() : name.toString(),
                sheet.encoding(),
                sheet.separatorName(),
                headers(),
                posts,
                missing(posts),
                leftOut,
                !columns.has(Insight.FOLLOWERS),
                weeks(posts));
    }

    /** Exports of Facebook explain their columns in a second row. */
    private boolean isDescription(Sheet.Row row) {
        List<String> counts = columns.columns().keySet().stream()
                .filter(Insight::isCount)
                .flatMap(insight -> columns.cell(row, insight).stream())
                .toList();
        return counts.size() > 1 && counts.stream().allMatch(cell -> cell.matches(".*\\p{L}{3}.*"));
    }

    private Optional<PagePost> post(Sheet.Row row) {
        Map<Insight, Double> values = new EnumMap<>(Insight.class);
        for (Insight insight : columns.columns().keySet()) {
            Optional<String> cell = columns.cell(row, insight);
            if (cell.isPresent() && insight == Insight.TIME) {
                time(row, cell.get(), values);
            } else if (cell.isPresent() && insight != Insight.TYPE) {
                double value = Cells.meaning(insight, cell.get()).orElseThrow(() -> refuse(row, insight, cell.get()));
                values.put(insight, insight == Insight.HOUR ? Math.floorMod((int) value + hoursAhead, 24) : value);
            }
        }
        followers.ifPresent(number -> values.putIfAbsent(Insight.FOLLOWERS, (double) number));
        refuseMoreThan(row, values, Insight.REACH);
        refuseMoreThan(row, values, Insight.FOLLOWERS);
        Optional<String> kind = columns.cell(row, Insight.TYPE);
        for (Insight needed : List.of(Insight.REACH, Insight.FOLLOWERS)) {
            if (values.getOrDefault(needed, 0.0) == 0.0) {
                leftOut.add("Line %d: %s is missing or 0.".formatted(row.line(), needed.key()));
                return Optional.empty();
            }
        }
        if (kind.isEmpty()) {
            leftOut.add("Line %d: type is missing.".formatted(row.line()));
            return Optional.empty();
        }
        return Optional.of(new PagePost(
                row.line(), kind.get(), types.find(kind.get()).orElseThrow(() -> unknown(row, kind.get())), values));
    }

    private void time(Sheet.Row row, String cell, Map<Insight, Double> values) {
        Moments.Moment moment = moments.read(cell)
                .orElseThrow(() -> refuse(row, Insight.TIME, cell))
                .later(hoursAhead);
        times.add(moment);
        if (moment.hour() >= 0) {
            values.putIfAbsent(Insight.HOUR, (double) moment.hour());
        }
        if (moments.clear()) {
            values.putIfAbsent(
                    Insight.WEEKDAY, (double) moment.date().getDayOfWeek().getValue());
        }
    }

    private InputException refuse(Sheet.Row row, Insight insight, String cell) {
        return new InputException(
                "%s, line %d, column \"%s\": %s is not allowed for %s; allowed is %s, or an empty cell."
                        .formatted(
                                sheet.file(), row.line(), header(insight), cell, insight.key(), Cells.allowed(insight)),
                "another column is meant, and --columns %s=\"…\" says which; or the cell is to be emptied."
                        .formatted(insight.key()));
    }

    /** Followers who saw a post are among those who saw it, and among the followers. */
    private void refuseMoreThan(Sheet.Row row, Map<Insight, Double> values, Insight whole) {
        double part = values.getOrDefault(Insight.FOLLOWER_REACH, 0.0);
        double all = values.getOrDefault(whole, 0.0);
        if (all > 0.0 && part > all) {
            throw new InputException(
                    "%s, line %d, column \"%s\": %.0f followers who saw the post are more than %s, which is %.0f."
                            .formatted(
                                    sheet.file(), row.line(), header(Insight.FOLLOWER_REACH), part, whole.key(), all),
                    "another column is meant, and --columns followerReach=\"…\" says which; or the cell is to be emptied.");
        }
    }

    private InputException unknown(Sheet.Row row, String kind) {
        return new InputException(
                "%s, line %d, column \"%s\": the kind of post %s is unknown; known are %s."
                        .formatted(
                                sheet.file(),
                                row.line(),
                                header(Insight.TYPE),
                                kind,
                                String.join(", ", TypeTable.kinds())),
                "--types \"%s\"=information says what it stands for; allowed are %s."
                        .formatted(kind, String.join(", ", Names.ofEnum(ContentType.class))));
    }

    private void refuseMoreLikesThanReaders(List<PagePost> posts) {
        long more = posts.stream()
                .filter(post -> post.value(Insight.LIKES) > post.value(Insight.REACH))
                .count();
        if (2 * more > posts.size()) {
            throw new InputException(
                    "%s, column \"%s\": on %d of %d posts there are more likes than people who saw the post (column \"%s\")."
                            .formatted(sheet.file(), header(Insight.LIKES), more, posts.size(), header(Insight.REACH)),
                    "another column is meant, and --columns likes=\"…\",reach=\"…\" says which.");
        }
    }

    private PagePost withoutImpossibleLikes(PagePost post) {
        if (!(post.value(Insight.LIKES) > post.value(Insight.REACH))) {
            return post;
        }
        leftOut.add("Line %d: %.0f likes are more than the %.0f people who saw the post; they are not used."
                .formatted(post.line(), post.value(Insight.LIKES), post.value(Insight.REACH)));
        Map<Insight, Double> values = new EnumMap<>(post.values());
        values.remove(Insight.LIKES);
        return new PagePost(post.line(), post.kind(), post.type(), values);
    }

    private String header(Insight insight) {
        Integer column = columns.columns().get(insight);
        return column == null ? "" : sheet.header().get(column);
    }

    private Map<Insight, String> headers() {
        Map<Insight, String> headers = new EnumMap<>(Insight.class);
        columns.columns().keySet().forEach(insight -> headers.put(insight, header(insight)));
        return headers;
    }

    private Map<Insight, Integer> missing(List<PagePost> posts) {
        Map<Insight, Integer> missing = new EnumMap<>(Insight.class);
        for (Insight insight : columns.columns().keySet()) {
            int count = (int) posts.stream().filter(post -> !post.has(insight)).count();
            if (count > 0 && insight != Insight.TYPE && insight != Insight.TIME) {
                missing.put(insight, count);
            }
        }
        return missing;
    }

    private double weeks(List<PagePost> posts) {
        if (!times.isEmpty() && moments.clear()) {
            long first =
                    times.stream().mapToLong(t -> t.date().toEpochDay()).min().orElse(0);
            long last =
                    times.stream().mapToLong(t -> t.date().toEpochDay()).max().orElse(0);
            return (last - first + 1) / 7.0;
        }
        double[] months = posts.stream()
                .mapToDouble(post -> post.value(Insight.MONTH))
                .filter(month -> month > 0)
                .distinct()
                .toArray();
        return months.length * 365.25 / 12.0 / 7.0;
    }
}

package org.kring.experiments.trace;

import java.util.Arrays;
import java.util.List;
import org.kring.model.observe.WorldView;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/** One row of the event log while it is filled in; what is not filled in stays empty. */
final class EventRow {

    /** The columns, in the order of the table. */
    static final List<Column> COLUMNS = List.of(
            new Column("event", Column.Type.COUNT),
            new Column("hour", Column.Type.COUNT),
            new Column("week", Column.Type.COUNT),
            new Column("action", Column.Type.TEXT),
            new Column("person", Column.Type.COUNT),
            new Column("other", Column.Type.COUNT),
            new Column("via", Column.Type.COUNT),
            new Column("post", Column.Type.COUNT),
            new Column("venue", Column.Type.COUNT),
            new Column("platform", Column.Type.TEXT),
            new Column("contentType", Column.Type.TEXT),
            new Column("parent", Column.Type.COUNT),
            new Column("cause", Column.Type.TEXT),
            new Column("channel", Column.Type.TEXT),
            new Column("step", Column.Type.COUNT));

    private static final int HOURS_PER_WEEK = Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK;

    private final WorldView world;
    private final String[] cells = new String[COLUMNS.size()];

    /** A row of an event in an hour of the run. */
    EventRow(WorldView world, long number, int hour, Happening happening, Cause cause) {
        this.world = world;
        Arrays.fill(cells, "");
        int firstHour = world.scenario().horizon().firstObservedDay() * Horizon.HOURS_PER_DAY;
        cells[0] = Long.toString(number);
        cells[1] = Integer.toString(hour);
        cells[2] = Integer.toString((hour - firstHour) / HOURS_PER_WEEK + 1);
        cells[3] = happening.name();
        cells[12] = cause.name();
    }

    /** Who did it; a row without is by staff. */
    EventRow by(int person) {
        return put(4, person);
    }

    /** To whom. */
    EventRow to(int person) {
        return put(5, person);
    }

    /** Whose share brought it; a number below 0 for none. */
    EventRow via(int sharer) {
        return put(6, sharer);
    }

    /** Which post, with its venue and type. */
    EventRow on(Post post) {
        cells[10] = post.type().name();
        return post(post.number()).in(post.venue());
    }

    /** Number of the post; a number below 0 for none. */
    EventRow post(int number) {
        return put(7, number);
    }

    /** In which venue. */
    EventRow in(Venue venue) {
        return put(8, venue.index()).at(venue.platform());
    }

    /** On which platform. */
    EventRow at(int platform) {
        cells[9] = world.scenario().platforms().get(platform).name();
        return this;
    }

    /** About what. */
    EventRow about(ContentType type) {
        cells[10] = type.name();
        return this;
    }

    /** By which way to help: {@code public}, {@code private}, or the name of a channel outside the networks. */
    EventRow channel(String name) {
        cells[13] = name;
        return this;
    }

    /** On which step of the way to help; 0 for no way. */
    EventRow step(int step) {
        cells[14] = step == 0 ? "" : Integer.toString(step);
        return this;
    }

    /** From which event it followed; 0 for none that is known. */
    EventRow from(long parent) {
        cells[11] = parent == 0 ? "" : Long.toString(parent);
        return this;
    }

    String[] cells() {
        return cells;
    }

    private EventRow put(int column, int value) {
        cells[column] = value < 0 ? "" : Integer.toString(value);
        return this;
    }
}

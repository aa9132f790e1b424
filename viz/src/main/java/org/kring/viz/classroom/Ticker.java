package org.kring.viz.classroom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.kring.model.observe.WorldView;
import org.kring.model.population.Population;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.UserType;
import org.kring.model.venue.Post;

/** Tells of each post what became of it, a day after it appeared: sooner, most of its readers have not come yet. */
final class Ticker {

    /** Lines that are kept, newest last. */
    static final int KEPT = 5;

    private final int firstHour;
    private final Population people;
    private final Deque<Tally> open = new ArrayDeque<>();
    private final Deque<TickerLine> lines = new ArrayDeque<>();

    Ticker(WorldView world, int firstHour) {
        this.firstHour = firstHour;
        people = world.population();
    }

    void appears(Post post) {
        open.addLast(new Tally(post));
    }

    void reacted(Post post, Action action) {
        for (Tally tally : open) {
            if (tally.post == post) {
                tally.count(action);
            }
        }
    }

    void goesOn(int hour) {
        while (!open.isEmpty() && hour - open.getFirst().post.hour() >= Horizon.HOURS_PER_DAY) {
            lines.addLast(line(open.removeFirst()));
            if (lines.size() > KEPT) {
                lines.removeFirst();
            }
        }
    }

    List<TickerLine> lines() {
        return List.copyOf(lines);
    }

    private TickerLine line(Tally tally) {
        Post post = tally.post;
        boolean staff = post.isByStaff();
        return new TickerLine(
                post.number(),
                post.hour() - firstHour,
                staff ? "STAFF" : people.audience(post.author()).name(),
                staff ? "" : lean(post.author(), post.venue().platform()).name(),
                post.type(),
                post.reached(),
                tally.likes,
                tally.shares,
                tally.comments);
    }

    private UserType lean(int person, int platform) {
        UserType most = UserType.LURKER;
        for (UserType type : UserType.values()) {
            if (people.disposition(person, platform, type) > people.disposition(person, platform, most)) {
                most = type;
            }
        }
        return most;
    }

    /** A post of the last day. */
    private static final class Tally {
        private final Post post;
        private int likes;
        private int shares;
        private int comments;

        Tally(Post post) {
            this.post = post;
        }

        void count(Action action) {
            likes += action == Action.LIKE ? 1 : 0;
            shares += action == Action.SHARE ? 1 : 0;
            comments += action == Action.COMMENT ? 1 : 0;
        }
    }
}

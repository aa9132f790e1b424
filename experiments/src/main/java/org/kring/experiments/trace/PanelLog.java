package org.kring.experiments.trace;

import org.kring.experiments.trace.PanelWeek.Count;
import org.kring.model.help.HelpEvent;
import org.kring.model.observe.ContactObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.StaffEvent;
import org.kring.model.scenario.Action;
import org.kring.model.scenario.Horizon;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;

/** Writes down every person, or every k-th, at the start of the observed weeks and at the end of each. */
final class PanelLog implements ContactObserver {

    private final TraceFile file;
    private final int step;
    private PanelWeek counts = new PanelWeek(0);

    /** A panel that goes to a file with the columns of {@link PanelColumns}, of the persons 0, step, 2 step and so on. */
    PanelLog(TraceFile file, int step) {
        this.file = file;
        this.step = step;
    }

    @Override
    public void begin(WorldView world) {
        counts = new PanelWeek(world.population().size());
        write(world, 0);
    }

    @Override
    public void exposed(int person, Post post, int sharer) {
        counts.add(Count.EXPOSURES, person, 1);
        counts.add(Count.EXPOSURES_VIA_SHARE, person, sharer >= 0 ? 1 : 0);
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        counts.add(action == Action.COMMENT ? Count.COMMENTS : Count.REACTIONS, person, 1);
    }

    @Override
    public void sharedOnRequest(int person, Post post) {
        counts.add(Count.REQUESTED_SHARES, person, 1);
    }

    @Override
    public void contributed(Post post) {
        counts.add(Count.OWN_POSTS, post.author(), 1);
    }

    @Override
    public void wallPosted(int person, int platform) {
        counts.add(Count.WALL_POSTS, person, 1);
    }

    @Override
    public void wallLiked(int person, int other, int platform) {
        counts.add(Count.WALL_LIKES, person, 1);
    }

    @Override
    public void wallCommented(int person, int other, int platform) {
        wrote(person, other);
    }

    @Override
    public void messaged(int person, int other, int platform) {
        wrote(person, other);
    }

    @Override
    public void answered(int person, int other, int platform) {
        wrote(person, other);
    }

    @Override
    public void staff(StaffEvent event) {
        if (event instanceof StaffEvent.Answered answered) {
            counts.add(Count.STAFF_REPLIES, answered.request().person(), 1);
        } else if (event instanceof StaffEvent.LinkLost lost) {
            counts.add(Count.LEFT, lost.person(), 1);
        }
    }

    @Override
    public void joined(int person, Venue venue, Motive route) {
        counts.add(Count.JOINED, person, 1);
    }

    @Override
    public void hid(int person, Venue venue, Motive cause) {
        counts.add(Count.HIDDEN, person, 1);
    }

    @Override
    public void left(int person, Venue venue, Motive cause) {
        counts.add(Count.LEFT, person, 1);
    }

    @Override
    public void help(HelpEvent event) {
        if (event instanceof HelpEvent.Asked) {
            counts.add(Count.HELP_ASKED, event.person(), 1);
        }
    }

    @Override
    public void evening(WorldView world, int day) {
        for (int i = 0; i < world.states().persons; i++) {
            counts.add(Count.SESSIONS, i, world.states().sessionsToday[i]);
        }
    }

    @Override
    public void endWeek(WorldView world, int week) {
        write(world, week + 1);
        counts.clear();
    }

    private void wrote(int person, int other) {
        counts.add(Count.WRITTEN, person, 1);
        counts.add(Count.RECEIVED, other, 1);
    }

    private void write(WorldView world, int week) {
        int today = world.scenario().horizon().firstObservedDay() + week * Horizon.DAYS_PER_WEEK;
        for (int person = 0; person < world.population().size(); person += step) {
            file.write(PanelColumns.cells(PanelRow.of(world, person, week, today, counts)));
        }
    }
}

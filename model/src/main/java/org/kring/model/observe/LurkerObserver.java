package org.kring.model.observe;

import java.util.BitSet;
import org.kring.model.scenario.Action;
import org.kring.model.venue.Post;

/**
 * Lurkers as those who came and read but wrote nothing in the last {@value #WEEKS} weeks (LIT:T09). Who saw nothing in these
 * weeks is dormant, not a lurker (S0:M-026).
 */
final class LurkerObserver implements RunObserver {

    /** Weeks without a post after which a reader counts as a lurker. */
    static final int WEEKS = 12;

    private final BitSet present = new BitSet();
    private final BitSet wrote = new BitSet();
    private final int weeks;
    private boolean counts;

    LurkerObserver(int observedWeeks) {
        weeks = observedWeeks;
        counts = observedWeeks <= WEEKS;
    }

    @Override
    public void exposed(int person, Post post, boolean viaShare) {
        if (counts) {
            present.set(person);
        }
    }

    @Override
    public void reacted(int person, Post post, Action action) {
        if (action == Action.COMMENT) {
            contributed(person);
        }
    }

    @Override
    public void contributed(int person) {
        if (counts) {
            present.set(person);
            wrote.set(person);
        }
    }

    @Override
    public void endWeek(WorldView world, int week) {
        counts |= week + 1 >= weeks - WEEKS;
    }

    void fill(MetricSheet sheet) {
        double all = present.cardinality();
        sheet.putRatio("lurkerShareInTwelveWeeks", all - wrote.cardinality(), all);
    }
}

package org.kring.viz.console;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.kring.viz.live.Doing;

/** The figures beside the network, drawn by JFreeChart; each week of the run adds a point to each. */
final class GrowingFigures {

    private final LiveFigure reach = new LiveFigure(
            "Reach and isolation risk",
            "Per cent, each week",
            List.of("clients and potential clients who saw a post", "clients at isolation risk at its end"));
    private final LiveFigure pyramid = new LiveFigure(
            "Who reads, reacts and writes",
            "Per cent of all who saw a post or wrote, since the start",
            List.of("only read", "reacted, never wrote", "wrote"));

    List<JFrame> frames() {
        return Stream.of(reach, pyramid).map(LiveFigure::frame).toList();
    }

    /** Empties them for a run of so many weeks. */
    void clear(int weeks) {
        SwingUtilities.invokeLater(() -> {
            reach.clear(weeks);
            pyramid.clear(weeks);
        });
    }

    /** May be called by any thread. */
    void add(int week, Watch.Week seen) {
        double wrote = seen.share(Doing.WROTE);
        double reacted = seen.share(Doing.REACTED);
        double read = seen.share(Doing.READ);
        SwingUtilities.invokeLater(() -> {
            reach.add(week + 1, seen.reached(), seen.atRisk());
            pyramid.add(week + 1, read, reacted, wrote);
        });
    }
}

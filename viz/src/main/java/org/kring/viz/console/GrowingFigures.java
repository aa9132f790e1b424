package org.kring.viz.console;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.kring.viz.live.Doing;
import org.kring.viz.live.DoingPaint;
import org.kring.viz.live.Watch;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;

/** The figures beside the network, drawn by JFreeChart; each week of the run adds a point to each. */
final class GrowingFigures {

    private final LiveFigure reach = new LiveFigure(
            "Reach and isolation risk",
            "Per cent, each week",
            Palette.of(
                    List.of("clients and potential clients who saw a post", "clients at isolation risk at its end"),
                    ""));
    private final LiveFigure pyramid = new LiveFigure(
            "Who reads, reacts and writes",
            "Per cent of all who saw a post or wrote, since the start",
            List.of(
                    line("only read", Doing.READ),
                    line("reacted, never wrote", Doing.REACTED),
                    line("wrote", Doing.WROTE)));

    private static ArmStyle line(String name, Doing doing) {
        return Palette.of(List.of(name), "").get(0).in(DoingPaint.of(doing));
    }

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

    /**
     * Adds a week; may be called by any thread.
     *
     * @param week observed week, from 0
     * @param seen who was reached and who is at risk
     * @param most persons who wrote, who reacted but never wrote, and who only read, since the start
     */
    void add(int week, Watch.Week seen, int[] most) {
        int community = most[0] + most[1] + most[2];
        SwingUtilities.invokeLater(() -> {
            reach.add(week + 1, percent(seen.reached(), seen.target()), percent(seen.atRisk(), seen.clients()));
            pyramid.add(
                    week + 1, percent(most[2], community), percent(most[1], community), percent(most[0], community));
        });
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0.0 : 100.0 * part / whole;
    }
}

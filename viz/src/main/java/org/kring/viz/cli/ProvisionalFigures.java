package org.kring.viz.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.run.Progress;
import org.kring.experiments.run.StudyFolder;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.ReplicationRule;
import org.kring.experiments.study.StudyPlan;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.Figures;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/**
 * Draws, while a comparison runs, its first figures from the replicates that all strategies have so far, marked as provisional:
 * early, and each time that these replicates have doubled. The figures of the whole study take their places at its end. A
 * comparison that is over soon, and one over plausible worlds, has none.
 */
final class ProvisionalFigures implements Progress {

    /** Replicates before the first figures: fewer say little of the spread. */
    static final int FIRST = 3;

    /** Outcomes that the first figures show; the others take their time. */
    static final List<String> SHOWN = List.of(
            "reachShareOfClients",
            "interactionsPerStaffHour",
            "isolationRisk",
            "creatorShare",
            "reactorShare",
            "readerShare");

    /** Who waits no longer than this need not look at anything provisional. */
    private static final double LEAST_SECONDS_LEFT = 10.0;

    private static final double NANOS = 1e9;

    private final Progress display;
    private final StudyFolder folder;
    private final ProvisionalRanking.Say say;
    private final LongSupplier nanos;
    private final long started;
    private int before = -1;
    private int due = FIRST;

    ProvisionalFigures(Progress display, StudyFolder folder, ProvisionalRanking.Say say, LongSupplier nanos) {
        this.display = display;
        this.folder = folder;
        this.say = say;
        this.nanos = nanos;
        started = nanos.getAsLong();
    }

    /** A display that also draws, if the study is a comparison in one world. */
    static Progress beside(Progress display, StudyFolder folder, ProvisionalRanking.Say say) {
        StudyPlan plan = folder.plan();
        boolean isOn = !plan.sweep().isOn()
                && !plan.worlds().isOn()
                && !folder.shard().isOn()
                && !(plan.replications() instanceof ReplicationRule.Selection);
        return isOn ? new ProvisionalFigures(display, folder, say, System::nanoTime) : display;
    }

    @Override
    public void update(Tally tally) {
        display.update(tally);
        if (before < 0) {
            before = tally.done();
        }
        if (tally.done() >= due * folder.plan().arms().size() && secondsLeft(tally) >= LEAST_SECONDS_LEFT) {
            draw();
        }
    }

    private double secondsLeft(Tally tally) {
        int here = tally.done() - before;
        double seconds = (nanos.getAsLong() - started) / NANOS;
        return here == 0 ? 0.0 : seconds / here * (tally.planned() - tally.done());
    }

    private void draw() {
        try {
            StoredStudy stored = StudyReader.read(folder.path());
            int replicates = stored.results().replicates();
            if (replicates < due) {
                return;
            }
            due = 2 * replicates;
            List<Path> files = FigureWriter.writeDrawings(folder.path(), figures(stored, replicates));
            say.line(
                    "%s",
                    ProgressDisplay.overBar("Provisional figures, after %d replicates: %s and %d more beside it"
                            .formatted(replicates, files.get(0), files.size() - 1)));
        } catch (IOException | InputException e) {
            // They are a courtesy: the study goes on, and what keeps it from being written it will meet itself.
            due = Integer.MAX_VALUE / folder.plan().arms().size();
            say.line("%s", ProgressDisplay.overBar("No provisional figures: " + e.getMessage()));
        }
    }

    private List<Figure> figures(StoredStudy stored, int replicates) {
        Messages words = Messages.in(Language.ENGLISH);
        ToldComparison told = new ToldComparison(folder.path(), stored);
        Findings findings = new Findings(told.results(), told.compare(SHOWN), words);
        int least = folder.plan().replications().checkpoints().get(0);
        return Figures.draw(findings, Optional.empty()).stream()
                .map(figure -> figure.provisional(words, replicates, least))
                .toList();
    }
}

package org.kring.viz.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.run.Progress;
import org.kring.experiments.run.StudyFolder;
import org.kring.experiments.sensitivity.Index;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Sensitivity.Result;
import org.kring.experiments.sensitivity.SensitivityVerdict;
import org.kring.experiments.study.StudyPlan;

/**
 * Says, while a sensitivity analysis runs, which factors lead so far: each time that the runs have doubled. Of the first outcome
 * only, and without a word on luck before the second replicate is done.
 */
final class ProvisionalRanking implements Progress {

    private static final int FIRST_BLOCKS = 4;
    private static final int MOST_FACTORS = 5;

    private final Progress display;
    private final StudyFolder folder;
    private final Say say;
    private long next;

    private ProvisionalRanking(Progress display, StudyFolder folder, Say say) {
        this.display = display;
        this.folder = folder;
        this.say = say;
        // A trajectory has a point more than there are factors, a base sample two or more.
        next = (long) FIRST_BLOCKS
                * (folder.points().paths().size() + 2)
                * folder.plan().arms().size();
    }

    /** Prints a line. */
    @FunctionalInterface
    interface Say {
        /** Prints a line as {@link String#format} makes it. */
        void line(String format, Object... values);
    }

    /** A display that also says who leads, if the study is a sensitivity analysis. */
    static Progress beside(Progress display, StudyFolder folder, Say say) {
        return folder.plan().sweep().sensitivity().blocks() > 0
                ? new ProvisionalRanking(display, folder, say)
                : display;
    }

    @Override
    public void update(Tally tally) {
        display.update(tally);
        if (tally.done() < next || tally.done() >= tally.most()) {
            return;
        }
        while (next <= tally.done()) {
            next *= 2;
        }
        StudyPlan plan = folder.plan();
        Sensitivity sofar = Sensitivity.of(
                plan,
                StudyReader.read(folder.path()).rows(),
                SensitivityView.USUAL.all(plan).stream()
                        .filter(target -> SensitivityView.USUAL.shows(plan, target))
                        .limit(1)
                        .toList(),
                Sensitivity.WIDTH);
        String line = "Provisional, after %d of %d runs: %s".formatted(tally.done(), tally.most(), line(sofar));
        say.line("%s", ProgressDisplay.overBar(line));
    }

    private static String line(Sensitivity sensitivity) {
        Result result = sensitivity.results().get(0);
        List<Index> main = result.of(sensitivity.method().main());
        return "%s by %d %s, %d replicate%s: %s"
                .formatted(
                        result.target().words(),
                        result.blocks(),
                        sensitivity.method().blocks(),
                        sensitivity.replicates(),
                        sensitivity.replicates() == 1 ? "" : "s",
                        main.stream()
                                .limit(MOST_FACTORS)
                                .map(index -> "%s %s"
                                        .formatted(
                                                index.factor(),
                                                SensitivityVerdict.text(result.target(), index.kind(), index.value())))
                                .collect(Collectors.joining(", ")));
    }
}

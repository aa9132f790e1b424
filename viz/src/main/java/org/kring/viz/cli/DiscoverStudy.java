package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.kring.experiments.design.DesignKind;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.result.SweepRuns;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.study.StudyPlan;

/**
 * A sweep that questions are put to.
 *
 * @param folder its folder
 * @param plan its plan
 * @param runs its finished runs
 */
record DiscoverStudy(Path folder, StudyPlan plan, SweepRuns runs) {

    /**
     * Reads a sweep.
     *
     * @param folder its folder
     * @return the sweep
     * @throws InputException if it is none, or no run of it finished
     */
    static DiscoverStudy read(Path folder) {
        StoredStudy stored = StudyReader.readWhole(folder);
        if (!stored.plan().sweep().isOn()) {
            throw new InputException(
                    "%s is a comparison at one point, and discovery needs a sweep over many".formatted(folder),
                    "report.html in it tells what a comparison says; kring sweep --help shows how to make a sweep.");
        }
        if (SensitivityMethod.of(stored.plan().sweep().design()).isPresent()) {
            throw new InputException(
                    "%s holds a sensitivity analysis, whose points lie on paths and not over the space"
                            .formatted(folder),
                    "kring sensitivity %s shows it; a sweep with the design latinHypercube was meant."
                            .formatted(folder));
        }
        SweepRuns runs = SweepRuns.of(stored.plan(), stored.rows());
        if (runs.points().isEmpty()) {
            throw new InputException(
                    "%s: no replicate finished in every strategy yet".formatted(folder),
                    "kring study resume %s goes on with it.".formatted(folder));
        }
        return new DiscoverStudy(folder, stored.plan(), runs);
    }

    List<String> arms() {
        return runs.points().get(0).results().arms();
    }

    String reference() {
        return runs.points().get(0).results().reference();
    }

    List<String> outcomes() {
        return plan.outcomes();
    }

    /** Whether the points are chosen values and not spread over the space. */
    boolean isGrid() {
        return plan.sweep().design() == DesignKind.FULL_FACTORIAL || isOneAtATime();
    }

    /** The points that say what a factor does: all, but one at a time only those that differ in it alone. */
    SweepRuns along(String factor) {
        int column = runs.paths().indexOf(factor);
        if (!isOneAtATime() || column < 0) {
            return runs;
        }
        List<String> base = runs.points().get(0).values();
        return new SweepRuns(
                runs.paths(),
                runs.points().stream()
                        .filter(point -> IntStream.range(0, base.size())
                                .allMatch(i ->
                                        i == column || point.values().get(i).equals(base.get(i))))
                        .toList(),
                runs.planned());
    }

    private boolean isOneAtATime() {
        return plan.sweep().design() == DesignKind.ONE_AT_A_TIME;
    }
}

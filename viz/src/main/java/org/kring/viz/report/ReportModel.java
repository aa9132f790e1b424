package org.kring.viz.report;

import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.experiments.result.StudyResults;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/**
 * All that the report of a comparison tells.
 *
 * @param run what was run
 * @param results finished runs
 * @param comparison their statistics
 * @param figures figures in the order of the page
 * @param worlds in how many plausible worlds which strategy wins; empty for a study in one world
 */
public record ReportModel(
        Run run, StudyResults results, Comparison comparison, List<Figure> figures, Optional<WorldComparison> worlds) {

    /** Copies the figures. */
    public ReportModel {
        figures = List.copyOf(figures);
    }

    /**
     * The report of a study in one world.
     *
     * @param run what was run
     * @param results finished runs
     * @param comparison their statistics
     * @param figures figures in the order of the page
     */
    public ReportModel(Run run, StudyResults results, Comparison comparison, List<Figure> figures) {
        this(run, results, comparison, figures, Optional.empty());
    }

    /**
     * What was run, and how to run it again.
     *
     * @param study name of the study
     * @param scenario name of the scenario
     * @param scenarioDescription what the scenario stands for, in one or two sentences
     * @param command command line that gives the same results
     * @param seed seed of the study
     * @param version version of the program
     * @param digest digest of the results
     * @param stopped why no more replicates were run, as a clause such as "the asked-for precision was reached"
     * @param failures number of runs that failed and are left out
     */
    public record Run(
            String study,
            String scenario,
            String scenarioDescription,
            String command,
            long seed,
            String version,
            String digest,
            String stopped,
            int failures) {

        /** Checks the number of failures. */
        public Run {
            if (failures < 0) {
                throw new IllegalArgumentException("failures must be >= 0, but was %s".formatted(failures));
            }
        }
    }

    Findings findings() {
        return new Findings(results, comparison, Messages.in(Language.ENGLISH));
    }
}

package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.WorldComparison;
import org.kring.experiments.example.Example;
import org.kring.experiments.result.StudyResults;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.Figures;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Messages;

/**
 * All that the report of a comparison tells.
 *
 * @param run what was run
 * @param results finished runs
 * @param comparison their statistics
 * @param worlds in how many plausible worlds which strategy wins; empty for a study in one world
 * @param words the language
 * @param example one run of each strategy; empty in folders that have none
 */
public record ReportModel(
        ReportRun run,
        StudyResults results,
        Comparison comparison,
        Optional<WorldComparison> worlds,
        Messages words,
        Example example) {

    /**
     * The findings in the language of the report.
     *
     * @return runs with their statistics
     */
    public Findings findings() {
        return new Findings(results, comparison, words, worlds.isPresent(), example);
    }

    /**
     * Every figure of the report.
     *
     * @return those that come first, then those for who wants more; none if no run finished
     */
    public List<Figure> figures() {
        if (results.replicates() == 0) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>(Figures.draw(findings(), worlds));
        figures.addAll(Figures.drawFurther(findings()));
        return List.copyOf(figures);
    }
}

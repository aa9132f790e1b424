package org.kring.viz.report;

import java.util.Optional;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.result.StudyResults;
import org.kring.viz.ComparisonFixture;
import org.kring.viz.StudyFixture;
import org.kring.viz.chart.Figures;
import org.kring.viz.chart.Findings;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** The report of the made-up study. */
public final class ReportFixture {

    private ReportFixture() {}

    /**
     * The report.
     *
     * @return all that it tells
     */
    public static ReportModel model() {
        StudyResults results = StudyFixture.results();
        Comparison comparison = ComparisonFixture.of(results);
        ReportModel.Run run = new ReportModel.Run(
                "fixture-study",
                "regional-welfare",
                "5,000 persons, of whom 2,000 are clients or potential clients, and one organisation <made up>.",
                "./kring compare --scenario regional-welfare --seed 20140101 --replications 30",
                20140101L,
                "0.1.0",
                "3f0c9a57b1d2e4f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e",
                "the asked-for precision was reached",
                2);
        return new ReportModel(
                run,
                results,
                comparison,
                Figures.draw(new Findings(results, comparison, Messages.in(Language.ENGLISH)), Optional.empty()));
    }
}

package org.kring.viz.report;

import java.time.LocalDate;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.example.Example;
import org.kring.experiments.result.StudyResults;
import org.kring.viz.ComparisonFixture;
import org.kring.viz.StudyFixture;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** The report of the made-up study. */
public final class ReportFixture {

    private ReportFixture() {}

    /**
     * What was run.
     *
     * @return a made-up run
     */
    public static ReportRun run() {
        return new ReportRun(
                "fixture-study",
                "regional-welfare",
                5000,
                "./kring compare --scenario regional-welfare --seed 20140101 --replications 30 <made up>",
                "fixture-study",
                20140101L,
                "0.1.0",
                "3f0c9a57b1d2e4f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e",
                "precision",
                Optional.of(LocalDate.of(2026, 11, 22)),
                new ReportRun.Progress(150, 152, 2));
    }

    /**
     * The report.
     *
     * @param language its language
     * @return all that it tells
     */
    public static ReportModel model(Language language) {
        StudyResults results = StudyFixture.results();
        Comparison comparison = ComparisonFixture.of(results);
        return new ReportModel(run(), results, comparison, Optional.empty(), Messages.in(language), Example.NONE);
    }
}

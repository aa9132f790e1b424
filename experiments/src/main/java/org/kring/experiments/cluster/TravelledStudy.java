package org.kring.experiments.cluster;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.run.Attempt;
import org.kring.experiments.run.ModelRunner;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.StudyPlan;
import org.kring.experiments.study.StudyPoints;
import org.kring.model.engine.Given;

/** A study on an executor, where its plan arrived as a text. Safe for threads. */
final class TravelledStudy {

    /** Kept from run to run, because reading a plan takes as long as a small run. */
    private static final AtomicReference<Optional<TravelledStudy>> LATEST = new AtomicReference<>(Optional.empty());

    private final String text;
    private final StudyPlan plan;
    private final StudyPoints points;

    private TravelledStudy(String text) {
        this.text = text;
        plan = RecordText.parse(StudyPlan.class, text, StudyPlan.FILE, "kring sweep STUDY --engine spark");
        points = StudyPoints.of(plan);
    }

    static TravelledStudy of(String text) {
        Optional<TravelledStudy> latest = Objects.requireNonNull(LATEST.get());
        if (latest.isPresent() && latest.get().text.equals(text)) {
            return latest.get();
        }
        TravelledStudy study = new TravelledStudy(text);
        LATEST.set(Optional.of(study));
        return study;
    }

    /** Does a run on one thread, as the engine on threads does. */
    RunRow row(RunId id, long limitSeconds) {
        Optional<Duration> limit =
                Optional.of(limitSeconds).filter(most -> most > 0).map(Duration::ofSeconds);
        return Attempt.row(id, plan.studySeed(), points, ModelRunner.of(Given.NOTHING, limit, 1));
    }
}

package org.kring.experiments.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.RunSetting;
import org.kring.experiments.study.StudyPoints;
import org.kring.model.observe.Outcome;

/** One run, tried once: whatever happens in it becomes its row. */
public final class Attempt {

    private final RunId id;
    private final long seed;
    private String stage = "setting";

    private Attempt(RunId id, long seed) {
        this.id = id;
        this.seed = seed;
    }

    /**
     * Does a run.
     *
     * @param id its key
     * @param seed seed of its study
     * @param points the points of its study
     * @param model runs the model once
     * @return its row, finished or failed; nothing is thrown, whatever happens
     */
    public static RunRow row(RunId id, long seed, StudyPoints points, ModelRunner model) {
        return new Attempt(id, seed).run(points, model);
    }

    private RunRow run(StudyPoints points, ModelRunner model) {
        try {
            RunSetting given = points.setting(id);
            stage = "model";
            Outcome outcome = model.run(given.scenario(), given.strategy(), given.key());
            stage = "outcome";
            return RunRow.Finished.of(id, seed, Objects.requireNonNull(outcome, "the model gave nothing"));
        } catch (RunTooLongException e) {
            return failed("time", e);
        } catch (OutOfMemoryError e) {
            return failed("memory", e);
        } catch (Throwable e) {
            // Errors too, such as a stack overflow: one bad run must neither end the study nor leave it waiting.
            return failed(stage, e);
        }
    }

    private RunRow failed(String where, Throwable e) {
        return Patience.get(() -> {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            return new RunRow.Failed(id, seed, where, String.valueOf(e.getMessage()), trace.toString());
        });
    }
}

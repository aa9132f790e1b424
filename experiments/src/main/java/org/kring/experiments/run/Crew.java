package org.kring.experiments.run;

import java.util.List;
import java.util.Optional;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.study.RunId;

/**
 * Those who do the runs of a study. They compute and nothing else: all writing is done by the thread of the study, which is
 * the only one that calls these methods.
 */
public interface Crew extends AutoCloseable {

    /**
     * How many runs are done at a time now; machines may come and go.
     *
     * @return at least 1
     */
    int places();

    /**
     * Puts a run at the end of the queue.
     *
     * @param id its key
     */
    void start(RunId id);

    /**
     * Waits a moment for a run that ended. Each run ends once, as a finished or as a failed row.
     *
     * @return its row; empty if none ended or the crew was interrupted
     */
    Optional<RunRow> await();

    /**
     * Whether no further run will end, because the thread of the study was interrupted or the crew is gone.
     *
     * @return true if the study is to stop here and be resumed later
     */
    boolean isInterrupted();

    /** Starts no further run and gives up those under way. */
    void giveUp();

    /**
     * After {@link #giveUp}: the runs that still finished by then. A run that broke because it was given up is not a failure.
     *
     * @return finished runs that were not awaited
     */
    List<RunRow> finished();

    @Override
    void close();
}

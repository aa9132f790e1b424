package org.kring.viz.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was run, and how to run it again.
 *
 * @param study name of the study
 * @param scenario name of the scenario
 * @param persons simulated persons
 * @param command command line that gives the same results
 * @param folder name of the study folder, without the folders it lies in
 * @param seed seed of the study
 * @param version version of the program
 * @param digest digest of the results
 * @param stopped why no more was run: a name of a stop of {@code StudyRunner}, or unfinished
 * @param ended day on which the study ended, in UTC; empty if it has not
 * @param progress how many runs there are
 */
public record ReportRun(
        String study,
        String scenario,
        int persons,
        String command,
        String folder,
        long seed,
        String version,
        String digest,
        String stopped,
        Optional<LocalDate> ended,
        Progress progress) {

    /** The stop of a study that has not come to its end. */
    public static final String UNFINISHED = "unfinished";

    /**
     * How many runs there are.
     *
     * @param finished runs that finished
     * @param planned runs that the study would have
     * @param failures runs that failed and are left out
     */
    public record Progress(int finished, int planned, int failures) {

        /** Checks the number of failures. */
        public Progress {
            if (failures < 0) {
                throw new IllegalArgumentException("failures must be >= 0, but was %s".formatted(failures));
            }
        }
    }

    /**
     * How many runs failed.
     *
     * @return runs that are left out
     */
    public int failures() {
        return progress.failures();
    }

    /**
     * Whether runs are still to come.
     *
     * @return true for a study that was stopped or cut off
     */
    public boolean isUnfinished() {
        return stopped.equals(UNFINISHED) || stopped.equals("interrupted");
    }
}

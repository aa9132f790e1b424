package org.kring.experiments.run;

/** Is told how far a study is, always by the thread that runs the study. */
@FunctionalInterface
public interface Progress {

    /**
     * Takes note. Called once before the first run of this program, and after every run.
     *
     * @param tally how far the study is
     */
    void update(Tally tally);

    /**
     * Nobody looks.
     *
     * @return a progress that shows nothing
     */
    static Progress silent() {
        return tally -> {};
    }

    /**
     * How far a study is.
     *
     * @param done runs that finished or failed, those of earlier sessions included
     * @param failed the failed ones among them
     * @param planned runs that will probably be needed in all, as the stop rule estimates; may rise and fall
     * @param most runs at the maximum of replicates
     */
    record Tally(int done, int failed, int planned, int most) {}
}

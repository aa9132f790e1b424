package org.kring.experiments.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.result.RunRow;
import org.kring.experiments.result.RunTable;
import org.kring.experiments.study.RunId;
import org.kring.experiments.study.SharedSettings;

/**
 * A crew that does runs once that are given the same: what a finished run yielded becomes the row of the others as well, each
 * under its own key, as if it had been done. A failure is not shared: the next run of its kind is tried, because time and
 * memory may have been at fault.
 */
final class SharingCrew implements Crew {

    /** Runs that wait for another one take no place from those that do not, up to so many. */
    private static final int MOST_WAITING = 1_000;

    private final Crew crew;
    private final RunTable table;
    private final SharedSettings shared;
    private final Map<RunId, Deque<RunId>> underWay = new HashMap<>();
    private final Map<RunId, RunId> standIns = new HashMap<>();
    private final Deque<Copy> ready = new ArrayDeque<>();
    private int waiting;

    /**
     * A crew in front of another one.
     *
     * @param crew does the runs
     * @param table the rows of the study, into which the caller puts every row that it is given
     * @param replicates most replicates of the study
     * @param shared which runs are given the same
     */
    SharingCrew(Crew crew, RunTable table, int replicates, SharedSettings shared) {
        this.crew = crew;
        this.table = table;
        this.shared = shared;
        table.finished(replicates).forEach(row -> remember(row.id()));
    }

    @Override
    public int places() {
        return crew.places() + Math.min(waiting, MOST_WAITING);
    }

    @Override
    public void start(RunId id) {
        RunId first = shared.first(id);
        Deque<RunId> alike = underWay.get(first);
        Optional<RunRow.Finished> done = done(first);
        if (done.isPresent()) {
            ready.add(new Copy(id, done.get()));
        } else if (alike != null) {
            alike.add(id);
            waiting++;
        } else {
            doIt(id, new ArrayDeque<>(2));
        }
    }

    private void doIt(RunId id, Deque<RunId> alike) {
        underWay.put(shared.first(id), alike);
        crew.start(id);
    }

    @Override
    public Optional<RunRow> await() {
        Copy copy = ready.poll();
        if (copy != null) {
            Optional<RunRow.Finished> row = copy.row();
            if (row.isEmpty()) {
                crew.start(copy.id());
            }
            return row.map(RunRow.class::cast);
        }
        Optional<RunRow> ended = crew.await();
        ended.ifPresent(this::release);
        return ended;
    }

    /** Serves those that waited for a run that ended. */
    private void release(RunRow ended) {
        Deque<RunId> alike = underWay.remove(shared.first(ended.id()));
        if (ended instanceof RunRow.Finished row) {
            remember(row.id());
        }
        if (alike == null || alike.isEmpty()) {
            return;
        }
        if (ended instanceof RunRow.Finished row) {
            waiting -= alike.size();
            alike.forEach(id -> ready.add(new Copy(id, row)));
        } else {
            waiting--;
            doIt(alike.remove(), alike);
        }
    }

    /** Only where the first of its kind has no row: a part of a study holds others, and the first may have failed. */
    private void remember(RunId id) {
        RunId first = shared.first(id);
        if (!first.equals(id) && table.finished(first).isEmpty()) {
            standIns.putIfAbsent(first, id);
        }
    }

    private Optional<RunRow.Finished> done(RunId first) {
        return table.finished(first)
                .or(() -> Optional.ofNullable(standIns.get(first)).flatMap(table::finished));
    }

    @Override
    public boolean isInterrupted() {
        return crew.isInterrupted();
    }

    @Override
    public void giveUp() {
        crew.giveUp();
    }

    @Override
    public List<RunRow> finished() {
        return crew.finished();
    }

    @Override
    public void close() {
        crew.close();
    }

    /** A run whose result is known. */
    private record Copy(RunId id, RunRow.Finished of) {

        /** Its row; empty if what is there cannot be read again, or is of another build: then the run is done. */
        Optional<RunRow.Finished> row() {
            try {
                return Optional.of(RunRow.Finished.of(id, of.seed(), of.outcome()))
                        .filter(row -> row.digest().equals(of.digest()));
            } catch (RuntimeException e) {
                return Optional.empty();
            }
        }
    }
}

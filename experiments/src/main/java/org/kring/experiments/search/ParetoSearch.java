package org.kring.experiments.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kring.experiments.run.Progress;
import org.kring.experiments.search.Candidate.Stage;

/**
 * Runs a search: generation by generation, the candidates of one in parallel, each kept in the order of its place. A search that
 * goes on walks the same path again and takes from the journal what was run before.
 */
public final class ParetoSearch {

    private static final long PATIENCE_MILLIS = 100;
    /** No lever is turned. */
    private static final List<String> AS_IT_STANDS = List.of();

    private final Evaluator evaluator;
    private final Progress progress;
    private final int threads;
    private volatile boolean stopRequested;

    /**
     * A search.
     *
     * @param evaluator runs candidates
     * @param progress is told how many runs were done
     * @param threads candidates at a time, at least 1
     */
    public ParetoSearch(Evaluator evaluator, Progress progress, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
        this.evaluator = evaluator;
        this.progress = progress;
        this.threads = threads;
    }

    /** Asks to stop soon; what was run is kept. May be called from any thread, such as a shutdown hook. */
    public void stop() {
        stopRequested = true;
    }

    /**
     * Goes on with a search to its end.
     *
     * @param folder an open folder
     * @return the front; empty if asked to stop before
     * @throws org.kring.experiments.run.StorageException if the folder cannot be written any more
     */
    public Optional<Front> run(SearchFolder folder) {
        SearchPlan plan = folder.plan();
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "kring-search");
            // A run that was given up must not keep the program from ending.
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Candidate> unused = candidates(folder, pool, Stage.SEARCH, List.of(AS_IT_STANDS));
            List<List<String>> front = Nsga2.front(
                    plan.levers(),
                    List.copyOf(plan.objectives().values()),
                    plan.population(),
                    plan.generations(),
                    plan.seed(),
                    settings -> candidates(folder, pool, Stage.SEARCH, settings));
            List<List<String>> checked = new ArrayList<>(front);
            checked.add(AS_IT_STANDS);
            return Optional.of(Front.of(plan, candidates(folder, pool, Stage.CHECK, checked), folder.candidates()));
        } catch (Stopped e) {
            return Optional.empty();
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Candidate> candidates(
            SearchFolder folder, ExecutorService pool, Stage stage, List<List<String>> settings) {
        Map<List<String>, Future<Candidate>> underWay = new LinkedHashMap<>();
        for (List<String> values : settings) {
            if (folder.known(stage, values).isEmpty()) {
                underWay.computeIfAbsent(values, each -> pool.submit(() -> candidate(folder.plan(), stage, each)));
            }
        }
        SearchPlan plan = folder.plan();
        int fresh = stage == Stage.SEARCH ? plan.population() + 1 : settings.size();
        underWay.values().forEach(future -> {
            folder.append(await(future));
            progress.update(folder.tally((plan.mostCandidates() + 1) * plan.replicates() + fresh * plan.check()));
        });
        return settings.stream()
                .map(values -> folder.known(stage, values).orElseThrow())
                .toList();
    }

    private Candidate candidate(SearchPlan plan, Stage stage, List<String> values) {
        boolean search = stage == Stage.SEARCH;
        try {
            List<List<Double>> outcomes =
                    evaluator.run(values, search ? 0 : plan.replicates(), search ? plan.replicates() : plan.check());
            return new Candidate(stage, values, outcomes, "");
        } catch (Throwable e) {
            if (stopRequested) {
                throw new Stopped();
            }
            // Errors too: one bad candidate must neither end the search nor leave it waiting.
            return new Candidate(stage, values, List.of(), String.valueOf(e));
        }
    }

    private Candidate await(Future<Candidate> future) {
        while (!stopRequested) {
            try {
                return Objects.requireNonNull(future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                // Looks whether it was asked to stop, then waits on.
            } catch (InterruptedException e) {
                stopRequested = true;
            } catch (ExecutionException e) {
                if (stopRequested) {
                    break;
                }
                throw new IllegalStateException("a candidate broke off: " + e.getCause(), e);
            }
        }
        throw new Stopped();
    }

    /** Leaves the library in the middle of a generation. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

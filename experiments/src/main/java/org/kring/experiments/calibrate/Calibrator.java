package org.kring.experiments.calibrate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.kring.experiments.scenario.InputException;

/**
 * Runs a calibration: simulates proposals in parallel and takes their results in the order of their numbers, each on the disk
 * before it counts. What a few threads have simulated beyond the end of a generation is thrown away, so that journal and
 * results are the same bytes for any number of threads.
 */
public final class Calibrator {

    private static final long PATIENCE_MILLIS = 100;
    /** Proposals under way for each thread: one that is simulated, one that waits. */
    private static final int AHEAD = 2;

    private static final double NANOS_PER_HOUR = 3600e9;

    private final Simulator simulator;
    private final CalibrationProgress progress;
    private final int threads;
    private final LongSupplier nanoTime;
    private volatile boolean stopRequested;

    /**
     * A calibrator.
     *
     * @param simulator simulates a proposal
     * @param progress is told how far the calibration is
     * @param threads simulations at a time, at least 1
     */
    public Calibrator(Simulator simulator, CalibrationProgress progress, int threads) {
        this(simulator, progress, threads, System::nanoTime);
    }

    Calibrator(Simulator simulator, CalibrationProgress progress, int threads, LongSupplier nanoTime) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
        this.simulator = simulator;
        this.progress = progress;
        this.threads = threads;
        this.nanoTime = nanoTime;
    }

    /** Asks to stop soon; results that were taken are kept. May be called from any thread, such as a shutdown hook. */
    public void stop() {
        stopRequested = true;
    }

    /**
     * Goes on with a calibration until a rule stops it.
     *
     * @param folder an open folder
     * @return what it came to
     * @throws InputException if the journal does not belong to the plan
     * @throws CalibrationException if no generation could be finished
     * @throws org.kring.experiments.run.StorageException if the folder cannot be written any more
     */
    public Posterior run(CalibrationFolder folder) {
        long started = nanoTime.getAsLong();
        PopulationMonteCarlo population = folder.replay();
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "kring-calibrate");
            // A simulation that was given up must not keep the program from ending.
            thread.setDaemon(true);
            return thread;
        });
        try {
            StopReason reason = untilStop(folder, population, pool, started);
            // An interrupt has done its work by now; left standing it would break the writing of the tables.
            Thread.interrupted();
            Posterior posterior = posterior(folder, population, reason);
            folder.write(posterior);
            return posterior;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Posterior posterior(CalibrationFolder folder, PopulationMonteCarlo population, StopReason reason) {
        if (population.generations().isEmpty() && reason != StopReason.INTERRUPTED) {
            throw new CalibrationException(folder.path(), population.simulations(), folder.firstFailure());
        }
        return new Posterior(folder.plan().problem(), population.generations(), population.simulations(), reason);
    }

    private StopReason untilStop(
            CalibrationFolder folder, PopulationMonteCarlo population, ExecutorService pool, long started) {
        Optional<StopReason> reason = population.stop();
        while (reason.isEmpty()) {
            if (population.next() == 0 && !population.generations().isEmpty() && isTimeOver(folder, started)) {
                return StopReason.HOURS;
            }
            if (!generation(folder, population, pool)) {
                return StopReason.INTERRUPTED;
            }
            reason = population.stop();
        }
        return reason.get();
    }

    private boolean isTimeOver(CalibrationFolder folder, long started) {
        double hours = folder.plan().problem().stop().hours();
        return hours > 0.0 && (nanoTime.getAsLong() - started) / NANOS_PER_HOUR >= hours;
    }

    /** Takes results until the generation ends or a rule stops it; false if asked to stop before. */
    private boolean generation(CalibrationFolder folder, PopulationMonteCarlo population, ExecutorService pool) {
        Deque<Future<Simulated>> underWay = new ArrayDeque<>();
        int generation = population.generations().size();
        int proposal = population.next();
        boolean finished = false;
        while (!finished && population.stop().isEmpty()) {
            while (underWay.size() < AHEAD * threads) {
                Candidate candidate = population.candidate(proposal++);
                underWay.add(pool.submit(() -> candidate.simulate(simulator)));
            }
            Optional<Simulated> result = await(underWay.remove());
            if (result.isEmpty()) {
                underWay.forEach(each -> each.cancel(false));
                return false;
            }
            folder.append(result.get());
            finished = population.take(result.get());
            progress.simulated(new CalibrationProgress.Tally(
                    generation,
                    finished ? folder.plan().problem().accepted() : population.acceptedSoFar(),
                    folder.plan().problem().accepted(),
                    population.simulations(),
                    folder.plan().problem().stop().simulations()));
        }
        underWay.forEach(each -> each.cancel(false));
        if (finished) {
            progress.finished(population.generations().get(generation));
        }
        return true;
    }

    /** Waits for a result; empty if asked to stop before it is there. */
    private Optional<Simulated> await(Future<Simulated> future) {
        while (!stopRequested) {
            try {
                return Optional.of(future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                // Looks whether it was asked to stop, then waits on.
            } catch (InterruptedException e) {
                stopRequested = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException("a simulation broke off: " + e.getCause(), e);
            }
        }
        return Optional.empty();
    }
}

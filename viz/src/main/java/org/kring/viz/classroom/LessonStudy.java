package org.kring.viz.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.kring.experiments.analysis.Comparison;
import org.kring.experiments.analysis.Confidence;
import org.kring.experiments.result.StudyResults;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Outcome;

/**
 * The study that answers a lesson: every arm in every replicate, and then the statistics of {@code kring compare} with a number of
 * replicates that is fixed beforehand.
 */
final class LessonStudy {

    private final Lesson lesson;
    private final LessonScale scale;

    LessonStudy(Lesson lesson, LessonScale scale) {
        this.lesson = lesson;
        this.scale = scale;
    }

    /** Number of runs. */
    int runs() {
        return lesson.arms().size() * scale.replicates();
    }

    /**
     * Runs it; results do not depend on the number of threads.
     *
     * @param threads runs at a time
     * @param done is told how many runs are done
     * @param isWanted whether to go on
     * @return what the statistics say on all outcomes of the lesson
     * @throws CancellationException if it was not wanted any more
     */
    Comparison run(int threads, IntConsumer done, BooleanSupplier isWanted) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, LessonStudy::inBackground);
        try {
            List<Future<Outcome>> runs = new ArrayList<>();
            for (int replicate = 0; replicate < scale.replicates(); replicate++) {
                for (LessonArm arm : lesson.arms()) {
                    RunKey key = new RunKey(scale.seed(), replicate);
                    runs.add(pool.submit(() -> {
                        if (!isWanted.getAsBoolean()) {
                            throw new CancellationException("the lesson was left");
                        }
                        return Simulation.run(arm.scenario(), arm.strategy(), key, 1);
                    }));
                }
            }
            Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
            for (int i = 0; i < runs.size(); i++) {
                String label = lesson.arms().get(i % lesson.arms().size()).label();
                outcomes.computeIfAbsent(label, name -> new ArrayList<>())
                        .add(runs.get(i).get());
                done.accept(i + 1);
            }
            List<String> labels = List.copyOf(outcomes.keySet());
            StudyResults results = new StudyResults(lesson.id(), labels, labels.get(0), outcomes);
            return Comparison.of(results, lesson.outcomes(), Confidence.fixed());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException("a run of the lesson failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the lesson was interrupted");
        } finally {
            pool.shutdownNow();
        }
    }

    /** The run that people watch goes first. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing hangs on it but how smooth the picture is
    private static Thread inBackground(Runnable work) {
        Thread thread = new Thread(work, "kring-classroom-lesson");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}

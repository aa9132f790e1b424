package org.kring.viz.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.kring.experiments.analysis.Comparison;

/** Checks predictions, one at a time, beside the run that people watch. Safe for threads. */
final class LessonDesk {

    /** Persons, weeks and replicates of the study of a lesson: most that two cores do in half a minute. */
    static final LessonScale USUAL = new LessonScale(5000, 12, 10, 1);

    private final LessonScale scale;
    private final Broadcast broadcast;
    private final int threads;
    private final Map<String, Comparison> known = new ConcurrentHashMap<>();
    private volatile int latest;

    LessonDesk(LessonScale scale, Broadcast broadcast) {
        this.scale = scale;
        this.broadcast = broadcast;
        threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    List<Lesson> lessons() {
        return Lesson.all(scale);
    }

    LessonScale scale() {
        return scale;
    }

    Optional<Lesson> lesson(String id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /** Begins to check a prediction; the check before it is given up. */
    synchronized void check(Lesson lesson, Prediction.Choice choice) {
        int number = latest + 1;
        latest = number;
        Thread thread = new Thread(() -> work(number, lesson, choice), "kring-classroom-desk");
        thread.setDaemon(true);
        thread.start();
    }

    /** Gives up what is under way. */
    synchronized void stop() {
        latest++;
    }

    /** Whatever goes wrong in a study must be told on the page. */
    @SuppressWarnings("IllegalCatch")
    private void work(int number, Lesson lesson, Prediction.Choice choice) {
        LessonStudy study = new LessonStudy(lesson, scale);
        try {
            tell(number, LessonJson.progress(lesson, choice, 0, study.runs()));
            Comparison comparison = Optional.ofNullable(known.get(lesson.id()))
                    .orElseGet(() -> study.run(
                            threads,
                            done -> tell(number, LessonJson.progress(lesson, choice, done, study.runs())),
                            () -> latest == number));
            known.put(lesson.id(), comparison);
            tell(number, LessonJson.answer(lesson, scale, choice, comparison));
        } catch (CancellationException e) {
            // Somebody has asked something else.
        } catch (RuntimeException | Error e) {
            tell(number, LessonJson.trouble(lesson, e));
        }
    }

    private synchronized void tell(int number, String text) {
        if (number == latest) {
            broadcast.send(Broadcast.Kind.LESSON, text);
        }
    }
}

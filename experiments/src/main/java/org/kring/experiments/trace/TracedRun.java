package org.kring.experiments.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Outcome;
import org.kring.model.observe.RunObserver;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/** One run of which more is kept than its outcome. */
public final class TracedRun {

    private TracedRun() {}

    /**
     * Runs the model once and writes down what was asked for; without a request this is {@link Simulation#run} and costs no
     * more.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @param threads threads to use inside the run, at least 1; neither the outcome nor the files depend on it
     * @param request what to write down, and where
     * @return what the run yields, the same as without a request
     * @throws TraceException if a file cannot be written; none is then left half written
     */
    public static Outcome run(
            Scenario scenario, PostingStrategy strategy, RunKey key, int threads, TraceRequest request) {
        if (request.isEmpty()) {
            return Simulation.run(scenario, strategy, key, threads);
        }
        try (Files files = new Files()) {
            List<RunObserver> witnesses = new ArrayList<>();
            if (request.events().isPresent()) {
                witnesses.add(new EventLog(files.open(request.events().get(), EventRow.COLUMNS)));
            }
            if (request.panel().isPresent()) {
                int persons = scenario.population().persons();
                int step =
                        request.panelSample().map(n -> Math.max(1, persons / n)).orElse(1);
                witnesses.add(new PanelLog(files.open(request.panel().get(), PanelColumns.columns()), step));
            }
            Outcome outcome = Simulation.witness(scenario, strategy, key, threads, witnesses);
            files.finish();
            return outcome;
        } catch (IOException | UncheckedIOException e) {
            throw new TraceException(request, e);
        }
    }

    /** The files of a run, which are finished or taken away together. */
    private static final class Files implements AutoCloseable {

        private final List<TraceFile> open = new ArrayList<>();

        TraceFile open(Path target, List<Column> columns) throws IOException {
            TraceFile file = new TraceFile(target, columns);
            open.add(file);
            return file;
        }

        void finish() throws IOException {
            for (TraceFile file : open) {
                file.finish();
            }
        }

        @Override
        public void close() throws IOException {
            Optional<IOException> problem = Optional.empty();
            for (TraceFile file : open) {
                try {
                    file.close();
                } catch (IOException e) {
                    problem = Optional.of(e);
                }
            }
            if (problem.isPresent()) {
                throw problem.get();
            }
        }
    }
}

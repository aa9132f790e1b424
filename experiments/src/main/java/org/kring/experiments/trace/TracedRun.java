package org.kring.experiments.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.kring.model.engine.Given;
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
     * @param given what the files hold that the scenario names
     * @param strategy what the organisation does
     * @param key the luck of the run
     * @param threads threads to use inside the run, at least 1; neither the outcome nor the files depend on it
     * @param request what to write down, and where
     * @return what the run yields, the same as without a request
     * @throws TraceException if a file cannot be written or cannot take its name; none is then left under its name, and the
     *     message says whether the tables are kept
     */
    public static Outcome run(
            Scenario scenario, Given given, PostingStrategy strategy, RunKey key, int threads, TraceRequest request) {
        if (request.isEmpty()) {
            return Simulation.run(scenario, given, strategy, key, threads);
        }
        try (TraceFiles files = new TraceFiles()) {
            List<RunObserver> witnesses = new ArrayList<>();
            if (request.events().isPresent()) {
                witnesses.add(new EventLog(files.open(request.events().get(), EventRow.COLUMNS)));
            }
            if (request.panel().isPresent()) {
                int step = request.panelStep(scenario.population().persons());
                witnesses.add(new PanelLog(files.open(request.panel().get(), PanelColumns.columns()), step));
            }
            Outcome outcome = Simulation.witness(scenario, given, strategy, key, threads, witnesses);
            files.finish();
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException("what is left of the event log or panel could not be taken away", e);
        }
    }
}

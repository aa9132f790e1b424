package org.kring.viz.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kring.experiments.calibrate.CalibrationFolder;
import org.kring.experiments.calibrate.CalibrationPlan;
import org.kring.experiments.calibrate.Calibrator;
import org.kring.experiments.calibrate.Chain;
import org.kring.experiments.calibrate.ChainSummary;
import org.kring.experiments.calibrate.LevelSimulator;
import org.kring.experiments.calibrate.Posterior;
import org.kring.experiments.calibrate.StopReason;
import org.kring.experiments.calibrate.StopRules;
import org.kring.experiments.calibrate.Target;
import org.kring.experiments.pattern.PatternResult;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import picocli.CommandLine;

/** Runs a calibration for a person who watches: says what happens, prints the result, gives the exit code. */
final class CalibrationSession {

    private static final double NANOS = 1e9;

    private final PrintWriter out;
    private final PrintWriter err;
    private final OutputOptions output;
    private final int threads;

    CalibrationSession(CommandLine command, OutputOptions output, int threads) {
        out = command.getOut();
        err = command.getErr();
        this.output = output;
        this.threads = threads;
    }

    /** Starts a calibration, goes on with it, or shows it again if it is done; then draws an ensemble if asked to. */
    int start(Path path, CalibrationPlan plan, EnsembleRequest request) {
        Posterior posterior = calibrate(path, plan);
        if (posterior.generations().isEmpty()) {
            return interrupted(posterior);
        }
        if (output.json()) {
            out.print(RecordText.json(posterior.summary()));
        } else {
            show(path, posterior);
        }
        return end(
                posterior,
                request,
                path,
                plan.calibration(),
                plan.calibration() + " " + plan.problem().seed());
    }

    /** The same for a chain, stage by stage. */
    int start(Path path, Chain chain, EnsembleRequest request) {
        List<Posterior> posteriors = chain.run(path, (folder, plan) -> {
            say(
                    "Stage %s, resting on %d sets of the stage before",
                    folder.getFileName(), plan.problem().earlier().sets().size());
            Posterior posterior = calibrate(folder, plan);
            if (!output.json() && !posterior.generations().isEmpty()) {
                show(folder, posterior);
                out.println();
            }
            return posterior;
        });
        Posterior last = posteriors.get(posteriors.size() - 1);
        if (last.reason().goesOn()) {
            return interrupted(last);
        }
        if (output.json()) {
            out.print(RecordText.json(ChainSummary.of(chain, posteriors)));
        }
        String seeds = chain.stages().stream()
                .map(stage -> stage.calibration() + " " + stage.problem().seed())
                .collect(Collectors.joining(", "));
        return end(last, request, path, chain.name(), seeds);
    }

    private int end(Posterior posterior, EnsembleRequest request, Path path, String study, String seeds) {
        if (posterior.reason() == StopReason.INTERRUPTED) {
            return interrupted(posterior);
        }
        request.write(path, posterior, study, seeds).ifPresent(file -> {
            if (!output.json()) {
                out.println("Ensemble:        " + file);
            }
        });
        out.flush();
        return Exit.DONE;
    }

    private Posterior calibrate(Path path, CalibrationPlan plan) {
        CalibrationFolder.check(path, plan);
        LevelSimulator simulator = new LevelSimulator(plan);
        if (CalibrationFolder.isNew(path)) {
            pilot(simulator, plan);
        }
        try (CalibrationFolder folder = CalibrationFolder.open(path, plan)) {
            folder.repair().ifPresent(repair -> say("%s.", repair));
            say(
                    "%s %s in %s, %d simulations so far",
                    folder.simulationsBefore() == 0 ? "Calibration" : "Going on with calibration",
                    plan.calibration(),
                    folder.path(),
                    folder.simulationsBefore());
            try (Interruption interruption = new Interruption()) {
                Posterior posterior;
                try (CalibrationDisplay display = CalibrationDisplay.of(output.quiet(), err)) {
                    Calibrator calibrator = new Calibrator(simulator, display, threads);
                    interruption.calls(calibrator::stop);
                    posterior = calibrator.run(folder);
                }
                return posterior;
            }
        }
    }

    /** Runs the scenario as it stands, so that a target that cannot be measured is found before anything is written. */
    private void pilot(LevelSimulator simulator, CalibrationPlan plan) {
        long begun = System.nanoTime();
        List<PatternResult> results;
        try {
            results = simulator.pilot();
        } catch (InputException e) {
            throw e.at("calibration " + plan.calibration());
        }
        double seconds = (System.nanoTime() - begun) / NANOS;
        for (int j = 0; j < results.size(); j++) {
            PatternResult result = results.get(j);
            Target target = plan.problem().targets().get(j);
            say(
                    "%s: the scenario as it stands gives %s; asked for is %s",
                    target.id(), Numbers.plain(LevelSimulator.mean(result)), asked(target.value(), target.tolerance()));
            if (result.smallestNumber() < result.pattern().minimum()) {
                say(
                        "%s rests on %.0f %s here and should rest on at least %d; more persons make it surer.",
                        target.id(),
                        result.smallestNumber(),
                        result.pattern().counted(),
                        result.pattern().minimum());
            }
        }
        StopRules stop = plan.problem().stop();
        say(
                "The first parameter set took %.1f s, later ones are faster; at most %d take less than about %.0f min on %d threads.",
                seconds, stop.simulations(), Math.ceil(seconds * stop.simulations() / threads / 60.0), threads);
    }

    private void show(Path folder, Posterior posterior) {
        new PosteriorText(posterior).print(out);
        out.println();
        out.println("Parameter sets:  " + folder.resolve("posterior.csv"));
        out.println("Summary:         " + folder.resolve("posterior.yaml"));
        out.flush();
    }

    private int interrupted(Posterior posterior) {
        err.printf("Stopped; %d simulations are kept. Go on with the same command.%n", posterior.simulations());
        err.flush();
        return Exit.INTERRUPTED;
    }

    private static String asked(double value, double tolerance) {
        return Numbers.plain(value) + " +- " + Numbers.plain(tolerance);
    }

    private void say(String format, Object... values) {
        if (!output.quiet()) {
            err.print(String.format(Locale.ROOT, format + "%n", values));
            err.flush();
        }
    }
}

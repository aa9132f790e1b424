package org.kring.viz.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kring.experiments.calibrate.CalibrationFolder;
import org.kring.experiments.calibrate.CalibrationPlan;
import org.kring.experiments.calibrate.Calibrator;
import org.kring.experiments.calibrate.LevelSimulator;
import org.kring.experiments.calibrate.Posterior;
import org.kring.experiments.calibrate.StopReason;
import org.kring.experiments.calibrate.StopRules;
import org.kring.experiments.calibrate.Target;
import org.kring.experiments.pattern.PatternResult;
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

    /** Starts a calibration, goes on with it, or shows it again if it is done. */
    int start(Path path, CalibrationPlan plan) {
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
                return show(folder.path(), posterior);
            }
        }
    }

    /** Runs the scenario as it stands, so that a target that cannot be measured is found before anything is written. */
    private void pilot(LevelSimulator simulator, CalibrationPlan plan) {
        long begun = System.nanoTime();
        List<PatternResult> results = simulator.pilot();
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

    private int show(Path folder, Posterior posterior) {
        if (posterior.generations().isEmpty()) {
            return interrupted(posterior);
        }
        if (output.json()) {
            out.print(RecordText.json(posterior.summary()));
        } else {
            new PosteriorText(posterior).print(out);
            out.println();
            out.println("Parameter sets:  " + folder.resolve("posterior.csv"));
            out.println("Summary:         " + folder.resolve("posterior.yaml"));
        }
        out.flush();
        return posterior.reason() == StopReason.INTERRUPTED ? interrupted(posterior) : Exit.DONE;
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

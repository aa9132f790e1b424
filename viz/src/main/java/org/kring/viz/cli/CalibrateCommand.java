package org.kring.viz.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kring.experiments.calibrate.CalibrationFile;
import org.kring.experiments.calibrate.CalibrationPlan;
import org.kring.experiments.calibrate.Calibrations;
import org.kring.experiments.calibrate.Chain;
import org.kring.experiments.scenario.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Calibrates parameters to published levels. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Finds the values of named parameters with which the model shows published levels: many weighted parameter"
                    + " sets, not one best point (approximate Bayesian computation).",
            "A calibration that was stopped or killed goes on if the same command is given again, and ends with the same"
                    + " numbers.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kring calibrate login-and-feed                  a built-in one; kring list calibrations shows them",
            "  kring export login-and-feed mine.yaml           a copy to edit",
            "  kring calibrate mine.yaml --out mine            your own, into the folder mine",
            "  kring calibrate all --ensemble 200              the chain of all stages, then 200 sets for kring compare"
        })
final class CalibrateCommand implements Callable<Integer> {

    private static final int HASH_DIGITS = 8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "STUDY", description = "Name of a built-in calibration, or path of a YAML file.")
    private String study = "";

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write. Default: a folder of its own for each calibration, below kring-studies.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--ensemble",
            paramLabel = "N",
            description =
                    "Draw at most N parameter sets from the posterior into ensemble.csv, for kring compare --ensemble."
                            + " If the posterior has no more, all are taken with their weights.")
    private Optional<Integer> ensemble = Optional.empty();

    @Mixin
    private DateOption date = new DateOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        String command = StudyOptions.typed(spec);
        CalibrationSession session = new CalibrationSession(spec.commandLine(), output, threads.count());
        if (Calibrations.isChain(study)) {
            Chain chain = Chain.of(Calibrations.chain(study), command);
            return session.start(folder(chain.name(), chain.hash()), chain, request(chain.scenario()));
        }
        CalibrationFile file = Calibrations.find(study);
        CalibrationPlan plan = CalibrationPlan.of(study, file, command);
        return session.start(folder(plan.calibration(), plan.hash()), plan, request(file.scenario()));
    }

    private EnsembleRequest request(String scenario) {
        if (ensemble.filter(sets -> sets < 2).isPresent()) {
            throw new InputException(
                    "--ensemble must be at least 2, but was %d.".formatted(ensemble.get()), "200 was meant.");
        }
        Optional<String> day = date.day();
        if (day.isPresent() && ensemble.isEmpty()) {
            throw new InputException(
                    "--date %s stands in ensemble.csv only, and none was asked for.".formatted(day.get()),
                    "--ensemble 200 was meant beside it.");
        }
        return new EnsembleRequest(ensemble, day.orElse(""), scenario);
    }

    private Path folder(String name, String hash) {
        return out.orElseGet(
                () -> Path.of("kring-studies", "calibrate-%s-%s".formatted(name, hash.substring(0, HASH_DIGITS))));
    }
}

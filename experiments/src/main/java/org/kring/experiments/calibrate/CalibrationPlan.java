package org.kring.experiments.calibrate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.input.Input;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.pattern.Setting;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Overrides;
import org.kring.experiments.scenario.RecordText;
import org.kring.experiments.study.PortableCommand;
import org.kring.experiments.study.ProgramBuild;
import org.kring.experiments.study.Sha256;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/**
 * Everything that a calibration is asked to do, with nothing left that a later version of a built-in file could change. Two
 * calibrations with equal hashes make the same proposals with the same results; when they stop is not in the hash.
 *
 * @param calibration name of the calibration
 * @param command the command that was typed, for the reader; not in the hash
 * @param programVersion version of the program that made the plan; not in the hash
 * @param seedRule version of the rule that turns a seed into luck
 * @param problem priors, targets and how hard to look; its stop rules are not in the hash
 * @param scenario the scenario whose parameters are calibrated
 * @param replicates runs for each parameter set and world
 * @param patterns the levels that are measured, one for each target in the same order, and their worlds
 * @param strategies the strategies that the worlds name
 */
public record CalibrationPlan(
        String calibration,
        String command,
        String programVersion,
        int seedRule,
        Problem problem,
        Scenario scenario,
        int replicates,
        PatternFile patterns,
        List<PostingStrategy> strategies) {

    private static final String PERSONS = "population.persons";
    private static final StopRules ANY = new StopRules(1, Integer.MAX_VALUE, 0.0, 0.0, 0.0);

    /** Takes the folders of a machine out of the command, copies the strategies. */
    public CalibrationPlan {
        command = PortableCommand.of(command);
        strategies = List.copyOf(strategies);
    }

    /**
     * The plan of a study file.
     *
     * @param nameOrPath name of a built-in calibration, or path of a file, for messages
     * @param file what the file says
     * @param command the command that was typed
     * @return the plan
     * @throws InputException if the file names something that does not exist or may not be calibrated
     */
    public static CalibrationPlan of(String nameOrPath, CalibrationFile file, String command) {
        try {
            return of(file, command);
        } catch (InputException e) {
            throw e.at(nameOrPath);
        }
    }

    private static CalibrationPlan of(CalibrationFile file, String command) {
        Scenario scenario = scenario(file);
        TargetPatterns targets = new TargetPatterns(
                PatternFile.builtIn(), file.weeks(), scenario.horizon().weeks());
        file.targets().forEach(targets::add);
        PatternFile patterns = targets.patterns();
        return new CalibrationPlan(
                file.calibration(),
                command,
                ProgramBuild.current().version(),
                StudyPlan.SEED_RULE,
                problem(file, new PriorRanges(scenario, EvidenceRegister.builtIn()).of(file.parameters()), targets),
                scenario,
                file.replicates(),
                patterns,
                patterns.settings().values().stream()
                        .map(Setting::strategy)
                        .distinct()
                        .map(Catalogue::strategy)
                        .toList());
    }

    private static Scenario scenario(CalibrationFile file) {
        Scenario scenario = Overrides.with(
                Input.refuse(Catalogue.scenario(file.scenario()), "kring calibrate"), PERSONS, file.persons());
        for (Map.Entry<String, String> value : file.replaced().entrySet()) {
            if (file.parameters().containsKey(value.getKey())) {
                throw new InputException(
                        "replaced, %s: this parameter is calibrated as well, so %s would never be used"
                                .formatted(value.getKey(), value.getValue()),
                        "it was to stand under parameters only; linearWithin or logWithin narrow its range there.");
            }
            scenario = Overrides.with(scenario, value.getKey(), value.getValue());
        }
        int persons = scenario.population().persons();
        if (persons < CalibrationFile.FEWEST_PERSONS || persons > CalibrationFile.MOST_PERSONS) {
            throw new InputException(
                    "replaced, %s: must be a whole number in [%d, %d], but was %d"
                            .formatted(PERSONS, CalibrationFile.FEWEST_PERSONS, CalibrationFile.MOST_PERSONS, persons),
                    "the key persons was meant, which gives the size of each run.");
        }
        return scenario;
    }

    private static Problem problem(CalibrationFile file, List<Prior> priors, TargetPatterns targets) {
        try {
            return new Problem(
                    priors, targets.targets(), file.particles(), file.keep(), file.scaling(), file.stop(), file.seed());
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    String.valueOf(e.getMessage()), "the built-in files show numbers that go together.");
        }
    }

    /**
     * The same calibration as a stage of a chain.
     *
     * @param particles parameter sets that a generation keeps
     * @param stop when it is done
     * @param earlier what the stages before have found
     * @return the plan
     */
    public CalibrationPlan with(int particles, StopRules stop, EarlierSets earlier) {
        return new CalibrationPlan(
                calibration,
                command,
                programVersion,
                seedRule,
                problem.with(particles, stop, earlier),
                scenario,
                replicates,
                patterns,
                strategies);
    }

    /**
     * Reads the plan of a folder.
     *
     * @param folder the folder of a calibration
     * @return its plan
     * @throws InputException if there is none or it does not fit
     */
    public static CalibrationPlan read(Path folder) {
        return RecordText.read(
                CalibrationPlan.class, folder.resolve(StudyPlan.FILE), "kring calibrate STUDY --out DIR");
    }

    /**
     * The plan as it is kept.
     *
     * @return JSON; equal plans give equal bytes
     */
    public String json() {
        return RecordText.json(this);
    }

    /**
     * What the proposals and their results depend on, in 64 hexadecimal digits.
     *
     * @return SHA-256 of the plan without command, program version and stop rules
     */
    public String hash() {
        CalibrationPlan bare = new CalibrationPlan(
                calibration, "", "", seedRule, bareProblem(), scenario, replicates, patterns, strategies);
        return Sha256.hex(bare.json().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Which part of another plan differs, for a message.
     *
     * @param other another plan
     * @return name of the first part that differs; {@code nothing} if none does
     */
    String firstDifference(CalibrationPlan other) {
        if (!calibration.equals(other.calibration)) {
            return "name";
        }
        if (seedRule != other.seedRule) {
            return "seed rule";
        }
        if (!problem.earlier().equals(other.problem.earlier())) {
            return "outcome of the stage before";
        }
        if (!bareProblem().equals(other.bareProblem())) {
            return "choice of parameters, targets, particles or seed";
        }
        if (!scenario.equals(other.scenario)) {
            return "scenario";
        }
        if (!patterns.equals(other.patterns) || !strategies.equals(other.strategies)) {
            return "world of a target";
        }
        return replicates == other.replicates ? "nothing" : "number of replicates";
    }

    private Problem bareProblem() {
        return problem.with(problem.particles(), ANY, problem.earlier());
    }
}

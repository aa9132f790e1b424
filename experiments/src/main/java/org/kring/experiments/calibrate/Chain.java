package org.kring.experiments.calibrate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.Sha256;
import org.kring.experiments.study.StudyPlan;

/**
 * Calibrations in a row, each with the posterior of the one before as the prior of what that one has calibrated: every
 * simulation takes one accepted set of the stage before as a whole, drawn by its weight, so that what is known only together
 * stays together. A set that does not let the later targets be met too is not accepted again; nothing else of it changes.
 *
 * @param name name of the chain
 * @param scenario the scenario that all stages calibrate
 * @param stages the stages, each as if nothing came before it
 */
public record Chain(String name, String scenario, List<CalibrationPlan> stages) {

    /** Copies the stages. */
    public Chain {
        stages = List.copyOf(stages);
    }

    /** Runs one stage. */
    @FunctionalInterface
    public interface StageRunner {

        /**
         * Runs a stage, goes on with it, or reads it again if it is done.
         *
         * @param folder the folder of the stage
         * @param plan the stage, with what the stages before have found
         * @return what it came to
         */
        Posterior run(Path folder, CalibrationPlan plan);
    }

    /**
     * The chain of a file.
     *
     * @param file the file
     * @param command the command that was typed
     * @return the chain
     * @throws InputException if a stage does not fit or would undo what another has found
     */
    public static Chain of(ChainFile file, String command) {
        List<CalibrationFile> files = file.stages().stream()
                .map(stage -> Calibrations.find(stage.calibration()))
                .toList();
        checkTogether(files);
        List<CalibrationPlan> stages = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            stages.add(stage(files.get(i), file.stages().get(i), command));
        }
        return new Chain(file.chain(), files.get(0).scenario(), stages);
    }

    private static CalibrationPlan stage(CalibrationFile file, ChainFile.Stage stage, String command) {
        try {
            return CalibrationPlan.of(stage.calibration(), file, command)
                    .with(stage.particles(), stage.stop(), EarlierSets.OFF);
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "stage %s: %s".formatted(file.calibration(), e.getMessage()),
                    "kring show all has numbers that fit.");
        }
    }

    /** No stage may calibrate or replace what an earlier one has calibrated, or start from another scenario. */
    private static void checkTogether(List<CalibrationFile> files) {
        Map<String, String> calibrated = new LinkedHashMap<>();
        for (CalibrationFile file : files) {
            if (!file.scenario().equals(files.get(0).scenario())) {
                throw new InputException(
                        "stage %s: its scenario is %s, and that of the first stage is %s; a chain calibrates one"
                                .formatted(
                                        file.calibration(),
                                        file.scenario(),
                                        files.get(0).scenario()),
                        "what differs can stand under replaced.");
            }
            for (String path : file.replaced().keySet()) {
                refuse(calibrated, file, path, "replaces");
            }
            for (String path : file.parameters().keySet()) {
                refuse(calibrated, file, path, "calibrates");
                calibrated.put(path, file.calibration());
            }
        }
    }

    private static void refuse(Map<String, String> calibrated, CalibrationFile file, String path, String what) {
        if (calibrated.containsKey(path)) {
            throw new InputException(
                    "stage %s %s %s, which stage %s has calibrated before it; what that one found would be lost"
                            .formatted(file.calibration(), what, path, calibrated.get(path)),
                    "one stage with the targets of both was meant.");
        }
    }

    /**
     * What the result depends on, in 64 hexadecimal digits.
     *
     * @return SHA-256 over the hashes of the stages
     */
    public String hash() {
        String hashes = stages.stream().map(CalibrationPlan::hash).collect(Collectors.joining("\n"));
        return Sha256.hex(hashes.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The folder of a stage.
     *
     * @param folder the folder of the chain
     * @param stage number of the stage, from 0
     * @return such as {@code 2-login-and-feed} in it
     */
    public Path folder(Path folder, int stage) {
        return folder.resolve((stage + 1) + "-" + stages.get(stage).calibration());
    }

    /**
     * Runs the stages that are not done yet, in their order.
     *
     * @param folder the folder of the chain
     * @param runner runs a stage
     * @return what each came to; the last of them can go on if there are fewer than stages, or if it was the last stage and
     *     says so
     */
    public List<Posterior> run(Path folder, StageRunner runner) {
        if (Files.isRegularFile(folder) || Files.exists(folder.resolve(StudyPlan.FILE))) {
            throw new InputException(
                    "%s: a chain needs a folder of its own, and this is that of one study, or a file".formatted(folder),
                    "choose another one with --out.");
        }
        List<Posterior> posteriors = new ArrayList<>();
        EarlierSets earlier = EarlierSets.OFF;
        for (int i = 0; i < stages.size(); i++) {
            CalibrationPlan stage = stages.get(i);
            Problem problem = stage.problem();
            Posterior posterior =
                    runner.run(folder(folder, i), stage.with(problem.particles(), problem.stop(), earlier));
            posteriors.add(posterior);
            if (posterior.reason().goesOn()) {
                break;
            }
            earlier = EarlierSets.of(posterior);
        }
        return List.copyOf(posteriors);
    }
}

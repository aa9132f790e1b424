package org.kring.experiments.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;
import org.kring.model.engine.RunKey;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.InputFiles;
import org.kring.model.scenario.OffByDefault;
import org.kring.model.scenario.Scenario;

/**
 * Everything that a study is asked to do. Two studies with equal hashes have equal results.
 *
 * @param study name of the study
 * @param command the command that was typed, for the reader, without the folders of a machine; not in the hash
 * @param programVersion version of the program that made the plan; not in the hash
 * @param seedRule version of the rule that turns study seed and replicate into luck
 * @param studySeed seed of the study
 * @param scenario what is given
 * @param arms the compared strategies, the counterfactual first, with unique labels
 * @param replications how many replicates
 * @param outcomes names of the outcomes that the reader asked for, in order
 * @param worlds the plausible worlds over which the replicates go, if the scenario is not to be the only one
 * @param inputs the files that the scenario names, as they were read
 * @param sweep what is varied besides the strategies; a comparison varies nothing and has one point
 */
public record StudyPlan(
        String study,
        String command,
        String programVersion,
        int seedRule,
        long studySeed,
        Scenario scenario,
        List<Arm> arms,
        ReplicationRule replications,
        List<String> outcomes,
        @OffByDefault Worlds worlds,
        @OffByDefault StudyInputs inputs,
        @OffByDefault Sweep sweep) {

    /** The seed rule of this program: {@link RunKey} through {@link org.kring.model.chance.Draws}. */
    public static final int SEED_RULE = 2;

    /** Name of the file in a study folder. */
    public static final String FILE = "plan.json";

    /** Checks that the parts fit together and copies the lists. */
    public StudyPlan {
        if (study.isBlank()) {
            throw new IllegalArgumentException("study must not be blank");
        }
        command = PortableCommand.of(command);
        arms = List.copyOf(arms);
        outcomes = List.copyOf(outcomes);
        if (arms.isEmpty() || arms.stream().map(Arm::label).distinct().count() != arms.size()) {
            throw new IllegalArgumentException("arms: at least one is needed, and no two with the same label");
        }
        outcomes.forEach(Outcomes::require);
        PlatformCheck.check(scenario, arms);
        if (scenario.input().isOff() != inputs.files().isEmpty()) {
            throw new IllegalArgumentException("inputs: the files that the scenario names must be read for a plan");
        }
    }

    /**
     * A study in the scenario as it stands, which names no files.
     *
     * @param study name of the study
     * @param command the command that was typed
     * @param programVersion version of the program
     * @param seedRule version of the rule that turns study seed and replicate into luck
     * @param studySeed seed of the study
     * @param scenario what is given
     * @param arms the compared strategies
     * @param replications how many replicates
     * @param outcomes names of the outcomes that the reader asked for
     */
    public StudyPlan(
            String study,
            String command,
            String programVersion,
            int seedRule,
            long studySeed,
            Scenario scenario,
            List<Arm> arms,
            ReplicationRule replications,
            List<String> outcomes) {
        this(
                study,
                command,
                programVersion,
                seedRule,
                studySeed,
                scenario,
                arms,
                replications,
                outcomes,
                Worlds.OFF,
                StudyInputs.OFF,
                Sweep.OFF);
    }

    /**
     * Reads the plan of a study folder.
     *
     * @param folder a study folder
     * @return its plan
     * @throws InputException if there is none or it does not fit
     */
    public static StudyPlan read(Path folder) {
        if (!Files.exists(folder)) {
            throw new InputException(folder + ": there is no such folder.", "the path is meant from another folder.");
        }
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw new InputException(
                    "%s is not a study folder: it has no %s.".formatted(folder, FILE),
                    "the folder above or below it was meant.");
        }
        return RecordText.read(StudyPlan.class, folder.resolve(FILE), "kring compare --out DIR");
    }

    /**
     * The same with another number of replicates.
     *
     * @param rule how many
     * @return the copy
     */
    public StudyPlan withReplications(ReplicationRule rule) {
        return with(command, programVersion, scenario, arms, rule, sweep);
    }

    /**
     * The same with another design.
     *
     * @param design what is varied
     * @return the copy
     */
    public StudyPlan withSweep(Sweep design) {
        return with(command, programVersion, scenario, arms, replications, design);
    }

    /**
     * The same with other strategies.
     *
     * @param compared the compared strategies, the counterfactual first
     * @return the copy
     */
    public StudyPlan withArms(List<Arm> compared) {
        return with(command, programVersion, scenario, compared, replications, sweep);
    }

    private StudyPlan with(
            String typed, String version, Scenario given, List<Arm> compared, ReplicationRule rule, Sweep design) {
        return new StudyPlan(
                study, typed, version, seedRule, studySeed, given, compared, rule, outcomes, worlds, inputs, design);
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
     * What the results depend on, in 64 hexadecimal digits.
     *
     * @return SHA-256 of the plan without command, program version, expected signs and the folders of input files
     */
    public String hash() {
        StudyPlan bare = with("", "", unplaced(scenario), arms, replications, sweep.expecting(List.of()));
        return Sha256.hex(bare.json().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Labels of the arms.
     *
     * @return labels in their order
     */
    public List<String> labels() {
        return arms.stream().map(Arm::label).toList();
    }

    /**
     * The strategy of an arm.
     *
     * @param label label of an arm
     * @return its strategy
     * @throws InputException if there is no such arm
     */
    public PostingStrategy strategy(String label) {
        return arms.stream()
                .filter(arm -> arm.label().equals(label))
                .findFirst()
                .map(Arm::strategy)
                .orElseThrow(() -> new InputException(
                        "the study has no arm %s; it has %s".formatted(label, String.join(", ", labels())),
                        "kring study status names its runs."));
    }

    /**
     * The luck of a replicate, the same in every arm.
     *
     * @param replicate number of the replicate
     * @return the key for the model
     */
    public RunKey key(int replicate) {
        return new RunKey(studySeed, replicate);
    }

    /**
     * The scenario of a replicate, the same in every arm.
     *
     * @param replicate number of the replicate
     * @return the scenario with the parameter set of its world; the scenario itself in a study without worlds
     */
    public Scenario scenario(int replicate) {
        return worlds.in(scenario, replicate);
    }

    /**
     * Which part of another plan differs, for a message.
     *
     * @param other another plan
     * @return name of the first part that differs; {@code nothing} if none does
     */
    public String firstDifference(StudyPlan other) {
        return PlanDifference.first(this, other);
    }

    /** Where a file of input lies does not matter, for its digest says what it holds. */
    static Scenario unplaced(Scenario scenario) {
        InputFiles input = scenario.input();
        return scenario.withInput(new InputFiles(
                input.platform(), name(input.onlineNetwork()), name(input.offlineNetwork()), name(input.persons())));
    }

    private static String name(String path) {
        return String.valueOf(Path.of(path).getFileName());
    }
}

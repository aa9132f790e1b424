package org.kring.viz.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.study.StudyPlan;

/**
 * The STRESS-ABS checklist of a study (Monks et al. 2019, Journal of Simulation 13(1):55-67,
 * doi:10.1080/17477778.2018.1442155): what to report of an agent-based study, filled in from its plan and manifest. What the
 * program cannot know stands there as a question to the researcher.
 */
public final class StressChecklist {

    /** Name of the file in a study folder. */
    public static final String FILE = "stress.md";

    private static final String HEAD = """
            # STRESS-ABS: %s

            What to report of an agent-based simulation study, item by item, after T. Monks, C. S. M. Currie, B. S. Onggo, S. Robinson, M.
            Kunc and S. J. E. Taylor (2019), Strengthening the reporting of empirical simulation studies: introducing the STRESS guidelines,
            *Journal of Simulation* 13(1), 55–67, doi:10.1080/17477778.2018.1442155. Kring has filled in what `plan.json` and
            `manifest.json` of this folder say. Lines that begin with **To answer** are for you: the program cannot know them. Pages named
            here are documents of the program, in the version of item 5.1. Showing the study again writes this file anew, so answer in a
            copy of it.
            """;

    private final StudyPlan plan;
    private final Manifest manifest;

    private StressChecklist(StudyPlan plan, Manifest manifest) {
        this.plan = plan;
        this.manifest = manifest;
    }

    /**
     * The checklist as text. Two studies with the same plan and digest give the same bytes but for items 5.1 (program), 5.3 (command)
     * and 5.4 (machine and times).
     *
     * @param plan what was asked
     * @param manifest how it was run
     * @return Markdown that ends with a line break
     */
    public static String markdown(StudyPlan plan, Manifest manifest) {
        StressChecklist checklist = new StressChecklist(plan, manifest);
        return HEAD.formatted(plan.study())
                + checklist.section("1. Objectives", StressModel.objectives(plan))
                + checklist.section("2. Logic", StressModel.logic(plan))
                + checklist.section("3. Data", new StressEvidence(plan).items())
                + checklist.section(
                        "4. Experimentation", checklist.experiments().experimentation())
                + checklist.section("5. Implementation", checklist.experiments().implementation())
                + checklist.section("6. Code access", checklist.experiments().access());
    }

    /**
     * Writes the checklist into a study folder.
     *
     * @param folder study folder, which must exist
     * @param plan what was asked
     * @param manifest how it was run
     * @return the file written
     * @throws IOException if it cannot be written
     */
    public static Path write(Path folder, StudyPlan plan, Manifest manifest) throws IOException {
        return Files.writeString(folder.resolve(FILE), markdown(plan, manifest), StandardCharsets.UTF_8);
    }

    private StressExperiment experiments() {
        return new StressExperiment(plan, manifest);
    }

    private String section(String title, List<StressItem> items) {
        return Stream.concat(
                        Stream.of("\n## %s\n".formatted(title)), items.stream().map(StressItem::markdown))
                .collect(Collectors.joining());
    }
}

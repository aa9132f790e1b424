package org.kring.viz.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.evidence.EvidenceEntry;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.evidence.Grade;
import org.kring.experiments.evidence.ParameterUse;
import org.kring.experiments.study.InputFile;
import org.kring.experiments.study.StudyPlan;

/** Item 3 of STRESS-ABS: where the numbers of a study come from. */
final class StressEvidence {

    private final StudyPlan plan;
    private final List<ParameterUse> uses;
    private final EvidenceRegister register = EvidenceRegister.builtIn();

    StressEvidence(StudyPlan plan) {
        this.plan = plan;
        uses = uses(plan);
    }

    List<StressItem> items() {
        return List.of(
                StressItem.of(
                        "3.1",
                        "Data sources",
                        sources(),
                        "Which figures of your own did you use, from where, and may they be shared?"),
                StressItem.of("3.2", "Pre-processing", preprocessing()),
                StressItem.of("3.3", "Input parameters", parameters()),
                StressItem.of(
                        "3.4",
                        "Assumptions",
                        List.of(
                                "%d of the %d parameters are assumed: no source gives their size. They are graded `assumed` in"
                                                .formatted(count(Grade.ASSUMED), uses.size())
                                        + " `docs/parameters.md`.",
                                "Where the model leaves something out or differs from its specification: `docs/odd.md`, its head and"
                                        + " section 9; what must not be concluded: `docs/limits.md`."),
                        "On which assumed values does your conclusion hang, and which of them did you vary?"));
    }

    /** Parameters of the scenario, its platforms and the strategies; each list of numbers counts once. */
    private static List<ParameterUse> uses(StudyPlan plan) {
        List<ParameterUse> uses = new ArrayList<>(ParameterUse.of("scenario", plan.scenario()));
        plan.scenario().platforms().forEach(platform -> uses.addAll(ParameterUse.of(platform.name(), platform)));
        plan.arms().forEach(arm -> uses.addAll(ParameterUse.of(arm.label(), arm.strategy())));
        return uses;
    }

    private List<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        uses.forEach(use -> sources.addAll(entry(use).sources()));
        List<String> known = new ArrayList<>();
        known.add(
                "%d rows of the evidence files stand behind the parameters; `kring evidence NAME` names them for each."
                        .formatted(sources.size()));
        if (plan.inputs().files().isEmpty()) {
            known.add("No file with real persons or ties was read; persons and ties are drawn.");
        }
        plan.inputs()
                .files()
                .forEach(file -> known.add("`%s` (%s), SHA-256 %s: %d persons, %d edges."
                        .formatted(file.file(), file.role(), file.sha256(), file.persons(), file.edges())));
        return known;
    }

    private List<String> preprocessing() {
        List<InputFile> files = plan.inputs().files();
        return files.isEmpty()
                ? List.of("None by this study: parameters are read as they stand in `plan.json`.")
                : files.stream()
                        .map(file -> "`%s`: %d duplicate edges and %d self edges were dropped."
                                .formatted(file.file(), file.duplicates(), file.selfEdges()))
                        .toList();
    }

    private List<String> parameters() {
        List<String> known = new ArrayList<>();
        known.add("`plan.json` holds all %d of them: scenario, %d platforms, %d strategies."
                .formatted(
                        uses.size(),
                        plan.scenario().platforms().size(),
                        plan.arms().size()));
        known.add("By grade: %s."
                .formatted(Stream.of(Grade.values())
                        .map(grade -> "%d %s (%s)".formatted(count(grade), grade, grade.meaning()))
                        .collect(Collectors.joining("; "))));
        if (plan.worlds().isOn()) {
            known.add("%d of them vary between worlds: %s."
                    .formatted(
                            plan.worlds().paths().size(),
                            String.join(", ", plan.worlds().paths())));
        }
        return known;
    }

    private long count(Grade grade) {
        return uses.stream().filter(use -> entry(use).grade() == grade).count();
    }

    private EvidenceEntry entry(ParameterUse use) {
        return register.entry(use.evidence())
                .orElseThrow(() -> new IllegalStateException("no evidence for " + use.evidence()));
    }
}

package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.SelectionText;
import org.kring.experiments.result.SelectionRuns;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.study.ReplicationRule.Selection;
import org.kring.viz.report.StressChecklist;

/** A selection in its folder: what it found, in words, as data and in files. Everything is made from the folder. */
final class SelectionStudy implements ShownStudy {

    private final EndedStudy ended;
    private final Selection rule;
    private final SelectionRuns runs;

    SelectionStudy(EndedStudy ended, Selection rule) {
        this.ended = ended;
        this.rule = rule;
        runs = SelectionRuns.of(ended.stored().plan(), rule, ended.stored().rows());
    }

    @Override
    public EndedStudy ended() {
        return ended;
    }

    @Override
    public boolean hasNothingToCompare() {
        return runs.screening(rule).isEmpty();
    }

    @Override
    public String nothing() {
        List<String> arms = SelectionRuns.withoutValue(
                ended.stored().plan(), rule, ended.stored().rows());
        return arms.isEmpty()
                ? ShownStudy.super.nothing()
                : "Nothing can be selected: %s has no value in any run of %s, so that no replicate counts.%nMaybe an outcome was meant that is defined for every strategy (kring list metrics), or the runs failed: %s"
                        .formatted(
                                rule.on(),
                                String.join(", ", arms),
                                ended.folder().resolve("failures.csv"));
    }

    @Override
    public String verdict() {
        return text().text();
    }

    @Override
    public ObjectNode json() {
        return text().json(ended.stored().plan().study())
                .put("digest", ended.manifest().digest())
                .put("runs", ended.manifest().runs())
                .put("failures", ended.manifest().failures());
    }

    @Override
    public StudyFiles write(int threads) {
        Path folder = ended.folder();
        try {
            Path analysis = Files.createDirectories(folder.resolve("analysis"));
            Path table = Files.writeString(analysis.resolve("selection.csv"), text().csv(), StandardCharsets.UTF_8);
            StressChecklist.write(folder, ended.stored().plan(), ended.manifest());
            return new StudyFiles(Optional.empty(), List.of(table), List.of());
        } catch (IOException e) {
            throw new StorageException(folder, "tables", e);
        }
    }

    private SelectionText text() {
        return new SelectionText(runs, rule);
    }
}

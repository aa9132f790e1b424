package org.kring.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kring.experiments.pattern.Ablation;
import org.kring.experiments.pattern.AblationPage;
import org.kring.experiments.pattern.LevelCheck;
import org.kring.experiments.pattern.LevelUnit;
import org.kring.experiments.pattern.Mechanism;
import org.kring.experiments.pattern.Pattern;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.pattern.PatternResult;
import org.kring.experiments.pattern.ValidationPage;
import org.kring.experiments.pattern.ValidationRows;
import org.kring.experiments.pattern.ValidationTally;
import org.kring.experiments.result.ResultFolder;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;
import org.kring.model.scenario.Scenario;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.ValidationFigure;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/** Validates for a person who watches: shows progress, prints and writes the results, gives the exit code. */
final class ValidationSession {

    private static final Set<String> FILES = Set.of(
            "validation.md", "validation.csv", "validation.json", "validation.svg", "validation.png", "ablation.md");
    private static final int FIGURE_WIDTH = 1000;
    private static final double LOW = 2.5;
    private static final double HIGH = 97.5;

    private final Plan plan;
    private final Voice voice;
    private final LevelCheck.Measurement measurement;

    /**
     * What is run, and where the results go.
     *
     * @param scenario the model that is checked
     * @param seed seed of all luck
     * @param replicates replicates of every world
     * @param threads runs at a time
     * @param date what shall stand on the page
     * @param folder where files go; empty for none
     */
    record Plan(Scenario scenario, long seed, int replicates, int threads, String date, Optional<Path> folder) {}

    /**
     * Where words go.
     *
     * @param out results
     * @param err progress
     * @param options what is printed
     */
    record Voice(PrintWriter out, PrintWriter err, OutputOptions options) {}

    ValidationSession(Plan plan, Voice voice, LevelCheck.Measurement measurement) {
        this.plan = plan;
        this.voice = voice;
        this.measurement = measurement;
    }

    /** Checks all patterns, without a mechanism if one is given; 1 if a hard pattern is missed or not shown. */
    int validate(PatternFile patterns, Optional<Mechanism> without) {
        prepare();
        Scenario scenario = without.map(m -> m.removedFrom(plan.scenario())).orElse(plan.scenario());
        List<PatternResult> results = check(scenario, patterns, "Validating");
        ObjectNode json = json(results, without);
        if (voice.options().json()) {
            voice.out().println(json.toPrettyString());
        } else {
            print(results);
        }
        String date = plan.date()
                + without.map(m -> ", without the mechanism " + m.name()).orElse("");
        ValidationPage page = new ValidationPage(scenario, plan.seed(), plan.replicates(), date);
        write("validation.md", page.text(patterns, results));
        write("validation.csv", ValidationRows.csv(results));
        write("validation.json", json.toPrettyString() + "\n");
        draw(results);
        voice.out().flush();
        return ValidationTally.of(results).holds() ? Exit.DONE : Exit.FAILED;
    }

    /** Switches off the mechanisms one at a time and says which patterns break. */
    int ablate(PatternFile patterns, List<Mechanism> mechanisms) {
        prepare();
        int[] round = {0};
        Ablation ablation = Ablation.of(plan.scenario(), mechanisms, scenario -> {
            String part = round[0] == 0 ? "all" : mechanisms.get(round[0] - 1).name();
            say("Part %d of %d: %s", round[0] + 1, mechanisms.size() + 1, round[0] == 0 ? part : "without " + part);
            round[0]++;
            return check(scenario, patterns, "Removing");
        });
        String page = new AblationPage(plan.scenario(), plan.seed(), plan.replicates(), plan.date()).text(ablation);
        voice.out().print(voice.options().json() ? json(ablation).toPrettyString() + "\n" : page);
        write("ablation.md", page);
        voice.out().flush();
        return Exit.DONE;
    }

    private List<PatternResult> check(Scenario scenario, PatternFile patterns, String task) {
        LevelCheck check = new LevelCheck(scenario, plan.seed(), plan.replicates(), plan.threads(), measurement);
        try (ProgressDisplay progress = ProgressDisplay.of(voice.options().quiet(), voice.err(), task)) {
            return check.check(patterns, progress);
        }
    }

    private void print(List<PatternResult> results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("pattern", "verdict", "role", "severity", "band", "model: median (95 % of replicates)", "n"));
        ValidationRows.ordered(results).forEach(result -> rows.add(cells(result)));
        Columns.print(voice.out(), rows);
        ValidationTally tally = ValidationTally.of(results);
        voice.out().println();
        voice.out().println(tally.sentence());
        voice.out().println(tally.qualification());
    }

    private static List<String> cells(PatternResult result) {
        Pattern pattern = result.pattern();
        LevelUnit unit = pattern.unit();
        return List.of(
                pattern.id(),
                word(result.verdict()),
                word(pattern.role()),
                word(pattern.severity()),
                unit.text(pattern.low()) + " to " + unit.text(pattern.high()),
                "%s (%s to %s)"
                        .formatted(
                                unit.text(result.level()),
                                unit.text(result.quantile(LOW)),
                                unit.text(result.quantile(HIGH))),
                String.format(Locale.ROOT, "%,.0f %s", result.smallestNumber(), pattern.counted()));
    }

    private ObjectNode json(List<PatternResult> results, Optional<Mechanism> without) {
        ObjectNode root = head();
        root.put("without", without.map(Mechanism::name).orElse(null));
        ValidationTally tally = ValidationTally.of(results);
        root.put("met", tally.met());
        root.put("metByConstruction", tally.byConstruction());
        root.put("missed", tally.missed());
        root.put("tooFew", tally.tooFew());
        root.put("hardMissed", tally.hardMissed());
        root.put("hardNotShown", tally.hardNotShown());
        root.put("inputChecks", tally.inputChecks());
        root.put("inputChecksMet", tally.inputMet());
        root.set("patterns", ValidationRows.json(results));
        return root;
    }

    private ObjectNode json(Ablation ablation) {
        ObjectNode root = head();
        root.set("patterns", ValidationRows.json(ablation.whole()));
        ObjectNode mechanisms = root.putObject("mechanisms");
        ablation.removals().forEach(removal -> {
            ObjectNode node = mechanisms.putObject(removal.mechanism().name());
            node.set("broken", ids(removal.broken()));
            node.set("mended", ids(removal.mended()));
        });
        return root;
    }

    private static ArrayNode ids(List<Ablation.Change> changes) {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        changes.forEach(change -> ids.add(change.with().pattern().id()));
        return ids;
    }

    private ObjectNode head() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("scenario", plan.scenario().name());
        root.put("persons", plan.scenario().population().persons());
        root.put("seed", plan.seed());
        root.put("replicates", plan.replicates());
        root.put("date", plan.date());
        return root;
    }

    /** Makes the folder before anything is run, so that a wrong one costs no time and no foreign file is replaced. */
    private void prepare() {
        plan.folder().ifPresent(folder -> {
            if (ResultFolder.check(folder, "validation", FILES::containsAll)) {
                say("Replacing the earlier validation in %s", folder);
            }
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw unwritable(folder, e);
            }
        });
    }

    private void draw(List<PatternResult> results) {
        if (plan.folder().isPresent()) {
            Figure figure = ValidationFigure.draw(results, Messages.in(Language.ENGLISH));
            write("validation.svg", FigureWriter.svg(figure, FIGURE_WIDTH));
            write("validation.png", FigureWriter.png(figure, FIGURE_WIDTH, 1));
        }
    }

    private void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) {
        plan.folder().ifPresent(folder -> {
            Path file = folder.resolve(name);
            try {
                WholeFile.write(file, content);
            } catch (IOException e) {
                throw unwritable(file, e);
            }
            say("Written: %s", file);
        });
    }

    private static InputException unwritable(Path path, IOException cause) {
        return new InputException(
                "--out: %s cannot be written (%s)".formatted(path, UserFiles.reason(cause)),
                "the folder is not yours to write in.");
    }

    private void say(String format, Object... values) {
        if (!voice.options().quiet()) {
            voice.err().printf(format + "%n", values);
            voice.err().flush();
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

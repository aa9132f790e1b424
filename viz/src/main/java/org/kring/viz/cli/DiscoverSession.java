package org.kring.viz.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.discovery.Asked;
import org.kring.experiments.discovery.AskedTables;
import org.kring.experiments.discovery.AskedText;
import org.kring.experiments.discovery.BreakEven;
import org.kring.experiments.discovery.BreakEvenText;
import org.kring.experiments.discovery.PrimSettings;
import org.kring.experiments.discovery.Question;
import org.kring.experiments.discovery.Regret;
import org.kring.experiments.discovery.RegretText;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.scenario.InputException;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metric.Direction;
import org.kring.model.observe.Metrics;
import org.kring.viz.chart.BreakEvenFigure;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.PeelingFigure;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import picocli.CommandLine;

/** Answers questions about a sweep: prints them, and writes tables and figures into its folder. */
final class DiscoverSession {

    private final PrintWriter out;
    private final OutputOptions output;
    private final DiscoverStudy study;
    private final PrimSettings settings;
    private final ObjectNode json = new ObjectMapper().createObjectNode();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> tables = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    DiscoverSession(CommandLine command, OutputOptions output, DiscoverStudy study, PrimSettings settings) {
        out = command.getOut();
        this.output = output;
        this.study = study;
        this.settings = settings;
        json.put("study", study.plan().study());
    }

    /** Boxes for every question, and the regret. */
    int boxes(Questions questions) {
        ArrayNode list = json.putArray("questions");
        for (Question question : questions.of(study)) {
            Asked asked = Asked.of(question, study.runs(), settings);
            text.append(AskedText.of(asked)).append('\n');
            list.add(DiscoverJson.of(asked));
            tables.putAll(AskedTables.csv(asked));
            if (!asked.discovery().trajectory().isEmpty()) {
                figures.add(PeelingFigure.draw(asked, Messages.in(Language.ENGLISH)));
            }
        }
        addRegret();
        return show();
    }

    /** The regret alone. */
    int regret() {
        addRegret();
        return show();
    }

    /** The break-even of each strategy with the other one along a factor. */
    int breakEven(Questions questions, String factor) {
        Metric metric = questions.metric(study);
        String other = questions.other(study);
        List<BreakEven> all = new ArrayList<>();
        for (String arm : questions.arms(study, Optional.of(other))) {
            if (arm.equals(other)) {
                throw new InputException(
                        "%s is compared with itself".formatted(arm), "another strategy was meant with --against.");
            }
            BreakEven found = BreakEven.of(study.along(factor), study.isGrid(), factor, arm, other, metric);
            if (found.curve().stream().allMatch(point -> Double.isNaN(point.difference()))) {
                throw new InputException(
                        "%s is not defined for both %s and %s at any point".formatted(metric.name(), arm, other),
                        "another outcome or another strategy was meant.");
            }
            text.append(BreakEvenText.of(found)).append('\n');
            all.add(found);
            Figure figure = BreakEvenFigure.draw(found, Messages.in(Language.ENGLISH));
            figures.add(figure);
            tables.put(figure.name() + ".csv", BreakEvenText.curve(found));
            tables.put(figure.name() + "-crossings.csv", BreakEvenText.crossings(found));
        }
        json.set("breakEven", DiscoverJson.breakEven(all));
        return show();
    }

    private void addRegret() {
        List<Regret> regrets = study.outcomes().stream()
                .flatMap(name ->
                        Metrics.run().stream().filter(metric -> metric.name().equals(name)))
                .filter(metric -> metric.direction() != Direction.NEITHER)
                .map(metric -> Regret.of(study.runs(), metric))
                .filter(regret -> !regret.rows().isEmpty())
                .toList();
        regrets.forEach(regret -> text.append(RegretText.of(regret)).append('\n'));
        if (regrets.isEmpty()) {
            text.append("Regret: of none of the outcomes is more or less better.\n\n");
        }
        tables.put("regret.csv", RegretText.csv(regrets));
        json.set("regret", DiscoverJson.regret(regrets));
    }

    private int show() {
        List<Path> files = write();
        if (output.json()) {
            out.println(json.toPrettyString());
        } else {
            out.print(text);
            files.forEach(file -> out.println((file.toString().endsWith(".csv") ? "Table:   " : "Figure:  ") + file));
        }
        out.flush();
        return Exit.DONE;
    }

    private List<Path> write() {
        List<Path> files = new ArrayList<>();
        try {
            Path analysis = Files.createDirectories(study.folder().resolve("analysis"));
            for (Map.Entry<String, String> table : tables.entrySet()) {
                files.add(
                        Files.writeString(analysis.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8));
            }
            FigureWriter.write(study.folder(), figures).stream()
                    .filter(file -> file.toString().endsWith(".svg"))
                    .forEach(files::add);
            return files;
        } catch (IOException e) {
            throw new StorageException(study.folder(), "tables or figures", e);
        }
    }
}

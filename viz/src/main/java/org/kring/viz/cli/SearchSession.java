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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.run.StorageException;
import org.kring.experiments.search.Front;
import org.kring.experiments.search.FrontTables;
import org.kring.experiments.search.FrontText;
import org.kring.experiments.search.ModelEvaluator;
import org.kring.experiments.search.ParetoSearch;
import org.kring.experiments.search.SearchFolder;
import org.kring.experiments.search.SearchPlan;
import org.kring.model.engine.Given;
import org.kring.model.engine.Simulation;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.chart.ParetoFigure;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import picocli.CommandLine;

/** Runs a search for a person who watches: says what happens, prints the front, gives the exit code. */
final class SearchSession {

    private final PrintWriter out;
    private final PrintWriter err;
    private final OutputOptions output;
    private final int threads;

    SearchSession(CommandLine command, OutputOptions output, int threads) {
        out = command.getOut();
        err = command.getErr();
        this.output = output;
        this.threads = threads;
    }

    /** Starts a search, goes on with it, or shows it again if it is done. */
    int start(Path path, SearchPlan plan) {
        try (SearchFolder folder = SearchFolder.open(path, plan)) {
            folder.repair().ifPresent(repair -> say("%s.", repair));
            say("%s %s in %s", folder.size() == 0 ? "Search" : "Going on with search", plan.search(), path);
            say(
                    "At most %d settings with %d replicates each, then %d fresh ones for the front",
                    plan.mostCandidates(), plan.replicates(), plan.check());
            ModelEvaluator evaluator = new ModelEvaluator(
                    plan, (scenario, strategy, key) -> Simulation.run(scenario, Given.NOTHING, strategy, key, 1));
            try (Interruption interruption = new Interruption()) {
                Optional<Front> front;
                try (ProgressDisplay progress = ProgressDisplay.of(output.quiet(), err, "Searching")) {
                    ParetoSearch search = new ParetoSearch(evaluator, progress, threads);
                    interruption.calls(search::stop);
                    front = search.run(folder);
                }
                return front.isPresent() ? show(path, front.get()) : interrupted(folder);
            }
        }
    }

    private int interrupted(SearchFolder folder) {
        err.printf("Stopped; %d settings are kept. Go on with the same command.%n", folder.size());
        err.flush();
        return Exit.INTERRUPTED;
    }

    private int show(Path path, Front front) {
        List<Path> tables = new ArrayList<>();
        List<Path> figures = new ArrayList<>();
        try {
            Path analysis = Files.createDirectories(path.resolve("analysis"));
            for (Map.Entry<String, String> table : FrontTables.csv(front).entrySet()) {
                tables.add(
                        Files.writeString(analysis.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8));
            }
            figures.addAll(FigureWriter.write(path, List.of(ParetoFigure.draw(front, Messages.in(Language.ENGLISH)))));
            figures.removeIf(file -> !file.toString().endsWith(".svg"));
        } catch (IOException e) {
            throw new StorageException(path, "tables or figures", "the same command", e);
        }
        if (output.json()) {
            out.println(json(front).toPrettyString());
        } else {
            out.print(FrontText.of(front));
            out.println();
            tables.forEach(table -> out.println("Table:   " + table));
            figures.forEach(figure -> out.println("Figure:  " + figure));
        }
        out.flush();
        long failed = front.candidates().stream()
                .filter(each -> !each.failure().isEmpty())
                .count();
        if (failed > 0) {
            err.printf("%d settings failed; see analysis/candidates.csv%n", failed);
            err.flush();
            return Exit.FAILED;
        }
        return Exit.DONE;
    }

    private static ObjectNode json(Front front) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("search", front.plan().search());
        json.put("settings", front.candidates().size());
        ArrayNode rows = json.putArray("front");
        for (Front.Row row : front.rows()) {
            ObjectNode one = rows.addObject().put("status", FrontTables.status(row));
            ObjectNode values = one.putObject("values");
            for (int i = 0; i < row.values().size(); i++) {
                values.put(front.plan().paths().get(i), row.values().get(i));
            }
            ObjectNode outcomes = one.putObject("outcomes");
            for (int i = 0; i < row.now().size(); i++) {
                Front.Estimate now = row.now().get(i);
                ObjectNode estimate = outcomes.putObject(front.plan().outcomes().get(i));
                put(estimate, "mean", now.mean());
                put(estimate, "low", now.low());
                put(estimate, "high", now.high());
                estimate.put("n", now.n());
            }
        }
        return json;
    }

    private static void put(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        } else {
            json.putNull(name);
        }
    }

    private void say(String format, Object... values) {
        if (!output.quiet()) {
            err.printf(format + "%n", values);
            err.flush();
        }
    }
}

package org.kring.experiments.calibrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kring.experiments.analysis.CsvText;
import org.kring.experiments.result.WholeFile;
import org.kring.experiments.scenario.RecordText;

/** The tables of a calibration, made from its journal. Numbers are as short as they can be read back exactly. */
final class PosteriorTables {

    /** The parameter sets of the posterior. */
    static final String POSTERIOR = "posterior.csv";

    /** The path to them. */
    static final String GENERATIONS = "generations.csv";

    /** What they say. */
    static final String SUMMARY = "posterior.yaml";

    /** Columns of a parameter set that are no parameters. */
    static final List<String> KEY = List.of("particle", "weight", "distance");

    /** What the name of a column with a statistic begins with. */
    static final String STATISTIC = "statistic:";

    private PosteriorTables() {}

    static void write(Path folder, Posterior posterior) throws IOException {
        write(folder.resolve(POSTERIOR), table(particles(posterior)));
        write(folder.resolve(GENERATIONS), table(generations(posterior)));
        write(folder.resolve(SUMMARY), RecordText.yaml(posterior.summary()));
    }

    private static List<List<String>> particles(Posterior posterior) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(KEY);
        EarlierSets earlier = posterior.problem().earlier();
        head.addAll(earlier.paths());
        posterior.problem().priors().forEach(prior -> head.add(prior.parameter()));
        posterior.problem().targets().forEach(target -> head.add(STATISTIC + target.id()));
        rows.add(head);
        for (Particle particle : posterior.last().particles()) {
            Simulated simulated = particle.simulated();
            List<String> row = new ArrayList<>();
            row.add(simulated.name());
            row.add(cell(particle.weight()));
            row.add(cell(particle.distance()));
            earlier.with(simulated.earlier(), simulated.parameters()).forEach(value -> row.add(cell(value)));
            simulated.statistics().forEach(value -> row.add(cell(value)));
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> generations(Posterior posterior) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(
                "generation",
                "epsilon",
                "tolerances",
                "simulations",
                "accepted",
                "acceptance",
                "failed",
                "particles",
                "effectiveSize"));
        posterior.problem().targets().forEach(target -> head.add("scale:" + target.id()));
        rows.add(head);
        for (Generation generation : posterior.generations()) {
            List<String> row = new ArrayList<>(List.of(
                    Integer.toString(generation.number()),
                    cell(generation.epsilon()),
                    cell(generation.tolerances()),
                    Integer.toString(generation.simulations()),
                    Integer.toString(generation.accepted()),
                    cell(generation.acceptance()),
                    Integer.toString(generation.failed()),
                    Integer.toString(generation.particles().size()),
                    cell(generation.effectiveSize())));
            generation.distance().scales().forEach(scale -> row.add(cell(scale)));
            rows.add(row);
        }
        return rows;
    }

    private static String table(List<List<String>> rows) {
        return CsvText.of(rows.get(0), csv -> rows.stream().skip(1).forEach(csv::writeRecord));
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(double value) {
        return Double.toString(value);
    }
}

package org.kring.experiments.calibrate;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.ParameterSet;
import org.kring.experiments.scenario.UserFiles;
import org.kring.experiments.study.Sha256;
import org.kring.experiments.study.Worlds;
import org.kring.model.chance.Draws;
import org.kring.model.scenario.Requires;

/**
 * Parameter sets that are all plausible, each with a weight: what a result must hold over before it is believed. Read from
 * the {@code posterior.csv} of a calibration, or from a table of one's own with a column {@code weight} and one column for
 * each parameter.
 *
 * @param members the parameter sets, all of the same parameters; the weights sum to 1
 */
public record Ensemble(List<Member> members) {

    private static final Set<String> NO_PARAMETERS = Set.of(EnsembleFile.SET, "distance");

    /**
     * One plausible world.
     *
     * @param name its name, such as that of the particle; equal names are copies of one
     * @param weight its share, above 0
     * @param parameters its values
     */
    public record Member(String name, double weight, ParameterSet parameters) {

        private Member weighing(double other) {
            return new Member(name, other, parameters);
        }
    }

    /** Checks the weights and makes them sum to 1. */
    public Ensemble {
        double sum = 0.0;
        for (Member member : members) {
            Requires.positive("weight of " + member.name(), member.weight());
            sum += member.weight();
        }
        if (members.isEmpty()) {
            throw new IllegalArgumentException("an ensemble needs at least one member");
        }
        double whole = sum;
        members = members.stream()
                .map(member -> new Member(member.name(), member.weight() / whole, member.parameters()))
                .toList();
    }

    /**
     * The ensemble of a posterior.
     *
     * @param sets what a stage hands on; at least one
     * @return an ensemble with the same sets and weights
     */
    public static Ensemble of(EarlierSets sets) {
        return new Ensemble(sets.sets().stream()
                .map(set -> new Member(set.name(), set.weight(), new ParameterSet(sets.paths(), set.values())))
                .toList());
    }

    /**
     * Reads an ensemble.
     *
     * @param file a table with comma and header; columns {@code set}, {@code particle}, {@code distance} and those that begin with {@code
     *     statistic:} are no parameters
     * @return the ensemble
     * @throws InputException if the file cannot be read, has no column {@code weight} or a cell that is no number
     */
    public static Ensemble read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputException(
                    file + ": there is no such file",
                    "the ensemble.csv or posterior.csv in the folder of a calibration was meant.");
        }
        return parse(UserFiles.text(file), file.toString());
    }

    /**
     * Reads an ensemble from a text.
     *
     * @param text a table as {@link #read} takes it; lines that begin with # are comments
     * @param file name for messages
     * @return the ensemble
     * @throws InputException if it has no column {@code weight} or a cell that is no number
     */
    static Ensemble parse(String text, String file) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
            List<Member> members = new ArrayList<>();
            csv.forEach(row -> members.add(member(file, row)));
            return new Ensemble(members);
        } catch (IllegalArgumentException e) {
            throw new InputException("%s: %s".formatted(file, e.getMessage()), "the file was cut off or edited.");
        } catch (IOException e) {
            throw new UncheckedIOException("a text can always be read", e);
        }
    }

    private static Member member(String file, NamedCsvRecord row) {
        List<String> paths = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        double weight = Double.NaN;
        String name = "line " + row.getStartingLineNumber();
        for (String column : row.getHeader()) {
            String cell = row.getField(column);
            if (column.equals("particle")) {
                name = cell;
            } else if (column.equals("weight")) {
                weight = number(file, row, column, cell);
            } else if (!NO_PARAMETERS.contains(column) && !column.startsWith(PosteriorTables.STATISTIC)) {
                paths.add(column);
                values.add(number(file, row, column, cell));
            }
        }
        if (Double.isNaN(weight) || paths.isEmpty()) {
            throw new InputException(
                    "%s: needed are a column weight and at least one column with the path of a parameter; there are %s"
                            .formatted(file, String.join(", ", row.getHeader())),
                    "the posterior.csv in the folder of a calibration was meant.");
        }
        return new Member(name, weight, new ParameterSet(paths, values));
    }

    private static double number(String file, NamedCsvRecord row, String column, String cell) {
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new InputException(
                "%s, line %d, %s: needed is a number, but this is %s"
                        .formatted(file, row.getStartingLineNumber(), column, cell.isEmpty() ? "empty" : cell),
                "numbers use a point, and columns are separated by commas.");
    }

    /**
     * The paths of the parameters.
     *
     * @return in the order of the columns
     */
    public List<String> paths() {
        return members.get(0).parameters().paths();
    }

    /**
     * At most so many members that stand for all. A member that is drawn more than once stands there once, with the weight of
     * all its copies; all are kept, with the weights that they have, if no fewer are asked for.
     *
     * @param most how many at most, at least 1
     * @param seed seed of the draw
     * @return an ensemble in the order of this one
     */
    public Ensemble atMost(int most, long seed) {
        if (most >= members.size()) {
            return this;
        }
        Map<Integer, Long> copies = chosen(most, seed).stream()
                .collect(Collectors.groupingBy(at -> at, TreeMap::new, Collectors.counting()));
        return new Ensemble(copies.entrySet().stream()
                .map(each -> members.get(each.getKey()).weighing((double) each.getValue() / most))
                .toList());
    }

    /**
     * The worlds of a study: members as often as their weights say, in the order of this ensemble.
     *
     * @param name name of the ensemble
     * @param count how many worlds, at least 1
     * @param perWorld replicates in each of them
     * @param seed seed of the draw
     * @return the worlds
     */
    public Worlds worlds(String name, int count, int perWorld, long seed) {
        List<Worlds.World> worlds = chosen(count, seed).stream()
                .map(at -> new Worlds.World(at + 1, members.get(at).parameters().values()))
                .toList();
        return new Worlds(name, digest(), perWorld, paths(), worlds);
    }

    /**
     * A digest of the parameter sets and their weights.
     *
     * @return SHA-256 in hexadecimal digits
     */
    public String digest() {
        return Sha256.hex(EnsembleFile.table(this).getBytes(StandardCharsets.UTF_8));
    }

    /** Numbers of the members that systematic resampling takes, in rising order. */
    private List<Integer> chosen(int size, long seed) {
        Requires.within("size", size, 1, Integer.MAX_VALUE);
        double start = Draws.uniform(Draws.bits(seed, size), 0);
        List<Integer> chosen = new ArrayList<>();
        int at = 0;
        double cumulative = members.get(0).weight();
        for (int k = 0; k < size; k++) {
            double target = (k + start) / size;
            while (target >= cumulative && at < members.size() - 1) {
                at++;
                cumulative += members.get(at).weight();
            }
            chosen.add(at);
        }
        return chosen;
    }
}

package org.kring.viz.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.sensitivity.SensitivityMethod;
import org.kring.experiments.study.SensitivitySample;
import picocli.CommandLine.Option;

/** How large the sample of a sensitivity analysis is, and which factors move together. */
final class SampleOptions {

    private static final int TRAJECTORIES = 16;
    private static final int BASE = 64;
    private static final int LEVELS = 4;
    private static final int MOST = 1_000_000;

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            description = "Trajectories of morris, each with a point more than there are factors. Default: "
                    + TRAJECTORIES + ".")
    private Optional<Integer> trajectories = Optional.empty();

    @Option(
            names = "--grid",
            paramLabel = "P",
            description = "Levels of a factor on trajectories, an even number. Default: " + LEVELS + ".")
    private Optional<Integer> grid = Optional.empty();

    @Option(
            names = "--group",
            paramLabel = "NAME=PATH,PATH",
            description = "Factors that move together in morris, as one; may be given more than once.")
    private List<String> groups = List.of();

    @Option(
            names = "--base",
            paramLabel = "N",
            description =
                    "Base samples of sobol, each with two points more than there are factors; best a power of 2. Default: "
                            + BASE + ".")
    private Optional<Integer> base = Optional.empty();

    @Option(
            names = "--pairs",
            description = "Also second indices of sobol, of two factors together; takes nearly twice the runs.")
    private boolean pairs;

    /** The sample for a method. */
    SensitivitySample sample(SensitivityMethod method) {
        if (method == SensitivityMethod.MORRIS) {
            refuse(Stream.of(base.map(n -> "--base"), pairs ? Optional.of("--pairs") : Optional.empty()), "sobol");
            return new SensitivitySample(
                    size("--trajectories", trajectories.orElse(TRAJECTORIES)), levels(), false, named());
        }
        refuse(
                Stream.of(
                        trajectories.map(n -> "--trajectories"),
                        grid.map(n -> "--grid"),
                        groups.isEmpty() ? Optional.empty() : Optional.of("--group")),
                "morris");
        return new SensitivitySample(size("--base", base.orElse(BASE)), 0, pairs, Map.of());
    }

    /** One of these options that was given. */
    Optional<String> firstGiven() {
        return Stream.of(
                        trajectories.map(n -> "--trajectories"),
                        grid.map(n -> "--grid"),
                        groups.isEmpty() ? Optional.<String>empty() : Optional.of("--group"),
                        base.map(n -> "--base"),
                        pairs ? Optional.of("--pairs") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private int levels() {
        int levels = grid.orElse(LEVELS);
        if (levels < 2 || levels > 1000 || levels % 2 != 0) {
            throw new InputException(
                    "--grid must be an even number from 2 to 1000, but was %d.".formatted(levels), "4 was meant.");
        }
        return levels;
    }

    private Map<String, List<String>> named() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (String group : groups) {
            int equals = group.indexOf('=');
            if (equals < 1 || equals == group.length() - 1) {
                throw new InputException(
                        "--group must be a name, = and paths with commas between them, but was %s.".formatted(group),
                        "--group people=population.persons,population.stigmaConcern.mean shows the form.");
            }
            String name = group.substring(0, equals).strip();
            List<String> paths = Stream.of(group.substring(equals + 1).split(",", -1))
                    .map(String::strip)
                    .toList();
            if (named.put(name, paths) != null) {
                throw new InputException("--group %s was given twice.".formatted(name), "another name was meant.");
            }
        }
        return named;
    }

    private static int size(String option, int size) {
        if (size < 2 || size > MOST) {
            throw new InputException(
                    "%s must be from 2 to %d, but was %d.".formatted(option, MOST, size),
                    "10 or more were meant: fewer say little.");
        }
        return size;
    }

    private static void refuse(Stream<Optional<String>> given, String method) {
        given.flatMap(Optional::stream).findFirst().ifPresent(option -> {
            throw new InputException("%s belongs to --method %s.".formatted(option, method), "that method was meant.");
        });
    }
}

package org.kring.viz.cli;

import java.util.List;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.sensitivity.Sensitivity;
import org.kring.experiments.sensitivity.Targets;
import picocli.CommandLine.Option;

/** Which part of a sensitivity analysis is printed and drawn. */
final class ViewOptions {

    @Option(
            names = "--levels",
            description =
                    "Print and draw the outcomes of each strategy by itself. Default: differences to the first strategy, which is"
                            + " absent if the study has it.")
    private boolean levels;

    @Option(
            names = "--between",
            paramLabel = "A,B",
            split = ",",
            description = "Print and draw the difference between two strategies only: A less B.")
    private List<String> between = List.of();

    @Option(
            names = "--width",
            paramLabel = "X",
            description =
                    "Greatest width of an interval that counts as converged: of the variance in sobol, of the largest mu* in"
                            + " morris. Default: " + Sensitivity.WIDTH + ".")
    private Optional<Double> width = Optional.empty();

    /** What was asked for. */
    SensitivityView view() {
        double narrow = width.orElse(Sensitivity.WIDTH);
        if (!(narrow > 0.0 && narrow <= 10.0)) {
            throw new InputException(
                    "--width must be above 0 and at most 10, but was %s.".formatted(narrow), "0.1 was meant.");
        }
        if (!between.isEmpty() && (between.size() != 2 || between.get(0).equals(between.get(1)))) {
            throw new InputException(
                    "--between must be two strategies with a comma between them, but was %s."
                            .formatted(String.join(",", between)),
                    "--between lively-mix,website-mirror shows the form.");
        }
        if (levels && !between.isEmpty()) {
            throw new InputException(
                    "--levels and --between cannot stand beside each other.", "only one of them was meant.");
        }
        return new SensitivityView(
                levels,
                between.isEmpty() ? Optional.empty() : Optional.of(new Targets.Pair(between.get(0), between.get(1))),
                narrow);
    }
}

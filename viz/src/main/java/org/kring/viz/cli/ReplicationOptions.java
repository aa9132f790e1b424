package org.kring.viz.cli;

import java.util.List;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.Outcomes;
import org.kring.experiments.study.ReplicationRule;
import picocli.CommandLine.Option;

/** Options for the number of replicates: a fixed number, or as many as a precision needs. */
final class ReplicationOptions {

    /** Replicates before the first decision. */
    static final int MIN = 20;

    /** Replicates after which it ends in any case, unless asked otherwise. */
    static final int MAX = 40;

    private static final double PRECISION = 0.01;

    private static final String ON = "isolationRisk";

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Run exactly N replicates. Without it, as many as the precision needs.")
    private Optional<Integer> replications = Optional.empty();

    @Option(
            names = "--precision",
            paramLabel = "X",
            description = "Run until every difference is known within plus or minus X. Default: " + PRECISION + ".")
    private Optional<Double> precision = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "METRIC",
            split = ",",
            description = "Metrics whose differences must be so precise. Default: " + ON + ".")
    private List<String> on = List.of();

    @Option(
            names = "--max-replications",
            paramLabel = "N",
            description = "Stop at N replicates in any case. Default: " + MAX + ".")
    private Optional<Integer> max = Optional.empty();

    /**
     * The rule asked for.
     *
     * @throws InputException if there is no such metric, the options contradict each other, or a number is out of range
     */
    ReplicationRule rule() {
        on.forEach(Outcomes::require);
        if (replications.isPresent() && (precision.isPresent() || max.isPresent() || !on.isEmpty())) {
            throw new InputException(
                    "--replications fixes the number of replicates, so --precision, --on and --max-replications, which"
                            + " let the precision decide, cannot stand beside it.",
                    "only one of them was meant.");
        }
        try {
            return replications.map(ReplicationOptions::fixed).orElseGet(this::precise);
        } catch (IllegalArgumentException e) {
            throw new InputException("The number of replicates: " + e.getMessage() + ".", "another number was meant.");
        }
    }

    /**
     * A rule that another option gives.
     *
     * @param option name of that option
     * @param rule the rule
     * @return the rule
     * @throws InputException if one of these options stands beside it
     */
    ReplicationRule noneBeside(String option, ReplicationRule rule) {
        if (replications.isPresent() || precision.isPresent() || max.isPresent() || !on.isEmpty()) {
            throw new InputException(
                    "%s fixes the number of replicates, so --replications, --precision, --on and --max-replications cannot stand beside it."
                            .formatted(option),
                    "--worlds or --per-world was meant.");
        }
        return rule;
    }

    private static ReplicationRule fixed(int n) {
        if (n < 2) {
            throw new InputException(
                    "--replications must be at least 2, but was %d: one throw of the dice says nothing about luck."
                            .formatted(n),
                    "kring run was meant, which runs one strategy once.");
        }
        return new ReplicationRule.Fixed(n);
    }

    private ReplicationRule precise() {
        double halfWidth = precision.orElse(PRECISION);
        if (!(halfWidth > 0.0)) {
            throw new InputException(
                    "--precision must be above 0, but was %s.".formatted(halfWidth), "0.01 was meant: one per cent.");
        }
        int most = max.orElse(MAX);
        if (most < 2) {
            throw new InputException(
                    "--max-replications must be at least 2, but was %d.".formatted(most),
                    "%d was meant.".formatted(MAX));
        }
        return new ReplicationRule.Precision(Math.min(MIN, most), most, halfWidth, on.isEmpty() ? List.of(ON) : on);
    }
}

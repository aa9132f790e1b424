package org.kring.experiments.calibrate;

import java.util.List;
import java.util.Map;
import org.kring.experiments.evidence.EvidenceEntry;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.evidence.Interval;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.ParameterCatalogue;
import org.kring.model.scenario.Scenario;

/** Turns what a study file says of priors into ranges, with the evidence register as the widest that is allowed. */
final class PriorRanges {

    private final List<ParameterCatalogue.Entry> parameters;
    private final EvidenceRegister register;

    PriorRanges(Scenario scenario, EvidenceRegister register) {
        parameters = ParameterCatalogue.of(scenario);
        this.register = register;
    }

    /**
     * The priors of a study file.
     *
     * @param choices choice by path
     * @return one prior for each, in the order of the file
     * @throws InputException if there is no such parameter, it is a whole number, or its range is not within the register's
     */
    List<Prior> of(Map<String, PriorChoice> choices) {
        return choices.entrySet().stream()
                .map(choice -> prior(choice.getKey(), choice.getValue()))
                .toList();
    }

    /**
     * The range that the register believes of a parameter.
     *
     * @param path its dotted path
     * @return the range
     * @throws InputException if there is no such parameter, or it is a whole number
     */
    Interval widest(String path) {
        ParameterCatalogue.Entry entry = entry(path);
        if (!entry.type().equals("double")) {
            throw new InputException(
                    "parameters, %s: this is a whole number, and only numbers with decimals can be calibrated"
                            .formatted(path),
                    "fix it under replaced.");
        }
        return widest(entry);
    }

    private ParameterCatalogue.Entry entry(String path) {
        return parameters.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "parameters, %s: the scenario has no such parameter".formatted(path),
                        Names.nearest(path, paths())
                                .map(near -> near + " was meant.")
                                .orElse("kring list parameters shows them.")));
    }

    private Prior prior(String path, PriorChoice choice) {
        Interval widest = widest(path);
        Interval range = range(choice, widest);
        if (!widest.contains(range.low()) || !widest.contains(range.high())) {
            throw new InputException(
                    "parameters, %s: the range %s must lie within %s, which the evidence register believes"
                            .formatted(path, range, widest),
                    "kring evidence %s tells why; new evidence belongs into the register first."
                            .formatted(entry(path).evidence()));
        }
        try {
            return new Prior(path, range.low(), range.high(), choice.scale());
        } catch (IllegalArgumentException e) {
            throw new InputException(
                    "parameters, " + e.getMessage(), "linearWithin or logWithin with another range helps.");
        }
    }

    private List<String> paths() {
        return parameters.stream().map(ParameterCatalogue.Entry::path).toList();
    }

    private Interval widest(ParameterCatalogue.Entry entry) {
        return register.entry(entry.evidence())
                .map(EvidenceEntry::range)
                .flatMap(range -> range.at(entry.path()))
                .orElseThrow(() -> new InputException(
                        "parameters, %s: the evidence register has no range for it".formatted(entry.path()),
                        "kring evidence --check finds what is missing there."));
    }

    private static Interval range(PriorChoice choice, Interval widest) {
        if (choice instanceof PriorChoice.LinearWithin within) {
            return new Interval(within.low(), within.high());
        }
        return choice instanceof PriorChoice.LogWithin within ? new Interval(within.low(), within.high()) : widest;
    }
}

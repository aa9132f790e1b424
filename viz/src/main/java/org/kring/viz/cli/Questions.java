package org.kring.viz.cli;

import java.util.List;
import java.util.Optional;
import org.kring.experiments.discovery.Question;
import org.kring.experiments.discovery.Question.Kind;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.study.Outcomes;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;

/**
 * What was asked of a sweep.
 *
 * @param outcome name of an outcome, unless the main one
 * @param strategies labels of arms, unless all
 * @param against label of an arm, unless the first
 * @param wins whether to ask where a strategy is better
 * @param above a level or difference
 * @param below likewise
 */
record Questions(
        Optional<String> outcome,
        List<String> strategies,
        Optional<String> against,
        boolean wins,
        Optional<Double> above,
        Optional<Double> below) {

    Metric metric(DiscoverStudy study) {
        String name = Outcomes.require(outcome.orElse(study.outcomes().get(0)));
        return Metrics.run(name);
    }

    /** One question for each strategy. */
    List<Question> of(DiscoverStudy study) {
        Metric metric = metric(study);
        boolean level = above.isPresent() || below.isPresent();
        Kind kind = above.isPresent() ? Kind.ABOVE : below.isPresent() ? Kind.BELOW : wins ? Kind.WINS : Kind.LOSES;
        Optional<String> other = against.isPresent() || level ? against : Optional.of(study.reference());
        other.ifPresent(arm -> require("--against", arm, study));
        return arms(study, other).stream()
                .map(arm -> new Question(
                        metric, arm, other, kind, above.or(() -> below).orElse(0.0)))
                .toList();
    }

    /** The strategies that are asked about. */
    List<String> arms(DiscoverStudy study, Optional<String> other) {
        strategies.forEach(arm -> require("--strategy", arm, study));
        List<String> asked = strategies.isEmpty()
                ? study.arms().stream()
                        .filter(arm -> !arm.equals(other.orElse("")))
                        .toList()
                : strategies;
        if (asked.isEmpty()) {
            throw new InputException(
                    "the sweep has one strategy, %s, and nothing to compare it with"
                            .formatted(study.arms().get(0)),
                    "--above or --below was meant, with a level of the outcome.");
        }
        return asked;
    }

    /** The strategy that others are compared with. */
    String other(DiscoverStudy study) {
        String other = against.orElse(study.reference());
        require("--against", other, study);
        return other;
    }

    private static void require(String option, String arm, DiscoverStudy study) {
        if (!study.arms().contains(arm)) {
            throw new InputException(
                    "%s %s: the sweep has no such strategy; it has %s"
                            .formatted(option, arm, String.join(", ", study.arms())),
                    Names.wayOut(arm, study.arms()));
        }
    }
}

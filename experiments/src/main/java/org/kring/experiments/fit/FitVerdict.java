package org.kring.experiments.fit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words whether the fitted page predicts better than the baselines. */
final class FitVerdict {

    private FitVerdict() {}

    /** One sentence per outcome. */
    static List<String> sentences(List<Score> scores) {
        return scores.stream()
                .map(Score::outcome)
                .distinct()
                .map(outcome -> sentence(
                        outcome,
                        scores.stream()
                                .filter(score -> score.outcome() == outcome)
                                .filter(score -> !score.predictor().equals(Predictor.FITTED))
                                .toList()))
                .toList();
    }

    private static String sentence(PageOutcome outcome, List<Score> scores) {
        return "%s: by error the simulated page is %s; by deviance it is %s."
                .formatted(outcome.key(), words(scores, Score::errorInterval), words(scores, Score::devianceInterval));
    }

    private static String words(List<Score> scores, Function<Score, Score.Span> interval) {
        return scores.stream()
                .map(score -> "%s %s".formatted(word(interval.apply(score)), name(score)))
                .collect(Collectors.joining(", "));
    }

    private static String name(Score score) {
        return switch (score.predictor()) {
            case Predictor.PAGE_MEAN -> "the page mean";
            case Predictor.TYPE_MEAN -> "the type mean";
            default -> "the regression";
        };
    }

    private static String word(Score.Span ahead) {
        if (ahead.high() < 0.0) {
            return "better than";
        }
        return ahead.low() > 0.0 ? "worse than" : "no better than";
    }
}

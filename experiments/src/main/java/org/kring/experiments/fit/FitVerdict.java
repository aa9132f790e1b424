package org.kring.experiments.fit;

import java.util.List;

/** Says in words whether the fitted page predicts better than the baselines. */
final class FitVerdict {

    private FitVerdict() {}

    /** One sentence per outcome and baseline. */
    static List<String> sentences(List<Score> scores) {
        return scores.stream()
                .filter(score -> !score.predictor().equals(Predictor.FITTED))
                .map(FitVerdict::sentence)
                .toList();
    }

    private static String sentence(Score score) {
        String than =
                switch (score.predictor()) {
                    case Predictor.PAGE_MEAN -> "the mean of the page";
                    case Predictor.TYPE_MEAN -> "the mean of the type";
                    default -> "the regression";
                };
        return "%s: by error the simulated page predicts %s %s, by deviance %s it."
                .formatted(
                        score.outcome().key(), word(score.errorInterval()), than, word(score.devianceInterval()));
    }

    private static String word(Score.Span ahead) {
        if (ahead.high() < 0.0) {
            return "better than";
        }
        return ahead.low() > 0.0 ? "worse than" : "no better and no worse, measurably, than";
    }
}

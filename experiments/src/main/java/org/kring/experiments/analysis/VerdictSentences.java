package org.kring.experiments.analysis;

import java.util.List;
import java.util.Optional;
import org.kring.experiments.analysis.Comparison.Standing;
import org.kring.experiments.analysis.Comparison.Verdict;

/** One plain sentence per arm on one outcome. */
final class VerdictSentences {

    private final OutcomeComparison comparison;
    private final StaffHours hours;
    private final DifferenceText text;

    VerdictSentences(OutcomeComparison comparison, StaffHours hours) {
        this.comparison = comparison;
        this.hours = hours;
        text = new DifferenceText(Wording.phrase(comparison.metric()), hours);
    }

    /** A verdict per arm, in the order of the arms; none if neither way is better. */
    List<Verdict> verdicts() {
        if (!comparison.isJudged()) {
            return List.of();
        }
        return comparison.estimates().stream()
                .map(estimate -> verdict(estimate.arm()))
                .toList();
    }

    private Verdict verdict(String arm) {
        Standing standing = comparison.standing(arm);
        String sentence =
                switch (standing) {
                    case BEST -> best(arm);
                    case TIED -> tied(arm);
                    case WORSE -> worse(arm);
                    case UNDEFINED -> undefined(arm);
                };
        return new Verdict(comparison.metric().name(), arm, standing, sentence);
    }

    private String best(String arm) {
        return "%s is best: %s%s."
                .formatted(arm, against(arm, opponent(arm, Standing.WORSE)).orElse(""), cost(arm));
    }

    private String tied(String arm) {
        Optional<String> difference = against(arm, opponent(arm, Standing.TIED));
        if (difference.isEmpty()) {
            return "%s cannot be compared: the others have no value here%s.".formatted(arm, cost(arm));
        }
        return "%s is not told apart from the best: %s%s.".formatted(arm, difference.get(), cost(arm));
    }

    private String worse(String arm) {
        Optional<String> better = comparison.ranked().stream()
                .filter(other -> comparison.isBeaten(arm, other))
                .findFirst();
        return "%s is worse: %s%s.".formatted(arm, against(arm, better).orElse(""), cost(arm));
    }

    private String undefined(String arm) {
        return "%s has no value here, because %s."
                .formatted(arm, Wording.phrase(comparison.metric()).undefined());
    }

    private Optional<String> opponent(String arm, Standing standing) {
        return comparison.standing(standing).stream()
                .filter(other -> !other.equals(arm))
                .findFirst();
    }

    private Optional<String> against(String arm, Optional<String> other) {
        return other.flatMap(o -> comparison.difference(arm, o))
                .filter(pair -> pair.n() > 0)
                .map(text::difference)
                .or(() -> other.map(o -> "%s and %s never both have a value".formatted(arm, o)));
    }

    private String cost(String arm) {
        return comparison.metric().name().equals("staffHours") ? "" : ", for " + hours.text(arm);
    }
}

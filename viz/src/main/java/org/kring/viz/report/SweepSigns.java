package org.kring.viz.report;

import java.util.List;
import java.util.Map;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.ExpectedSign;
import org.kring.experiments.study.ExpectedSign.Sign;
import org.kring.viz.text.Messages;

/**
 * Whether the runs of a sweep show what was expected of them, in the language of the page.
 *
 * @param comparison what the runs say
 * @param words the language
 */
record SweepSigns(SweepComparison comparison, Messages words) {

    /** A sentence for every expectation, or that there was none. */
    List<String> sentences() {
        Prose prose = new Prose(words);
        return comparison.signs().isEmpty()
                ? List.of(prose.say("sweep.signs.none"))
                : comparison.signs().stream()
                        .map(sign -> prose.say(
                                "sweep.signs.found",
                                expectation(sign.expected()),
                                words.say("sweep.sign." + sign.verdict())))
                        .toList();
    }

    private String expectation(ExpectedSign expected) {
        int up = expected.sign() == Sign.UP ? 1 : 0;
        String outcome = words.outcome(expected.outcome());
        String strategy = words.strategy(expected.strategy());
        String over = words.strategy(expected.over());
        String sentence;
        if (expected.factor().isEmpty()) {
            sentence = words.say("sweep.sign.level", outcome, strategy, up, over);
        } else {
            String range = words.say(
                    "sweep.sign.range",
                    expected.factor(),
                    expected.from().text(),
                    expected.to().text());
            String less = expected.over().isEmpty() ? "" : words.say("sweep.sign.less", over);
            sentence = words.say("sweep.sign.slope", outcome, strategy, up, range, less);
        }
        for (Map.Entry<String, YamlValue> at : expected.at().entrySet()) {
            sentence = words.say(
                    "sweep.sign.at", sentence, at.getKey() + " " + at.getValue().text());
        }
        return sentence;
    }
}

package org.kring.viz.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kring.experiments.analysis.SweepComparison;
import org.kring.experiments.scenario.YamlValue;
import org.kring.experiments.study.ExpectedSign;
import org.kring.experiments.study.ExpectedSign.Sign;
import org.kring.viz.chart.FactorWords;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/**
 * Whether the runs of a sweep show what was expected of them, in the language of the page.
 *
 * @param comparison what the runs say
 * @param factors its factors in the language
 * @param words the language
 */
record SweepSigns(SweepComparison comparison, FactorWords factors, Messages words) {

    /** A sentence for every expectation, or that there was none. */
    List<String> sentences() {
        Prose prose = new Prose(words);
        return comparison.signs().isEmpty()
                ? List.of(prose.say("sweep.signs.none"))
                : IntStream.range(0, comparison.signs().size())
                        .mapToObj(i -> prose.say(
                                "sweep.signs.found",
                                expectation(i, comparison.signs().get(i).expected()),
                                words.say("sweep.sign."
                                        + comparison.signs().get(i).verdict())))
                        .toList();
    }

    private Told expectation(int number, ExpectedSign expected) {
        int up = expected.sign() == Sign.UP ? 1 : 0;
        String outcome = words.outcome(expected.outcome());
        String strategy = words.strategy(expected.strategy());
        String over = words.strategy(expected.over());
        String place = "plan.json#/sweep/signs/%d/".formatted(number);
        Told sentence;
        if (expected.factor().isEmpty()) {
            sentence = words.tell("sweep.sign.level", outcome, strategy, up, over);
        } else {
            Told range = words.tell(
                    "sweep.sign.range",
                    factors.name(expected.factor()),
                    value(expected.factor(), place + "from", expected.from()),
                    value(expected.factor(), place + "to", expected.to()));
            String less = expected.over().isEmpty() ? "" : words.say("sweep.sign.less", over);
            sentence = words.tell("sweep.sign.slope", outcome, strategy, up, range, less);
        }
        for (Map.Entry<String, YamlValue> at : expected.at().entrySet()) {
            Told value = value(at.getKey(), place + "at/" + at.getKey(), at.getValue());
            String factor = factors.name(at.getKey()) + ":";
            sentence = words.tell("sweep.sign.at", sentence, Told.joined(" ", List.of(Told.of(factor), value)));
        }
        return sentence;
    }

    /** A level of a factor, which names its place if it is a number. */
    private Told value(String path, String place, YamlValue value) {
        String text = factors.level(path, value.text());
        return value.text().matches("-?[0-9.]+") ? new Term(place, 1.0).told(text) : Told.of(text);
    }
}

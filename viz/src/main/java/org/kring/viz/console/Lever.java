package org.kring.viz.console;

import org.kring.experiments.evidence.EvidenceEntry;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.evidence.Interval;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.ParameterCatalogue;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;

/**
 * One number that can be moved in the console between two runs.
 *
 * @param path path in the scenario; in the strategy if it begins with {@value #STRATEGY}
 * @param claim what the evidence register says of it
 * @param range believable values, from the register
 * @param whole whether only whole numbers make sense
 * @param value its value at first
 */
record Lever(String path, String claim, Interval range, boolean whole, double value) {

    /** What the path of a lever on the strategy begins with, as in study files. */
    static final String STRATEGY = "strategy.";

    /**
     * The lever for a number.
     *
     * @param path such as {@code feed.showRate} or {@code strategy.postsPerWeek}
     * @param scenario where its value stands
     * @param strategy likewise
     * @throws InputException if neither has such a number
     */
    static Lever of(String path, Scenario scenario, PostingStrategy strategy) {
        boolean ofStrategy = path.startsWith(STRATEGY);
        String own = ofStrategy ? path.substring(STRATEGY.length()) : path;
        ParameterCatalogue.Entry number = ParameterCatalogue.of(ofStrategy ? strategy : scenario).stream()
                .filter(entry -> entry.path().equals(own))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "--lever %s: there is no such number in the %s %s."
                                .formatted(
                                        path,
                                        ofStrategy ? "strategy" : "scenario",
                                        ofStrategy ? strategy.name() : scenario.name()),
                        "kring list parameters shows the names; those of a strategy begin with " + STRATEGY + "."));
        EvidenceEntry known =
                EvidenceRegister.builtIn().entry(number.evidence()).orElseThrow();
        Interval range = known.range().at(own).orElseThrow();
        boolean whole = !number.type().equals("double");
        return new Lever(path, known.claim(), range, whole, number.value());
    }

    boolean isOfStrategy() {
        return path.startsWith(STRATEGY);
    }

    /** The path in the scenario or in the strategy. */
    String ownPath() {
        return isOfStrategy() ? path.substring(STRATEGY.length()) : path;
    }
}

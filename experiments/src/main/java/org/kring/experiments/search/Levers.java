package org.kring.experiments.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kring.experiments.design.Factor;
import org.kring.experiments.design.ListedFactor;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Overrides;
import org.kring.experiments.study.Sweep;
import org.kring.model.organisation.PostingStrategy;

/** Turns the levers of a strategy. */
final class Levers {

    private static final String MIX = "mix.";

    private final PostingStrategy strategy;
    private final List<String> paths;

    Levers(PostingStrategy strategy, List<String> paths) {
        this.strategy = strategy;
        this.paths = paths.stream()
                .map(path -> path.substring(Sweep.STRATEGY.length()))
                .toList();
    }

    /** The strategy with a value for each lever; as it stands if there are none. */
    PostingStrategy with(List<String> values) {
        Map<String, String> set = new LinkedHashMap<>();
        Map<String, Double> mix = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String path = paths.get(i);
            if (path.startsWith(MIX)) {
                mix.put(path.substring(MIX.length()), Double.parseDouble(values.get(i)));
            } else {
                set.put(path, values.get(i));
            }
        }
        if (!mix.isEmpty()) {
            set.put("mix", shares(mix));
        }
        return set.isEmpty() ? strategy : Overrides.with(strategy, set);
    }

    /** Weights as shares that sum to 1; equal shares if all are 0. */
    private static String shares(Map<String, Double> weights) {
        double sum = weights.values().stream().mapToDouble(weight -> weight).sum();
        List<String> shares = new ArrayList<>();
        weights.forEach((kind, weight) -> {
            double share = sum > 0.0 ? weight / sum : 1.0 / weights.size();
            if (share > 0.0) {
                shares.add(kind + ": " + share);
            }
        });
        return "{" + String.join(", ", shares) + "}";
    }

    /**
     * Checks that every lever can be turned to its ends and choices.
     *
     * @throws InputException if one cannot
     */
    void check(List<Factor> factors) {
        List<String> low = factors.stream().map(factor -> factor.valueAt(0.0)).toList();
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            List<String> tried = factor instanceof ListedFactor listed
                    ? listed.levels()
                    : List.of(factor.valueAt(0.0), factor.valueAt(1.0));
            for (String value : tried) {
                List<String> values = new ArrayList<>(low);
                values.set(i, value);
                try {
                    PostingStrategy unused = with(values);
                } catch (NumberFormatException e) {
                    throw new InputException(
                            "factors.%s: a weight is a number, but was %s".formatted(factor.path(), value),
                            "the whole mix was meant: strategy.mix with a list of blocks.");
                } catch (InputException e) {
                    throw e.at("factors.%s = %s".formatted(factor.path(), value));
                }
            }
        }
    }
}

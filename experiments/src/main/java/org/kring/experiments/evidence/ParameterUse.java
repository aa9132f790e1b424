package org.kring.experiments.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.ParameterCatalogue;

/**
 * A number, or a list of numbers, that rests on evidence.
 *
 * @param owner name of the scenario or strategy in whose file it stands
 * @param path dotted path in that file
 * @param unit its unit
 * @param evidence its key in the evidence register
 * @param values its value, or its values in the order of the list
 */
public record ParameterUse(String owner, String path, String unit, String evidence, List<Double> values) {

    /** Copies the values. */
    public ParameterUse {
        values = List.copyOf(values);
    }

    /**
     * The numbers of a scenario or strategy.
     *
     * @param owner its name
     * @param record the scenario or strategy
     * @return one use for each number or list of numbers, in the order of the file
     */
    public static List<ParameterUse> of(String owner, Record record) {
        Map<String, ParameterUse> uses = new LinkedHashMap<>();
        for (ParameterCatalogue.Entry entry : ParameterCatalogue.of(record)) {
            String path = entry.path().replaceAll("\\[\\d+]$", "");
            List<Double> one = List.of(entry.value());
            uses.merge(
                    path, new ParameterUse(owner, path, entry.unit(), entry.evidence(), one), ParameterUse::followedBy);
        }
        return List.copyOf(uses.values());
    }

    /**
     * The numbers of all built-in scenarios and strategies. Of a scenario after the first only those in which it differs.
     *
     * @return the uses, scenarios first
     */
    public static List<ParameterUse> builtIn() {
        List<ParameterUse> uses = new ArrayList<>();
        String first = Catalogue.scenarios().get(0);
        List<ParameterUse> base = of(first, Catalogue.scenario(first));
        uses.addAll(base);
        for (String name :
                Catalogue.scenarios().subList(1, Catalogue.scenarios().size())) {
            of(name, Catalogue.scenario(name)).stream()
                    .filter(use -> base.stream().noneMatch(use::hasNumbersOf))
                    .forEach(uses::add);
        }
        Catalogue.strategies().forEach(name -> uses.addAll(of(name, Catalogue.strategy(name))));
        return List.copyOf(uses);
    }

    /**
     * The values as people read them.
     *
     * @return plain decimals, separated by commas
     */
    public String valueText() {
        return values.stream().map(Interval::plain).collect(Collectors.joining(", "));
    }

    private boolean hasNumbersOf(ParameterUse other) {
        return path.equals(other.path) && values.equals(other.values);
    }

    private ParameterUse followedBy(ParameterUse next) {
        List<Double> all = new ArrayList<>(values);
        all.addAll(next.values);
        return new ParameterUse(owner, path, unit, evidence, all);
    }
}

package org.kring.experiments.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One experiment of BehaviorSpace as its file says it, while and after it is read. */
final class NetLogoExperiment {

    /** The values of one variable, and the line on which they begin. */
    record ValueSet(String variable, List<String> values, int line) {}

    private final String name;
    private final int repetitions;
    private final boolean sequential;
    private final int line;
    private final List<ValueSet> constants = new ArrayList<>();
    private final List<List<ValueSet>> subExperiments = new ArrayList<>();
    private final Map<String, String> rest = new LinkedHashMap<>();

    NetLogoExperiment(String name, int repetitions, boolean sequential, int line) {
        this.name = name;
        this.repetitions = repetitions;
        this.sequential = sequential;
        this.line = line;
    }

    String name() {
        return name;
    }

    int repetitions() {
        return repetitions;
    }

    boolean sequential() {
        return sequential;
    }

    int line() {
        return line;
    }

    Map<String, String> rest() {
        return rest;
    }

    /** Begins a subexperiment, to which the value sets that follow belong. */
    void beginSubExperiment() {
        subExperiments.add(new ArrayList<>());
    }

    void add(ValueSet values, boolean inSubExperiment) {
        (inSubExperiment ? subExperiments.get(subExperiments.size() - 1) : constants).add(values);
    }

    /** Notes what has no place in a design. */
    void note(String what, String text) {
        rest.merge(what, text, (before, more) -> before + "; " + more);
    }

    /**
     * The grids, each with a value set for every variable, or with fewer if a variable has none there. A subexperiment takes
     * what it does not name from the experiment.
     */
    List<List<ValueSet>> grids() {
        if (subExperiments.isEmpty()) {
            return List.of(constants);
        }
        List<String> variables = variables();
        return subExperiments.stream()
                .map(sub -> variables.stream()
                        .flatMap(variable -> Stream.concat(sub.stream(), constants.stream())
                                .filter(set -> set.variable().equals(variable))
                                .limit(1))
                        .toList())
                .toList();
    }

    /** All variables, those of the experiment first. */
    List<String> variables() {
        List<ValueSet> all = new ArrayList<>(constants);
        subExperiments.forEach(all::addAll);
        return all.stream().map(ValueSet::variable).distinct().toList();
    }

    /** Every list of value sets in which a variable may stand once. */
    List<List<ValueSet>> lists() {
        List<List<ValueSet>> lists = new ArrayList<>(subExperiments);
        lists.add(constants);
        return lists;
    }
}

package org.kring.experiments.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.model.organisation.PostingStrategy;

/**
 * One compared strategy.
 *
 * @param label label in tables and figures, unique in its study
 * @param strategy what the organisation does in this arm
 */
public record Arm(String label, PostingStrategy strategy) {

    /** Checks the label. */
    public Arm {
        if (label.isBlank()) {
            throw new IllegalArgumentException("label must not be blank");
        }
        if (label.matches("(?s)p\\d{4,9}/.*")) {
            throw new IllegalArgumentException("label must not begin like the number of a point, but was " + label);
        }
    }

    /**
     * The arms of a comparison: the counterfactual first, then every strategy asked for. A strategy that stands there
     * twice becomes two arms, {@code lively-mix} and {@code lively-mix-2}.
     *
     * @param absent the counterfactual
     * @param strategies what is compared with it, in any number; the counterfactual itself may stand there once
     * @return arms with unique labels
     */
    public static List<Arm> of(PostingStrategy absent, List<PostingStrategy> strategies) {
        List<PostingStrategy> others = new ArrayList<>(strategies);
        others.remove(absent);
        others.add(0, absent);
        return labelled(others);
    }

    /**
     * The arms of a sweep: the strategies as they are listed, the counterfactual first if it is among them.
     *
     * @param strategies what is compared
     * @return arms with unique labels
     */
    public static List<Arm> listed(List<PostingStrategy> strategies) {
        List<PostingStrategy> ordered = new ArrayList<>(strategies);
        ordered.sort(Comparator.comparing(strategy -> !strategy.channels().isEmpty()));
        return labelled(ordered);
    }

    /**
     * The arms of a study that grows: new ones come last, so that the labels and the order of the others stay.
     *
     * @param arms the arms that are there
     * @param added strategies that are compared as well
     * @return arms with unique labels
     */
    public static List<Arm> added(List<Arm> arms, List<PostingStrategy> added) {
        return labelled(arms, added);
    }

    private static List<Arm> labelled(List<PostingStrategy> strategies) {
        return labelled(List.of(), strategies);
    }

    private static List<Arm> labelled(List<Arm> before, List<PostingStrategy> strategies) {
        List<Arm> arms = new ArrayList<>(before);
        Set<String> labels = before.stream().map(Arm::label).collect(Collectors.toCollection(HashSet::new));
        for (PostingStrategy strategy : strategies) {
            String label = strategy.name();
            for (int i = 2; !labels.add(label); i++) {
                label = strategy.name() + "-" + i;
            }
            arms.add(new Arm(label, strategy));
        }
        return arms;
    }
}

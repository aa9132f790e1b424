package org.kring.viz.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.experiments.example.ExamplePerson;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

/** The strategies of an example, and its people counted. */
final class Examples {

    private Examples() {}

    /** The looks of the strategies of which there is a run. */
    static List<ArmStyle> styles(Findings findings) {
        List<String> arms = findings.example().arms();
        return findings.styles().stream()
                .filter(style -> arms.contains(style.label()))
                .toList();
    }

    /** The people in the run of a strategy. */
    static List<ExamplePerson> persons(Findings findings, String arm) {
        return findings.example().persons().stream()
                .filter(person -> person.arm().equals(arm))
                .toList();
    }

    /** How many are in each class, in words. */
    static String inWords(String name, int[] counts, List<String> names, Messages words) {
        return words.say(
                "figure.block",
                name,
                IntStream.range(0, counts.length)
                        .mapToObj(i -> names.get(i) + " " + words.numerals().fixed(counts[i], 0))
                        .collect(Collectors.joining(", ")));
    }
}

package org.kring.viz.chart;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kring.experiments.example.ExamplePerson;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

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

    /** How many people there are in the run of a strategy, in words. */
    static Cited persons(Messages words, String arm, int persons) {
        return new Cited(
                words.numerals().fixed(persons, 0), "analysis/example-network.csv#arm=%s;rows".formatted(arm), 1.0);
    }

    /**
     * How many are in each class, in words.
     *
     * @param name what is counted
     * @param counts number in each class
     * @param names names of the classes
     * @param sources for each class where its count stands, in one part or several
     * @param words the language
     */
    static Told inWords(
            String name, int[] counts, List<String> names, IntFunction<List<String>> sources, Messages words) {
        return words.tell(
                "figure.block",
                name,
                Told.joined(
                        ", ",
                        IntStream.range(0, counts.length)
                                .mapToObj(i -> Block.named(
                                        names.get(i),
                                        Cited.sum(words.numerals().fixed(counts[i], 0), terms(sources.apply(i)), 0.0)))
                                .toList()));
    }

    private static List<Term> terms(List<String> sources) {
        return sources.stream().map(source -> new Term(source, 1.0)).toList();
    }
}

package org.kring.viz.report;

import java.util.List;
import java.util.stream.Collectors;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;

/**
 * What must not be concluded: the one list behind the sections of the report and {@code docs/limits.md}. To add one, add it
 * here, its words to the bundles of the report, and write the document anew.
 */
public final class Limits {

    private static final List<Limit> ALL = List.of(
            new Limit(
                    1,
                    "The model is checked against this ceiling; a run beyond it is a fault of the model and no discovery.",
                    List.of("LIT:T81", "LIT:T82")),
            new Limit(
                    2,
                    "Composed messages between people who are close did relieve, one click did not. So no rule of the model lets a"
                            + " page as such make anybody less lonely; that it does not is what we put in, not what came out.",
                    List.of("LIT:M29", "LIT:M41")),
            new Limit(
                    3,
                    "In the model they follow from how people differ; no number states them.",
                    List.of("LIT:T09", "LIT:T12")),
            new Limit(
                    4,
                    "Where the model knows contagion, it is a switch to ask \"what if\" and off by default.",
                    List.of("LIT:T71", "LIT:M39")),
            new Limit(
                    5,
                    "Literature finds more loneliness with more time online; most of the clients who were asked felt less lonely."
                            + " Skills may carry over, so that the weak gain less, or the anxious and those who speak with difficulty"
                            + " may gain more. What dominates where"
                            + " is a question for sweeps, whose results are ranges.",
                    List.of("S2:M-044", "S2:M-012", "S2:M-034", "S2:M-031", "S2:M-032")),
            new Limit(
                    6,
                    "Say \"this mechanism could produce this pattern\", not \"this will happen\". kring fit tests how well one's own"
                            + " page is predicted; a network or table of one's own makes the people more like one's own, not"
                            + " their behaviour.",
                    List.of()),
            new Limit(
                    7,
                    "With a table of real persons this holds all the more: what the model does with person 17 says nothing about"
                            + " the real one, and must not be used to decide about help.",
                    List.of()),
            new Limit(
                    8,
                    "Staff saw more harm than clients told of; what staff said has no counts behind it. Most signs of effects rest"
                            + " on one kind of witness, be it clients, staff or literature. More than one kind supports that contact"
                            + " relieves, that support follows disclosure, that offline comes before online, that initiative is"
                            + " needed, that peers can pull each other down, that rejection hurts, and that loneliness feeds use.",
                    List.of("S2:M-144", "S2:M-145")),
            new Limit(
                    9,
                    "Of the forum, the messaging app and the visual network hardly any number is published for welfare; most of"
                            + " theirs are assumed, so differences between platforms show what would follow if they were so.",
                    List.of("LIT:T32", "LIT:T57")));

    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    private static final String HEAD = """
            # What must not be concluded

            Written from the list in `org.kring.viz.report.Limits`, which also makes the section "What not to conclude" of every
            report; do not edit by hand. Ids are rows of the evidence files, as in the [parameters](parameters.md).
            """;

    private Limits() {}

    /**
     * All of them.
     *
     * @return in the order of the report
     */
    public static List<Limit> all() {
        return ALL;
    }

    /**
     * The document.
     *
     * @return Markdown that ends with a line break
     */
    public static String markdown() {
        return HEAD
                + ALL.stream()
                        .map(limit -> "\n## %s\n\n%s%s.\n\n%s\n"
                                .formatted(
                                        withoutStop(limit.not(ENGLISH)),
                                        withoutStop(limit.because(ENGLISH)),
                                        limit.source(),
                                        limit.more()))
                        .collect(Collectors.joining());
    }

    private static String withoutStop(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }
}

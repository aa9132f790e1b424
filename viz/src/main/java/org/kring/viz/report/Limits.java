package org.kring.viz.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What must not be concluded: the one list behind the section of the report and {@code docs/limits.md}. To add one, add it
 * here and write the page anew.
 */
public final class Limits {

    private static final List<Limit> ALL = List.of(
            new Limit(
                    "Not that outreach makes a population much less lonely.",
                    "Trials of programmes against loneliness moved the mean by about 0.2 standard deviations; a claim of more"
                            + " than 0.2 to 0.3 has no ground here.",
                    "The model is checked against this ceiling; a run beyond it is a fault of the model and no discovery.",
                    List.of("LIT:T81", "LIT:T82")),
            new Limit(
                    "Not that likes relieve loneliness.",
                    "They are counted as contact with the organisation, not as company.",
                    "Composed messages between people who are close did relieve, one click did not. So no rule of the model lets a"
                            + " page as such make anybody less lonely; that it does not is what we put in, not what came out.",
                    List.of("LIT:M29", "LIT:M41")),
            new Limit(
                    "Not that 90-9-1 is a law.",
                    "The shares of readers, reactors and writers differ between communities, and by what one counts.",
                    "In the model they follow from how people differ; no number states them.",
                    List.of("LIT:T09", "LIT:T12")),
            new Limit(
                    "Not that loneliness is shown to be contagious.",
                    "That friends are alike and share their circumstances explains the same figures.",
                    "Where the model knows contagion, it is a switch to ask \"what if\" and off by default.",
                    List.of("LIT:T71", "LIT:M39")),
            new Limit(
                    "Not that time online makes people lonely, nor that it helps.",
                    "The evidence holds both, for different people and kinds of use, and so does the model.",
                    "Literature finds more loneliness with more time online; most of the clients who were asked felt less lonely."
                            + " Skills may carry over, so that the weak gain less, or the anxious and those who speak with difficulty"
                            + " may gain more. What dominates where"
                            + " is a question for sweeps, whose results are ranges.",
                    List.of("S2:M-044", "S2:M-012", "S2:M-034", "S2:M-031", "S2:M-032")),
            new Limit(
                    "Not a forecast for one organisation.",
                    "The model is not fitted to any single one, and part of its values are assumed.",
                    "Say \"this mechanism could produce this pattern\", not \"this will happen\". kring fit tests how well one's own"
                            + " page is predicted; a network or table of one's own makes the people more like one's own, not"
                            + " their behaviour.",
                    List.of()),
            new Limit(
                    "Nothing about a single person.",
                    "Simulated people are drawn; only shares and means of many are results.",
                    "With a table of real persons this holds all the more: what the model does with person 17 says nothing about"
                            + " the real one, and must not be used to decide about help.",
                    List.of()),
            new Limit(
                    "Not that clients everywhere are like those who were asked.",
                    "Much of what is known of clients comes from what fourteen volunteers of one organisation in one region told of"
                            + " themselves in 2012, who used social media with interest and said little of harm.",
                    "Staff saw more harm than clients told of; what staff said has no counts behind it. Most signs of effects rest"
                            + " on one kind of witness, be it clients, staff or literature. More than one kind supports that contact"
                            + " relieves, that support follows disclosure, that offline comes before online, that initiative is"
                            + " needed, that peers can pull each other down, that rejection hurts, and that loneliness feeds use.",
                    List.of("S2:M-144", "S2:M-145")),
            new Limit(
                    "Not about the networks of today.",
                    "Platforms are described as they were around 2014, and reach and use changed several-fold within years.",
                    "Of the forum, the messaging app and the visual network hardly any number is published for welfare; most of"
                            + " theirs are assumed, so differences between platforms show what would follow if they were so.",
                    List.of("LIT:T32", "LIT:T57")));

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
                                        withoutStop(limit.not()),
                                        withoutStop(limit.because()),
                                        limit.source(),
                                        limit.more()))
                        .collect(Collectors.joining());
    }

    private static String withoutStop(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }
}

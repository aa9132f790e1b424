package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** From follower to reader to who does something, asks and is helped, audience by audience as far as a study counts it. */
final class ReachFunnelFigure {

    static final String NAME = "reach-funnel";

    private static final List<String> PERSONS = List.of("followers", "reach");

    private static final List<String> CLIENTS = List.of(
            "followShareOfClients",
            "reachShareOfClients",
            "engagedShareOfClients",
            "askedForHelpShareOfClients",
            "helpedShareOfClients",
            "supportedShareOfClients",
            "helpAskedShare",
            "helpSettledShare");

    /** The first of clients, in the same order. */
    private static final List<String> POTENTIAL = List.of(
            "followShareOfPotentialClients",
            "reachShareOfPotentialClients",
            "engagedShareOfPotentialClients",
            "askedForHelpShareOfPotentialClients",
            "helpedShareOfPotentialClients");

    private static final List<String> COLLEAGUES =
            List.of("followShareOfColleagues", "reachShareOfColleagues", "engagedShareOfColleagues");

    private static final List<String> INTERMEDIARIES =
            List.of("followShareOfIntermediaries", "reachShareOfIntermediaries", "engagedShareOfIntermediaries");

    private static final List<String> PUBLIC =
            List.of("followShareOfPublic", "reachShareOfPublic", "engagedShareOfPublic");

    /** Names of the panels beside that of clients. */
    private static final List<String> AUDIENCES = List.of("potential", "colleagues", "intermediaries", "public");

    /** What the folders of older programs count of others than clients. */
    private static final List<String> OTHERS = List.of(
            "reachShareOfPotentialClients",
            "reachShareOfColleagues",
            "reachShareOfIntermediaries",
            "reachShareOfPublic");

    /** Persons who did something; from two columns of the runs. */
    private static final String ENGAGED = "reach*engagedShareOfReached";

    private ReachFunnelFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, ReachFunnelFigure::draw);
    }

    private static Figure draw(Findings findings) {
        List<ArmStyle> styles = Blocks.reaching(findings);
        List<Block> clients = blocks(findings, CLIENTS, styles, Blocks.PERCENT);
        return findings.has(CLIENTS.get(0)) ? byAudience(findings, styles, clients) : ofAll(findings, styles, clients);
    }

    private static Figure byAudience(Findings findings, List<ArmStyle> styles, List<Block> clients) {
        Messages words = findings.words();
        List<List<Block>> others = Stream.of(POTENTIAL, COLLEAGUES, INTERMEDIARIES, PUBLIC)
                .map(metrics -> named(findings, metrics, styles))
                .toList();
        List<Panel> panels = new ArrayList<>();
        panels.add(panel("clients", DotScale.PERCENT, clients, styles, words));
        for (int i = 0; i < others.size(); i++) {
            panels.add(panel(AUDIENCES.get(i), DotScale.PERCENT, others.get(i), styles, words));
        }
        return figure(
                findings,
                words.tell(
                        "figure.reach-funnel.audiences.alt",
                        Block.inWords(clients, words, 1),
                        Block.inWords(others.get(0), words, 1),
                        Block.inWords(others.get(1), words, 1),
                        Block.inWords(others.get(2), words, 1),
                        Block.inWords(others.get(3), words, 1)),
                panels);
    }

    /** Metrics of another audience under the names that those of clients have. */
    private static List<Block> named(Findings findings, List<String> metrics, List<ArmStyle> styles) {
        return IntStream.range(0, metrics.size())
                .mapToObj(i -> Blocks.means(
                        findings,
                        findings.words().say("figure.reach-funnel." + CLIENTS.get(i)),
                        metrics.get(i),
                        styles,
                        Blocks.PERCENT))
                .toList();
    }

    /** For folders of programs that counted followers and doers without their audience. */
    private static Figure ofAll(Findings findings, List<ArmStyle> styles, List<Block> clients) {
        Messages words = findings.words();
        List<Block> others = blocks(findings, OTHERS, styles, Blocks.PERCENT);
        List<Block> persons = Stream.concat(
                        blocks(findings, PERSONS, styles, 1.0).stream(), Stream.of(engaged(findings, styles)))
                .toList();
        return figure(
                findings,
                words.tell(
                        "figure.reach-funnel.alt",
                        Block.inWords(persons, words, 0),
                        Block.inWords(clients, words, 1),
                        Block.inWords(others, words, 1)),
                List.of(
                        panel("persons", DotScale.AMOUNT, persons, styles, words),
                        panel("clients", DotScale.PERCENT, clients, styles, words),
                        panel("others", DotScale.PERCENT, others, styles, words)));
    }

    private static Figure figure(Findings findings, Told alt, List<Panel> panels) {
        Messages words = findings.words();
        return new Figure(
                NAME,
                words.say("figure.reach-funnel.title"),
                alt,
                words.tell("figure.reach-funnel.caption", Cells.replicates(findings), Cells.weeks(findings)),
                Origin.of(words, Cells.ESTIMATES),
                panels);
    }

    private static Panel panel(String key, DotScale scale, List<Block> blocks, List<ArmStyle> styles, Messages words) {
        return DotBlocks.panel(
                words.say("figure.reach-funnel." + key),
                words.say("figure.reach-funnel.%s.x".formatted(key)),
                scale,
                blocks,
                styles,
                words);
    }

    /** Persons, from the share of those reached that every run counts. */
    private static Block engaged(Findings findings, List<ArmStyle> styles) {
        return new Block(
                findings.words().say("figure.reach-funnel.engaged"),
                styles.stream()
                        .map(style -> Blocks.mean(
                                style, engaged(findings, style.label()), Trace.ofRuns(style.label(), ENGAGED)))
                        .toList());
    }

    private static double[] engaged(Findings findings, String arm) {
        double[] reached = findings.results().values(arm, "reach");
        double[] share = findings.results().values(arm, "engagedShareOfReached");
        return IntStream.range(0, reached.length)
                .mapToDouble(r -> reached[r] == 0.0 ? 0.0 : reached[r] * share[r])
                .toArray();
    }

    private static List<Block> blocks(Findings findings, List<String> metrics, List<ArmStyle> styles, double factor) {
        return metrics.stream()
                .map(metric -> Blocks.means(
                        findings, findings.words().say("figure.reach-funnel." + metric), metric, styles, factor))
                .toList();
    }
}

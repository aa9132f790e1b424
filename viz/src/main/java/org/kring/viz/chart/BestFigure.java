package org.kring.viz.chart;

import java.util.List;
import org.kring.experiments.analysis.Comparison.BestProbability;
import org.kring.viz.chart.Block.Dot;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

/** How probable it is that each strategy is the best, on the outcomes that people ask for first. */
final class BestFigure {

    static final String NAME = "probability-best";

    private static final List<String> METRICS =
            List.of("isolationRisk", "offRadarClients", "reachShareOfClients", "interactionsPerStaffHour");

    private BestFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, BestFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<Block> blocks =
                METRICS.stream().map(metric -> block(findings, metric)).toList();
        return new Figure(
                NAME,
                words.say("figure.probability-best.title"),
                words.tell("figure.probability-best.alt", Block.inWords(blocks, words, 0)),
                words.tell("figure.probability-best.caption", Cells.replicates(findings)),
                Origin.of(words, "analysis/best.csv#probability"),
                List.of(DotBlocks.panel(
                        "",
                        words.say("figure.probability-best.x"),
                        DotScale.PERCENT,
                        blocks,
                        findings.styles(),
                        words)));
    }

    private static Block block(Findings findings, String metric) {
        return new Block(
                findings.words().say("figure.probability-best." + metric),
                findings.styles().stream()
                        .map(style -> dot(findings, metric, style))
                        .toList());
    }

    private static Dot dot(Findings findings, String metric, ArmStyle style) {
        double chance = findings.comparison().best().stream()
                .filter(best -> best.outcome().equals(metric) && best.arm().equals(style.label()))
                .mapToDouble(BestProbability::probability)
                .findFirst()
                .orElse(Double.NaN);
        return new Dot(
                        style,
                        chance,
                        Double.NaN,
                        Double.NaN,
                        Trace.of(
                                "analysis/best.csv#outcome=%s;arm=%s;".formatted(metric, style.label()), "probability"))
                .times(Blocks.PERCENT);
    }
}

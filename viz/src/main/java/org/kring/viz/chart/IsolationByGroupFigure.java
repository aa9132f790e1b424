package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kring.experiments.analysis.Comparison.ThirdEffect;
import org.kring.viz.chart.Block.Dot;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** What each strategy changes in isolation risk against the counterfactual, group by group. */
final class IsolationByGroupFigure {

    static final String NAME = "isolation-by-group";

    private static final Map<String, String> THIRDS = Map.of(
            "leastLonely", "LeastLonelyThird",
            "middle", "MiddleThird",
            "mostLonely", "MostLonelyThird");

    private static final List<String> ORDER = List.of("leastLonely", "middle", "mostLonely");

    private static final List<String> AGES = List.of(
            "isolationRiskAge15To24",
            "isolationRiskAge25To34",
            "isolationRiskAge35To44",
            "isolationRiskAge45To54",
            "isolationRiskAge55To64",
            "isolationRiskAge65Up");

    private IsolationByGroupFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, IsolationByGroupFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(all(findings, "isolationRisk"));
        ORDER.forEach(third -> blocks.add(third(findings, third)));
        blocks.add(all(findings, "isolationRiskOfPotentialClients"));
        List<Block> ages = AGES.stream()
                .map(age -> all(findings, age))
                .filter(block -> !block.empty())
                .toList();
        List<Panel> panels = new ArrayList<>();
        panels.add(panel("heading", blocks, findings));
        if (!ages.isEmpty()) {
            panels.add(panel("ages", ages, findings));
        }
        String reference = findings.referenceName();
        return new Figure(
                NAME,
                words.say("figure.isolation-by-group.title"),
                words.tell(
                        "figure.isolation-by-group.alt",
                        reference,
                        Block.inWords(blocks, words, 2),
                        Block.inWords(ages, words, 2)),
                words.tell(
                        "figure.isolation-by-group.caption",
                        reference,
                        Cells.replicates(findings),
                        Cells.confidence(findings, IsolationRiskFigure.METRIC),
                        levels(findings)),
                Origin.of(words, Cells.PAIRS, "analysis/losers.csv#difference,low,high", "analysis/estimates.csv#mean"),
                panels);
    }

    private static Panel panel(String heading, List<Block> blocks, Findings findings) {
        Messages words = findings.words();
        return DotBlocks.panel(
                words.say("figure.isolation-by-group." + heading, findings.referenceName()),
                words.say("figure.isolation-by-group.x"),
                DotScale.DIFFERENCE,
                blocks,
                findings.challengers(),
                words);
    }

    private static Block all(Findings findings, String metric) {
        return Blocks.differences(
                findings, findings.words().say("figure.isolation-by-group." + metric), metric, Blocks.PERCENT);
    }

    private static Block third(Findings findings, String third) {
        List<Dot> dots = findings.challengers().stream()
                .flatMap(style -> findings.comparison().losers().stream()
                        .filter(effect ->
                                effect.third().equals(third) && effect.arm().equals(style.label()))
                        .map(effect -> dot(style, effect)))
                .toList();
        return new Block(name(findings.words(), third), dots);
    }

    private static Dot dot(ArmStyle style, ThirdEffect effect) {
        return new Dot(style, effect.difference(), effect.low(), effect.high(), Cells.of(effect)).times(Blocks.PERCENT);
    }

    private static String name(Messages words, String third) {
        return words.say("figure.third." + THIRDS.getOrDefault(third, ""));
    }

    /** How many are at risk with the reference, without which a difference says little. */
    private static Told levels(Findings findings) {
        String reference = findings.results().reference();
        return findings.words()
                .andTold(ORDER.stream()
                        .map(third -> "isolationRisk" + THIRDS.getOrDefault(third, ""))
                        .map(metric -> Cells.percent(
                                findings.words(),
                                Cells.of(findings.estimate(metric, reference)).value(),
                                findings.mean(metric, reference),
                                1))
                        .toList());
    }
}

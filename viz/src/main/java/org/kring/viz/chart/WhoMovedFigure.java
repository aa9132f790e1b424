package org.kring.viz.chart;

import java.util.List;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

/** Who came into isolation risk during the observed weeks and who got out of it, by loneliness at the start. */
final class WhoMovedFigure {

    static final String NAME = "who-moved";

    private static final List<String> THIRDS = List.of("LeastLonelyThird", "MiddleThird", "MostLonelyThird");

    private WhoMovedFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, WhoMovedFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<ArmStyle> styles = findings.styles();
        List<Block> came = blocks(findings, "newAtRisk", styles);
        List<Block> left = blocks(findings, "recovered", styles);
        return new Figure(
                NAME,
                words.say("figure.who-moved.title"),
                words.tell("figure.who-moved.alt", Block.inWords(came, words, 1), Block.inWords(left, words, 1)),
                words.tell("figure.who-moved.caption", Cells.replicates(findings), Cells.weeks(findings)),
                Origin.of(words, Cells.ESTIMATES),
                List.of(panel("came", came, styles, words), panel("left", left, styles, words)));
    }

    private static Panel panel(String key, List<Block> blocks, List<ArmStyle> styles, Messages words) {
        return DotBlocks.panel(
                words.say("figure.who-moved." + key),
                words.say("figure.who-moved.x"),
                DotScale.PERCENT,
                blocks,
                styles,
                words);
    }

    private static List<Block> blocks(Findings findings, String metric, List<ArmStyle> styles) {
        return THIRDS.stream()
                .map(third -> Blocks.means(
                        findings,
                        findings.words().say("figure.third." + third),
                        metric + third,
                        styles,
                        Blocks.PERCENT))
                .toList();
    }
}

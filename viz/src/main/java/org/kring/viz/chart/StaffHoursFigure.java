package org.kring.viz.chart;

import java.util.List;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

/** Staff hours a week that each strategy takes, and work that did not fit. */
final class StaffHoursFigure {

    static final String NAME = "staff-hours";

    private static final List<String> METRICS = List.of("staffHours", "overflowHours");

    private StaffHoursFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, StaffHoursFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<ArmStyle> styles = findings.styles();
        double perWeek = 1.0 / Math.max(1, findings.weeks());
        List<Block> blocks = METRICS.stream()
                .map(metric ->
                        Blocks.means(findings, words.say("figure.staff-hours." + metric), metric, styles, perWeek))
                .toList();
        return new Figure(
                NAME,
                words.say("figure.staff-hours.title"),
                words.say("figure.staff-hours.alt", Block.inWords(blocks, words, 1)),
                words.say("figure.staff-hours.caption", findings.replicates(), findings.weeks()),
                List.of(DotBlocks.panel(
                        "", words.say("figure.staff-hours.x"), DotScale.AMOUNT, blocks, styles, words)));
    }
}

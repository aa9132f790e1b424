package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

/** Staff hours a week that each strategy takes, and work that did not fit. */
final class StaffHoursFigure {

    static final String NAME = "staff-hours";

    private static final List<String> METRICS = List.of("staffHours", "overflowHours");

    private static final List<String> ACTIVITIES = List.of(
            "staffHoursOnPosts",
            "staffHoursOnListening",
            "staffHoursOnAnswers",
            "staffHoursOnEncouragement",
            "staffHoursOnModeration",
            "staffHoursOnOutreach",
            "staffHoursOnPlanning");

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
        List<Block> activities = ACTIVITIES.stream()
                .filter(activity -> styles.stream().anyMatch(style -> findings.mean(activity, style.label()) > 0.0))
                .map(activity ->
                        Blocks.means(findings, words.say("figure.staff-hours." + activity), activity, styles, perWeek))
                .toList();
        List<Panel> panels = new ArrayList<>();
        panels.add(panel("total", blocks, styles, words));
        if (!activities.isEmpty()) {
            panels.add(panel("activities", activities, styles, words));
        }
        return new Figure(
                NAME,
                words.say("figure.staff-hours.title"),
                words.tell(
                        "figure.staff-hours.alt", Block.inWords(blocks, words, 1), Block.inWords(activities, words, 1)),
                words.tell("figure.staff-hours.caption", Cells.replicates(findings), Cells.weeks(findings)),
                Origin.of(words, Cells.ESTIMATES),
                panels);
    }

    private static Panel panel(String key, List<Block> blocks, List<ArmStyle> styles, Messages words) {
        return DotBlocks.panel(
                words.say("figure.staff-hours." + key),
                words.say("figure.staff-hours.x"),
                DotScale.AMOUNT,
                blocks,
                styles,
                words);
    }
}

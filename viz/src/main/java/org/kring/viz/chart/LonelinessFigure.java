package org.kring.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kring.experiments.analysis.Comparison.Estimate;
import org.kring.viz.chart.StackedRows.Border;
import org.kring.viz.chart.StackedRows.Part;
import org.kring.viz.chart.StackedRows.Row;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** How many clients are not lonely, moderately and strongly lonely at the end, strategy by strategy. */
final class LonelinessFigure {

    static final String NAME = "loneliness";

    private static final String AT_START = "lonelyClientsAtStart";

    private static final List<String> CLASSES = List.of("not", "moderately", "strongly");

    /** From light to dark, far apart for grey print. */
    private static final List<Color> COLORS = List.of(new Color(0xD6E4F0), new Color(0x5B9BD0), new Color(0x08306B));

    private LonelinessFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, LonelinessFigure::draw);
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<Row> rows = new ArrayList<>();
        if (findings.has(AT_START)) {
            rows.add(start(findings));
        }
        findings.styles().forEach(style -> rows.add(row(findings, style, "lonelyClients", "stronglyLonelyClients")));
        List<String> names = names(words);
        return new Figure(
                NAME,
                words.say("figure.loneliness.title"),
                words.tell("figure.loneliness.alt", inWords(rows, names, words)),
                words.tell("figure.loneliness.caption", Cells.replicates(findings), Cells.weeks(findings)),
                Origin.of(words, Cells.ESTIMATES),
                List.of(StackedRows.panel(rows, names, COLORS, words.say("figure.loneliness.x"), words)));
    }

    /** What the three classes are called. */
    static List<String> names(Messages words) {
        return CLASSES.stream()
                .map(each -> words.say("figure.loneliness." + each))
                .toList();
    }

    /** The same under all strategies, because nothing has been posted yet. */
    private static Row start(Findings findings) {
        ArmStyle reference = findings.stylesByArm().get(findings.results().reference());
        ArmStyle start =
                Objects.requireNonNull(reference).called(findings.words().say("figure.loneliness.start"));
        return row(findings, start, AT_START, "stronglyLonelyClientsAtStart");
    }

    private static Row row(Findings findings, ArmStyle style, String lonelyMetric, String stronglyMetric) {
        Estimate lonely = findings.estimate(lonelyMetric, style.label());
        Estimate strongly = findings.estimate(stronglyMetric, style.label());
        Term less = Cells.of(lonely).value().times(Blocks.PERCENT);
        Term least = Cells.of(strongly).value().times(Blocks.PERCENT);
        return new Row(
                style,
                List.of(
                        new Part(percent(1.0 - lonely.mean()), List.of(less.times(-1.0)), Blocks.PERCENT),
                        new Part(percent(lonely.mean() - strongly.mean()), List.of(less, least.times(-1.0)), 0.0),
                        new Part(percent(strongly.mean()), List.of(least), 0.0)),
                List.of(border(lonely), border(strongly)));
    }

    /** Seen from the other side, for the bar begins with those who are not lonely. */
    private static Border border(Estimate e) {
        return new Border(percent(1.0 - e.high()), percent(1.0 - e.low()));
    }

    private static double percent(double share) {
        return Blocks.PERCENT * share;
    }

    private static Told inWords(List<Row> rows, List<String> names, Messages words) {
        return Told.joined(
                "; ",
                rows.stream()
                        .map(row -> words.tell("figure.block", row.style().name(), row.inWords(names, words)))
                        .toList());
    }
}

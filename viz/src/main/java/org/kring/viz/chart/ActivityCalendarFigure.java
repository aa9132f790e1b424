package org.kring.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.kring.experiments.example.ExampleDay;
import org.kring.model.scenario.Horizon;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** When staff post and answer and members post, day by day, in one run of each strategy. */
final class ActivityCalendarFigure {

    static final String NAME = "activity-calendar";

    private static final List<String> KINDS = List.of("staffPosts", "answers", "memberPosts");

    private static final List<ToIntFunction<ExampleDay>> COUNTS =
            List.of(ExampleDay::staffPosts, ExampleDay::answers, ExampleDay::memberPosts);

    /** From light to dark, for at least so many a day. */
    private static final List<Color> COLORS = List.of(
            new Color(0xEEF0F2), new Color(0xB9D3E8), new Color(0x6BA3D0), new Color(0x2366A8), new Color(0x08264D));

    private static final int[] FROM = {0, 1, 2, 4, 8};
    private static final double LARGEST_DAY = 13.0;
    private static final double BELOW = 16.0;
    private static final double FILLED = 0.86;
    private static final int TICK = 4;
    private static final int FAR_TICK = 13;
    private static final double TICK_ROOM = 24.0;

    private ActivityCalendarFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, ActivityCalendarFigure::draw, findings -> !findings.example()
                .isEmpty());
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<CellGrid.Cell> cells = new ArrayList<>();
        List<Told> said = new ArrayList<>();
        for (ArmStyle style : Examples.styles(findings)) {
            List<ExampleDay> days = findings.example().days().stream()
                    .filter(day -> day.arm().equals(style.label()))
                    .toList();
            int[] sums = new int[KINDS.size()];
            for (int kind = 0; kind < sums.length; kind++) {
                ToIntFunction<ExampleDay> count = COUNTS.get(kind);
                sums[kind] = days.stream().mapToInt(count).sum();
            }
            if (sums[0] + sums[1] + sums[2] > 0) {
                for (int kind = 0; kind < sums.length; kind++) {
                    cells.add(cell(style, kind, days, sums[kind], words));
                }
            }
            said.add(Examples.inWords(
                    style.name(),
                    sums,
                    kinds(words),
                    kind -> List.of(
                            "analysis/example-calendar.csv#arm=%s;sum(%s)".formatted(style.label(), KINDS.get(kind))),
                    words));
        }
        List<String> names = List.of("0", "1", "2–3", "4–7", words.say("figure.activity-calendar.more", 8));
        return new Figure(
                NAME,
                words.say("figure.activity-calendar.title"),
                words.tell("figure.activity-calendar.alt", Told.joined("; ", said)),
                words.tell("figure.activity-calendar.caption", Cells.weeks(findings)),
                Origin.of(words, "analysis/example-calendar.csv#week,day," + String.join(",", KINDS)),
                List.of(new CellGrid(
                                cells,
                                KINDS.size(),
                                200,
                                width -> Horizon.DAYS_PER_WEEK * day(width, findings.weeks()) + BELOW)
                        .panel(words.say("figure.activity-calendar.heading"), names, COLORS)));
    }

    /** Width and height of a day in px. */
    private static double day(double width, int weeks) {
        return Math.min(LARGEST_DAY, width / Math.max(1, weeks));
    }

    private static List<String> kinds(Messages words) {
        return KINDS.stream()
                .map(kind -> words.say("figure.activity-calendar." + kind))
                .toList();
    }

    private static CellGrid.Cell cell(ArmStyle style, int kind, List<ExampleDay> days, int sum, Messages words) {
        String note =
                words.say("figure.activity-calendar.cell", sum, kinds(words).get(kind));
        return new CellGrid.Cell(style.shortLabel(), note, (g2, area) -> draw(g2, area, days, COUNTS.get(kind)));
    }

    private static void draw(Graphics2D g2, Rectangle2D area, List<ExampleDay> days, ToIntFunction<ExampleDay> count) {
        int weeks = days.stream().mapToInt(ExampleDay::week).max().orElse(1);
        double step = day(area.getWidth(), weeks);
        List<Specks> shades = new ArrayList<>();
        for (Color color : COLORS) {
            shades.add(Specks.square(color, FILLED * step));
        }
        for (ExampleDay day : days) {
            double x = area.getMinX() + (day.week() - 0.5) * step;
            double y = area.getMinY() + (day.day() - 0.5) * step;
            shades.get(shade(count.applyAsInt(day))).add(x, y);
        }
        shades.forEach(shade -> shade.draw(g2));
        Font font = Lettering.SMALL;
        g2.setFont(font);
        g2.setPaint(Palette.SOFT_INK);
        int tick = TICK * step < TICK_ROOM ? FAR_TICK : TICK;
        for (int week = 1; week <= weeks; week += tick) {
            double x = area.getMinX() + (week - 1) * step;
            g2.drawString("" + week, (float) x, (float) (area.getMaxY() - 3.0));
        }
    }

    private static int shade(int count) {
        int shade = 0;
        for (int i = 0; i < FROM.length; i++) {
            shade = count >= FROM[i] ? i : shade;
        }
        return shade;
    }
}

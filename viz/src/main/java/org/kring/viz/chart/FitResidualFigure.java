package org.kring.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.kring.experiments.fit.Insight;
import org.kring.experiments.fit.PageFit;
import org.kring.experiments.fit.PageOutcome;
import org.kring.experiments.fit.PostRow;
import org.kring.experiments.scenario.Names;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Palette;
import org.kring.viz.text.Cited;
import org.kring.viz.text.Messages;

/** What the fitted page leaves unexplained: residuals of reach and likes by type and by part of the day. */
final class FitResidualFigure {

    private static final int HEIGHT = 320;
    private static final int HOURS = 6;
    private static final int MOST_LETTERS = 34;
    private static final List<PageOutcome> SHOWN = List.of(PageOutcome.REACH, PageOutcome.LIKES);

    private FitResidualFigure() {}

    static Figure of(PageFit fit, Messages words) {
        List<PostRow> rows = fit.rows().stream()
                .filter(row -> SHOWN.contains(row.outcome()) && Double.isFinite(row.residual()))
                .toList();
        List<Panel> panels = new ArrayList<>();
        panels.add(
                panel("types", words, rows, row -> Names.lowerCamel(row.type().name())));
        List<PostRow> timed = rows.stream()
                .filter(row -> Double.isFinite(row.post().value(Insight.HOUR)))
                .toList();
        if (!timed.isEmpty()) {
            panels.add(panel("hours", words, timed, row -> hours(row, words)));
        }
        Cited told = Cells.count(words, posts(rows), "posts.csv#distinct(line)");
        return new Figure(
                "fit-residuals",
                words.say("figure.fit-residuals.title"),
                words.tell("figure.fit-residuals.alt"),
                words.tell("figure.fit-residuals.caption", fit.file(), told),
                Origin.of(words, "posts.csv#outcome,kind,hour,observed,residual"),
                panels);
    }

    private static String hours(PostRow row, Messages words) {
        int from = (int) row.post().value(Insight.HOUR) / HOURS * HOURS;
        return words.say("figure.fit-residuals.from", from < 10 ? "0" + from : "" + from, from + HOURS - 1);
    }

    private static Panel panel(String what, Messages words, List<PostRow> rows, Function<PostRow, String> group) {
        TreeMap<String, List<PostRow>> groups = new TreeMap<>();
        rows.forEach(row -> groups.computeIfAbsent(group.apply(row), name -> new ArrayList<>())
                .add(row));
        return new Panel(width -> HEIGHT, width -> chart(words.say("figure.fit-residuals." + what), groups, words));
    }

    private static JFreeChart chart(String heading, Map<String, List<PostRow>> groups, Messages words) {
        List<String> names = List.copyOf(groups.keySet());
        List<String> labels = names.stream()
                .map(name -> "%s (%d)".formatted(name, posts(groups.getOrDefault(name, List.of()))))
                .toList();
        List<ArmStyle> styles = Palette.of(
                List.of(words.say("figure.fit-residuals.reach"), words.say("figure.fit-residuals.likes")), "");
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        for (int s = 0; s < SHOWN.size(); s++) {
            YIntervalSeries series = new YIntervalSeries(styles.get(s).label());
            for (int g = 0; g < names.size(); g++) {
                add(series, g + (s - 0.5) * 0.2, groups.getOrDefault(names.get(g), List.of()), SHOWN.get(s));
            }
            data.addSeries(series);
            renderer.setSeriesPaint(s, styles.get(s).color());
            renderer.setSeriesShape(s, styles.get(s).marker());
        }
        XYPlot plot = new XYPlot(data, names(labels, words), ratios(words), renderer);
        ChartStyle.dress(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(4, 0, 4, 12));
        plot.addRangeMarker(new ValueMarker(0.0, Palette.RULE, new java.awt.BasicStroke(1.2f)));
        JFreeChart chart = ChartStyle.chart(heading, plot);
        ChartStyle.legend(chart, plot);
        return chart;
    }

    private static void add(YIntervalSeries series, double x, List<PostRow> rows, PageOutcome outcome) {
        List<PostRow> told =
                rows.stream().filter(row -> row.outcome() == outcome).toList();
        double[] sorted = told.stream()
                .mapToDouble(row -> row.residual() / Math.log(2.0))
                .sorted()
                .toArray();
        double doublings = Math.log(ratioOfSums(told)) / Math.log(2.0);
        if (Double.isFinite(doublings)) {
            int n = sorted.length;
            series.add(x, doublings, sorted[n / 4], sorted[Math.min(n - 1, 3 * n / 4)]);
        }
    }

    /** What all posts got, over what was expected of all; NaN without posts. */
    static double ratioOfSums(List<PostRow> rows) {
        return rows.stream().mapToDouble(PostRow::observed).sum()
                / rows.stream().mapToDouble(row -> row.expected().get(0)).sum();
    }

    private static long posts(List<PostRow> rows) {
        return rows.stream().mapToInt(row -> row.post().line()).distinct().count();
    }

    private static NumberAxis names(List<String> names, Messages words) {
        NumberAxis axis = ChartStyle.axis("", words.numerals());
        axis.setRange(-0.5, names.size() - 0.5);
        axis.setTickUnit(new NumberTickUnit(1.0));
        axis.setVerticalTickLabels(names.stream().mapToInt(String::length).sum() > MOST_LETTERS);
        axis.setNumberFormatOverride(new TickNames(x -> {
            int index = (int) Math.rint(x);
            return index >= 0 && index < names.size() ? names.get(index) : "";
        }));
        return axis;
    }

    private static NumberAxis ratios(Messages words) {
        NumberAxis axis = ChartStyle.axis("", words.numerals());
        axis.setAutoRangeIncludesZero(true);
        axis.setTickUnit(new NumberTickUnit(1.0));
        axis.setNumberFormatOverride(new TickNames(FitResidualFigure::ratio));
        return axis;
    }

    private static String ratio(double doublings) {
        int power = (int) Math.rint(doublings);
        return power < 0 ? "1/" + (1L << -power) : String.valueOf(1L << power);
    }
}

package org.kring.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.viz.chart.Block.Dot;
import org.kring.viz.chart.StackedRows.Border;
import org.kring.viz.chart.StackedRows.Part;
import org.kring.viz.chart.StackedRows.Row;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Cited.Term;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** From which audience likes, shares, words and private messages come, strategy by strategy. */
final class ReactionsByAudienceFigure {

    static final String NAME = "reactions-by-audience";

    private static final List<String> KINDS = List.of("Likes", "Shares", "Contributions", "PrivateContacts");

    private static final List<String> DOERS = List.of("client", "potentialClient", "colleague", "intermediary");

    /** The target group in blues, the others in warm and grey; light and dark in turn for grey print. */
    private static final List<Color> COLORS = List.of(
            new Color(0x08306B), new Color(0x6BAED6), new Color(0xB34700), new Color(0xF0C27B), new Color(0xDDE0E3));

    private ReactionsByAudienceFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(
                NAME, ReactionsByAudienceFigure::draw, findings -> findings.has(metric(DOERS.get(0), KINDS.get(0))));
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        List<String> names = IntStream.range(0, COLORS.size())
                .mapToObj(i -> words.say("figure.reactions-by-audience." + i))
                .toList();
        List<Row> rows = new ArrayList<>();
        List<Told> said = new ArrayList<>();
        for (String kind : KINDS) {
            String heading = words.say("figure.reactions-by-audience." + kind);
            List<Row> group = rows(findings, kind);
            if (!group.isEmpty()) {
                rows.add(Row.heading(heading));
                rows.addAll(group);
                said.add(words.tell(
                        "figure.block",
                        heading,
                        Told.joined(
                                "; ",
                                group.stream()
                                        .map(row -> Block.named(row.style().name(), row.inWords(names, words)))
                                        .toList())));
            }
        }
        return new Figure(
                NAME,
                words.say("figure.reactions-by-audience.title"),
                words.tell(
                        "figure.reactions-by-audience.alt",
                        said.isEmpty() ? words.tell("figure.block.nothing") : Told.joined(". ", said)),
                words.tell("figure.reactions-by-audience.caption", Cells.replicates(findings), Cells.weeks(findings)),
                Origin.of(words, "runs.csv#" + columns()),
                List.of(StackedRows.panel(rows, names, COLORS, words.say("figure.reactions-by-audience.x"), words)));
    }

    private static List<Row> rows(Findings findings, String kind) {
        return Blocks.reaching(findings).stream()
                .map(style -> row(findings, kind, style))
                .filter(row -> Double.isFinite(row.parts().get(0).value()))
                .toList();
    }

    private static Row row(Findings findings, String kind, ArmStyle style) {
        List<Part> parts = new ArrayList<>();
        List<Border> borders = new ArrayList<>();
        double[] upTo = new double[findings.results().replicates()];
        double before = 0.0;
        List<Term> cells = new ArrayList<>();
        String columns = "";
        for (String doer : DOERS) {
            double[] share = findings.results().values(style.label(), metric(doer, kind));
            for (int r = 0; r < upTo.length; r++) {
                upTo[r] += Blocks.PERCENT * share[r];
            }
            columns += (columns.isEmpty() ? "" : "+") + metric(doer, kind);
            Dot cut = Blocks.mean(style, upTo, Trace.ofRuns(style.label(), columns));
            Term cell = Cells.of(findings.estimate(metric(doer, kind), style.label()))
                    .value()
                    .times(Blocks.PERCENT);
            cells.add(cell.times(-1.0));
            parts.add(new Part(Math.max(0.0, cut.value() - before), List.of(cell), 0.0));
            borders.add(new Border(cut.low(), cut.high()));
            before = cut.value();
        }
        parts.add(new Part(Math.max(0.0, Blocks.PERCENT - before), cells, Blocks.PERCENT));
        return new Row(style, parts, borders);
    }

    private static String columns() {
        return KINDS.stream()
                .flatMap(kind -> DOERS.stream().map(doer -> metric(doer, kind)))
                .collect(Collectors.joining(","));
    }

    private static String metric(String doer, String kind) {
        return doer + "ShareOf" + kind;
    }
}

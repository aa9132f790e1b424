package org.kring.viz.chart;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kring.experiments.example.Did;
import org.kring.experiments.example.ExamplePerson;
import org.kring.viz.live.Doing;
import org.kring.viz.live.DoingPaint;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** Some people with their close ties, coloured by what they did in one run of each strategy. */
final class NetworkSnapshotFigure {

    static final String NAME = "network-snapshot";

    private static final List<TieMap.Look> LOOKS = List.of(
            new TieMap.Look(new Color(0xAEB4BB), 0.5),
            new TieMap.Look(DoingPaint.of(Doing.READ), 0.7),
            new TieMap.Look(DoingPaint.of(Doing.REACTED), 0.85),
            new TieMap.Look(DoingPaint.of(Doing.WROTE), 1.0));

    private NetworkSnapshotFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, NetworkSnapshotFigure::draw, findings -> !findings.example()
                .isEmpty());
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        TieMap map = TieMap.of(findings.example());
        List<String> names = Stream.of(Did.values())
                .map(did -> words.say("figure.network-snapshot." + did.ordinal()))
                .toList();
        List<ArmStyle> styles = styles(findings);
        List<CellGrid.Cell> cells = styles.stream()
                .map(style -> map.cell(
                        style.name(),
                        Examples.persons(findings, style.label()),
                        p -> p.did().ordinal(),
                        LOOKS))
                .toList();
        return new Figure(
                NAME,
                words.say("figure.network-snapshot.title"),
                words.tell(
                        "figure.network-snapshot.alt",
                        Told.joined(
                                "; ",
                                styles.stream()
                                        .map(style -> inWords(findings, style, names))
                                        .toList())),
                words.tell(
                        "figure.network-snapshot.caption",
                        Examples.persons(words, styles.get(0).label(), map.persons()),
                        Cells.weeks(findings)),
                Origin.of(
                        words,
                        "analysis/example-network.csv#person,audience,did",
                        "analysis/example-ties.csv#person,other"),
                List.of(new CellGrid(cells, 3, 150, TieMap::height)
                        .panel("", names, LOOKS.stream().map(TieMap.Look::color).toList())));
    }

    /** Those under which anybody of the sample saw a post; all if there is none. */
    private static List<ArmStyle> styles(Findings findings) {
        List<ArmStyle> reaching = Examples.styles(findings).stream()
                .filter(style -> Examples.persons(findings, style.label()).stream()
                        .anyMatch(person -> person.did() != Did.NOTHING))
                .toList();
        return reaching.isEmpty() ? Examples.styles(findings) : reaching;
    }

    private static Told inWords(Findings findings, ArmStyle style, List<String> names) {
        return Examples.inWords(
                style.name(),
                counts(findings, style.label()),
                names,
                did -> List.of("analysis/example-network.csv#arm=%s;did=%s;rows"
                        .formatted(style.label(), Did.values()[did].name().toLowerCase(Locale.ROOT))),
                findings.words());
    }

    private static int[] counts(Findings findings, String arm) {
        int[] counts = new int[Did.values().length];
        for (ExamplePerson person : Examples.persons(findings, arm)) {
            counts[person.did().ordinal()]++;
        }
        return counts;
    }
}

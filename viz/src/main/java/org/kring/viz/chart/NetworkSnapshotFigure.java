package org.kring.viz.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.example.Did;
import org.kring.experiments.example.ExamplePerson;
import org.kring.viz.live.Doing;
import org.kring.viz.live.DoingPaint;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;

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
                words.say(
                        "figure.network-snapshot.alt",
                        styles.stream()
                                .map(style ->
                                        Examples.inWords(style.name(), counts(findings, style.label()), names, words))
                                .collect(Collectors.joining("; "))),
                words.say("figure.network-snapshot.caption", map.persons(), findings.weeks()),
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

    private static int[] counts(Findings findings, String arm) {
        int[] counts = new int[Did.values().length];
        for (ExamplePerson person : Examples.persons(findings, arm)) {
            counts[person.did().ordinal()]++;
        }
        return counts;
    }
}

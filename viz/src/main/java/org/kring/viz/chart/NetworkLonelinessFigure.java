package org.kring.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.experiments.example.ExamplePerson;
import org.kring.model.wellbeing.LonelinessScale;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.text.Messages;
import org.kring.viz.text.Told;

/** The same people with their close ties, coloured by how lonely they are: at the start, and at the end of one run. */
final class NetworkLonelinessFigure {

    static final String NAME = "network-loneliness";

    private static final List<TieMap.Look> LOOKS = List.of(
            new TieMap.Look(new Color(0xB4BDC6), 0.6),
            new TieMap.Look(new Color(0x5B9BD0), 0.8),
            new TieMap.Look(new Color(0x08306B), 1.0));

    /** Points that the loneliness scale has at most. */
    private static final int MOST_POINTS = 6;

    private NetworkLonelinessFigure() {}

    static FigureRecipe recipe() {
        return FigureRecipe.further(NAME, NetworkLonelinessFigure::draw, findings -> !findings.example()
                .isEmpty());
    }

    private static Figure draw(Findings findings) {
        Messages words = findings.words();
        TieMap map = TieMap.of(findings.example());
        List<String> names = LonelinessFigure.names(words);
        List<ArmStyle> styles = Examples.styles(findings);
        List<CellGrid.Cell> cells = new ArrayList<>();
        List<Told> said = new ArrayList<>();
        String before = words.say("figure.network-loneliness.start");
        List<ExamplePerson> first = Examples.persons(findings, styles.get(0).label());
        cells.add(map.cell(before, first, NetworkLonelinessFigure::atStart, LOOKS));
        said.add(Examples.inWords(
                before,
                counts(first, NetworkLonelinessFigure::atStart),
                names,
                level -> sources(styles.get(0), "scoreAtStart", level),
                words));
        ArmStyle usually = styles.stream()
                .filter(style -> style.label().equals(findings.results().reference()))
                .findFirst()
                .orElse(styles.get(0));
        Map<Integer, Integer> usual = Examples.persons(findings, usually.label()).stream()
                .collect(Collectors.toMap(ExamplePerson::person, NetworkLonelinessFigure::atEnd));
        boolean isSame = true;
        for (ArmStyle style : styles) {
            List<ExamplePerson> persons = Examples.persons(findings, style.label());
            cells.add(map.cell(
                    style.name(), persons, NetworkLonelinessFigure::atEnd, LOOKS, person -> !endsAsIn(usual, person)));
            isSame &= persons.stream().allMatch(person -> endsAsIn(usual, person));
            said.add(Examples.inWords(
                    style.name(),
                    counts(persons, NetworkLonelinessFigure::atEnd),
                    names,
                    level -> sources(style, "scoreAtEnd", level),
                    words));
        }
        return new Figure(
                NAME,
                words.say("figure.network-loneliness.title"),
                words.tell("figure.network-loneliness.alt", Told.joined("; ", said)),
                words.tell(
                        "figure.network-loneliness.caption",
                        Examples.persons(words, styles.get(0).label(), map.persons()),
                        Cells.weeks(findings),
                        words.say(
                                isSame ? "figure.network-loneliness.same" : "figure.network-loneliness.ring",
                                usually.name())),
                Origin.of(
                        words,
                        "analysis/example-network.csv#person,audience,scoreAtStart,scoreAtEnd",
                        "analysis/example-ties.csv#person,other"),
                List.of(new CellGrid(cells, 4, 150, TieMap::height)
                        .panel("", names, LOOKS.stream().map(TieMap.Look::color).toList())));
    }

    private static boolean endsAsIn(Map<Integer, Integer> levels, ExamplePerson person) {
        return levels.getOrDefault(person.person(), atEnd(person)) == atEnd(person);
    }

    private static int atStart(ExamplePerson person) {
        return level(person.scoreAtStart());
    }

    private static int atEnd(ExamplePerson person) {
        return level(person.scoreAtEnd());
    }

    private static int level(int score) {
        return score >= LonelinessScale.STRONG ? 2 : score >= LonelinessScale.LONELY ? 1 : 0;
    }

    /** A level is some points of the scale. */
    private static List<String> sources(ArmStyle style, String column, int level) {
        return IntStream.rangeClosed(0, MOST_POINTS)
                .filter(score -> level(score) == level)
                .mapToObj(score ->
                        "analysis/example-network.csv#arm=%s;%s=%s;rows".formatted(style.label(), column, score))
                .toList();
    }

    private static int[] counts(List<ExamplePerson> persons, ToIntFunction<ExamplePerson> level) {
        int[] counts = new int[LOOKS.size()];
        persons.forEach(person -> counts[level.applyAsInt(person)]++);
        return counts;
    }
}

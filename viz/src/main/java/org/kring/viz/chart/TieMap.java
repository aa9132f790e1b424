package org.kring.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.kring.experiments.example.Example;
import org.kring.experiments.example.ExamplePerson;
import org.kring.experiments.example.ExampleTie;
import org.kring.model.scenario.Audience;

/** The people of an example with their close ties, always at the same places; a picture colours them by a class. */
final class TieMap {

    private static final double TALL = 0.86;
    private static final double ROOM = 6.0;
    private static final double LARGEST = 8.0;
    private static final Color RING = new Color(0xD55E00);
    private static final Color TIE = new Color(0xC9CED4);

    private final List<Integer> numbers;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<TieLayout.Link> links = new ArrayList<>();
    private final double[][] at;

    private TieMap(List<Integer> numbers, List<ExampleTie> ties) {
        this.numbers = numbers;
        for (int i = 0; i < numbers.size(); i++) {
            places.put(numbers.get(i), i);
        }
        for (ExampleTie tie : ties) {
            Integer a = places.get(tie.person());
            Integer b = places.get(tie.other());
            if (a != null && b != null) {
                links.add(new TieLayout.Link(a, b));
            }
        }
        at = TieLayout.of(numbers.size(), links);
    }

    static TieMap of(Example example) {
        return new TieMap(
                example.persons().stream().map(ExamplePerson::person).distinct().toList(), example.ties());
    }

    int persons() {
        return numbers.size();
    }

    /** Height of a picture of some width. */
    static double height(double width) {
        return TALL * width;
    }

    /**
     * A picture.
     *
     * @param name what stands above it
     * @param persons the people of one run
     * @param of the class of each, which is its place among the looks
     * @param looks colour and size of each class; the later ones lie above
     */
    CellGrid.Cell cell(String name, List<ExamplePerson> persons, ToIntFunction<ExamplePerson> of, List<Look> looks) {
        return cell(name, persons, of, looks, person -> false);
    }

    /** The same with a ring around some of them. */
    CellGrid.Cell cell(
            String name,
            List<ExamplePerson> persons,
            ToIntFunction<ExamplePerson> of,
            List<Look> looks,
            Predicate<ExamplePerson> ringed) {
        return new CellGrid.Cell(name, "", (g2, area) -> {
            draw(g2, area, persons, of, looks);
            g2.setPaint(RING);
            g2.setStroke(new BasicStroke(1.6f));
            double size = 1.5 * Math.min(LARGEST, area.getWidth() / 34.0);
            for (ExamplePerson person : persons) {
                if (ringed.test(person)) {
                    int place = places.getOrDefault(person.person(), 0);
                    g2.draw(new Ellipse2D.Double(x(area, place) - size / 2, y(area, place) - size / 2, size, size));
                }
            }
            g2.setStroke(new BasicStroke(1f));
        });
    }

    /**
     * How a class looks.
     *
     * @param color its colour
     * @param size part of the largest size, up to 1
     */
    record Look(Color color, double size) {}

    private void draw(
            Graphics2D g2,
            Rectangle2D area,
            List<ExamplePerson> persons,
            ToIntFunction<ExamplePerson> of,
            List<Look> looks) {
        Specks ties = Specks.round(TIE, 0.7);
        for (TieLayout.Link link : links) {
            ties.line(x(area, link.a()), y(area, link.a()), x(area, link.b()), y(area, link.b()));
        }
        ties.draw(g2);
        double most = Math.min(LARGEST, area.getWidth() / 34.0);
        for (int look = 0; look < looks.size(); look++) {
            Specks others =
                    Specks.round(looks.get(look).color(), most * looks.get(look).size());
            Specks clients = Specks.square(
                    looks.get(look).color(), most * looks.get(look).size());
            for (ExamplePerson person : persons) {
                if (of.applyAsInt(person) == look) {
                    int place = places.getOrDefault(person.person(), 0);
                    (person.audience() == Audience.CLIENT ? clients : others).add(x(area, place), y(area, place));
                }
            }
            others.draw(g2);
            clients.draw(g2);
        }
        g2.setStroke(new BasicStroke(1f));
    }

    private double x(Rectangle2D area, int place) {
        return area.getMinX() + ROOM + at[0][place] * (area.getWidth() - 2.0 * ROOM);
    }

    private double y(Rectangle2D area, int place) {
        return area.getMinY() + ROOM + at[1][place] * (area.getHeight() - 2.0 * ROOM);
    }
}

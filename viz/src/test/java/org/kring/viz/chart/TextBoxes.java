package org.kring.viz.chart;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kring.viz.style.Lettering;

/** Finds text that lies over other text, or outside the picture, in an SVG drawn by these figures. */
final class TextBoxes {

    private static final Pattern TEXT = Pattern.compile(
            "<text x='([-0-9.]+)' y='([-0-9.]+)' style='[^']*font-size: ([0-9]+)px;([^']*)'([^>]*)>([^<]*)<");

    private static final Pattern TRANSFORM =
            Pattern.compile("matrix\\(([-0-9.]+),([-0-9.]+),([-0-9.]+),([-0-9.]+),([-0-9.]+),([-0-9.]+)\\)");

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9]+) ([0-9]+)\"");

    private TextBoxes() {}

    private record Box(String text, Rectangle2D area) {}

    static List<String> overlapping(String svg) {
        List<Box> boxes = boxes(svg);
        List<String> faults = new ArrayList<>();
        Matcher size = SIZE.matcher(svg);
        if (!size.find() || boxes.size() < 5) {
            faults.add("no text was found");
            return faults;
        }
        Rectangle2D sheet = new Rectangle2D.Double(
                0, 0, Double.parseDouble(size.group(1)) + 0.5, Double.parseDouble(size.group(2)) + 0.5);
        for (int i = 0; i < boxes.size(); i++) {
            if (!sheet.contains(boxes.get(i).area())) {
                faults.add("outside: " + boxes.get(i).text());
            }
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).area().intersects(boxes.get(j).area())) {
                    faults.add(boxes.get(i).text() + " | " + boxes.get(j).text());
                }
            }
        }
        return faults;
    }

    private static List<Box> boxes(String svg) {
        List<Box> boxes = new ArrayList<>();
        Matcher matcher = TEXT.matcher(svg);
        while (matcher.find()) {
            String text =
                    matcher.group(6).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            int size = Integer.parseInt(matcher.group(3));
            int style = matcher.group(4).contains("bold") ? Font.BOLD : Font.PLAIN;
            double width = Lettering.width(text, new Font(Font.SANS_SERIF, style, size));
            double x = Double.parseDouble(matcher.group(1));
            double y = Double.parseDouble(matcher.group(2));
            // Capitals and digits reach about 0.75 of the size above the line, tails 0.2 below.
            Rectangle2D box = new Rectangle2D.Double(x, y - 0.75 * size, width, 0.95 * size);
            boxes.add(new Box(text, turned(box, matcher.group(5))));
        }
        return boxes;
    }

    /** Where the box lies on the sheet if its text stands on its side. */
    private static Rectangle2D turned(Rectangle2D box, String attributes) {
        Matcher matrix = TRANSFORM.matcher(attributes);
        if (!matrix.find()) {
            return box;
        }
        double[] cells = new double[6];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Double.parseDouble(matrix.group(i + 1));
        }
        return new AffineTransform(cells).createTransformedShape(box).getBounds2D();
    }
}

package org.kring.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.kring.viz.style.ChartStyle;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;

/**
 * A figure laid out at one width: title, charts, caption band.
 *
 * @param figure the figure
 * @param width width in px
 * @param lettered whether title and caption are part of the picture; false where the page around it carries them
 */
record FigureSheet(Figure figure, int width, boolean lettered) {

    private static final int GAP = 14;

    int height() {
        double text = titleHeight() + (lettered ? captionLines().size() * Lettering.lineHeight(Lettering.SMALL) : 0);
        return (int) Math.ceil(text + panelsHeight() + (lettered ? 2 * GAP : 0) + 2 * margin());
    }

    void draw(Graphics2D g2) {
        g2.setPaint(Color.WHITE);
        g2.fill(new Rectangle2D.Double(0, 0, width, height()));
        double y = margin();
        if (lettered) {
            y = text(g2, titleLines(), Lettering.TITLE, Palette.INK, y) + GAP;
        }
        y = panels(g2, y);
        if (lettered) {
            text(g2, captionLines(), Lettering.SMALL, Palette.SOFT_INK, y + GAP);
        }
    }

    private double panels(Graphics2D g2, double top) {
        double x = margin();
        double y = top;
        for (Panel panel : figure.panels()) {
            int height = panel.height().applyAsInt(panelWidth());
            panel.chart().apply(panelWidth()).draw(g2, new Rectangle2D.Double(x, y, panelWidth(), height));
            if (stacked()) {
                y += height + GAP;
            } else {
                x += panelWidth() + 2.0 * GAP;
            }
        }
        return top + panelsHeight();
    }

    private static double text(Graphics2D g2, List<String> lines, Font font, Color color, double top) {
        double step = Lettering.lineHeight(font);
        g2.setFont(font);
        g2.setPaint(color);
        double y = top;
        for (String line : lines) {
            g2.drawString(line, (float) ChartStyle.MARGIN, (float) (y + font.getSize()));
            y += step;
        }
        return y;
    }

    private double titleHeight() {
        return lettered ? titleLines().size() * Lettering.lineHeight(Lettering.TITLE) : 0;
    }

    private List<String> titleLines() {
        return Lettering.wrap(figure.title(), Lettering.TITLE, inner());
    }

    private List<String> captionLines() {
        int room = Math.min(inner(), 900);
        return Stream.of(figure.caption().text(), figure.origin().line())
                .flatMap(text -> Lettering.wrap(text, Lettering.SMALL, room).stream())
                .toList();
    }

    private double panelsHeight() {
        var heights = figure.panels().stream().mapToInt(panel -> panel.height().applyAsInt(panelWidth()));
        return stacked()
                ? heights.sum() + (double) GAP * (figure.panels().size() - 1)
                : heights.max().orElse(0);
    }

    private boolean stacked() {
        return width < ChartStyle.NARROW;
    }

    private int panelWidth() {
        int columns = stacked() ? 1 : figure.panels().size();
        return (inner() - 2 * GAP * (columns - 1)) / columns;
    }

    private int inner() {
        return width - 2 * margin();
    }

    private int margin() {
        return lettered ? ChartStyle.MARGIN : 0;
    }
}

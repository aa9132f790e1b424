package org.kring.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
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
    private static final int MOST_COLUMNS = 3;

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
        double y = top;
        for (List<Panel> row : rows()) {
            double x = margin();
            for (Panel panel : row) {
                int height = panel.height().applyAsInt(panelWidth());
                panel.chart().apply(panelWidth()).draw(g2, new Rectangle2D.Double(x, y, panelWidth(), height));
                x += panelWidth() + 2.0 * GAP;
            }
            y += height(row) + GAP;
        }
        return top + panelsHeight();
    }

    private List<List<Panel>> rows() {
        List<Panel> panels = figure.panels();
        return IntStream.iterate(0, from -> from < panels.size(), from -> from + columns())
                .mapToObj(from -> panels.subList(from, Math.min(panels.size(), from + columns())))
                .toList();
    }

    private int height(List<Panel> row) {
        return row.stream()
                .mapToInt(panel -> panel.height().applyAsInt(panelWidth()))
                .max()
                .orElse(0);
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
        List<List<Panel>> rows = rows();
        return rows.stream().mapToInt(this::height).sum() + (double) GAP * Math.max(0, rows.size() - 1);
    }

    /** One on a telephone; else as many as stay readable, and no row with one panel alone beneath a row of three. */
    private int columns() {
        int panels = figure.panels().size();
        return width < ChartStyle.NARROW ? 1 : panels == 4 ? 2 : Math.max(1, Math.min(panels, MOST_COLUMNS));
    }

    private int panelWidth() {
        return (inner() - 2 * GAP * (columns() - 1)) / columns();
    }

    private int inner() {
        return width - 2 * margin();
    }

    private int margin() {
        return lettered ? ChartStyle.MARGIN : 0;
    }
}

package org.kring.viz.console;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import org.kring.viz.live.Doing;
import org.kring.viz.live.DoingPaint;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/** What dots, rings and lines mean, on one line above the picture. */
final class ColourKey extends FieldPortrayal2D {

    private static final double MARGIN = 10.0;
    private static final double DOT = 9.0;
    private static final double GAP = 5.0;
    private static final String OTHERS = "dark ring: client or potential client; line: close tie";

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setFont(Lettering.SMALL);
        double x = info.draw.x + MARGIN;
        double base = info.draw.y + Lettering.lineHeight(Lettering.SMALL);
        for (Doing doing : Doing.values()) {
            Ellipse2D dot = new Ellipse2D.Double(x, base - DOT, DOT, DOT);
            graphics.setColor(DoingPaint.of(doing));
            graphics.fill(dot);
            graphics.setColor(Palette.RULE);
            graphics.draw(dot);
            x = write(graphics, meaning(doing), x + DOT + GAP, base) + 2.0 * MARGIN;
        }
        write(graphics, OTHERS, x, base);
    }

    /** Writes and says where the text ends. */
    private static double write(Graphics2D graphics, String text, double x, double base) {
        graphics.setColor(Palette.INK);
        graphics.drawString(text, (float) x, (float) base);
        return x + graphics.getFontMetrics().stringWidth(text);
    }

    private static String meaning(Doing doing) {
        return switch (doing) {
            case ABSENT -> "saw nothing in four weeks";
            case READ -> "read";
            case REACTED -> "reacted";
            case WROTE -> "wrote";
        };
    }
}

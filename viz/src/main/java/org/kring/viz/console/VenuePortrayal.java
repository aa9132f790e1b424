package org.kring.viz.console;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.kring.viz.style.Lettering;
import org.kring.viz.style.Palette;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.simple.RectanglePortrayal2D;

/** A venue: its name and number of followers in a frame. */
final class VenuePortrayal extends RectanglePortrayal2D {

    private static final long serialVersionUID = 1L;

    private static final double PADDING = 6.0;

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        String text = object + ": " + ((VenueCard) object).getFollowers() + " followers";
        graphics.setFont(Lettering.STRONG);
        double width = graphics.getFontMetrics().stringWidth(text) + 2.0 * PADDING;
        double height = Lettering.lineHeight(Lettering.STRONG) + PADDING;
        Rectangle2D box = new Rectangle2D.Double(info.draw.x - width / 2.0, info.draw.y - height / 2.0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fill(box);
        graphics.setColor(Palette.INK);
        graphics.draw(box);
        graphics.drawString(text, (float) (box.getX() + PADDING), (float) (box.getMaxY() - PADDING));
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return wrapper.getObject().toString();
    }
}

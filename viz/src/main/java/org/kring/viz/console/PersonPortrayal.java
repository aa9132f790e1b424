package org.kring.viz.console;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.kring.viz.live.Doing;
import org.kring.viz.live.DoingPaint;
import org.kring.viz.style.Palette;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.simple.OvalPortrayal2D;

/** A dot in the colour of what the person did; larger for who did more, with a ring for clients and potential clients. */
final class PersonPortrayal extends OvalPortrayal2D {

    private static final long serialVersionUID = 1L;

    private static final double SMALL = 0.8;
    private static final double MORE = 0.3;

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        Person person = (Person) object;
        Doing doing = person.doing();
        double width = info.draw.width * (SMALL + MORE * doing.ordinal());
        Rectangle2D box = new Rectangle2D.Double(
                info.draw.x - width / 2.0, info.draw.y - width / 2.0, Math.max(3.0, width), Math.max(3.0, width));
        Ellipse2D dot = new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
        graphics.setColor(DoingPaint.of(doing));
        graphics.fill(dot);
        graphics.setColor(info.selected ? Color.BLACK : person.isClient() ? Palette.INK : Palette.RULE);
        graphics.draw(dot);
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return wrapper.getObject().toString();
    }
}

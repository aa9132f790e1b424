package org.kring.viz.live;

import java.awt.Color;
import org.kring.viz.style.Palette;

/** The colour of what a person did: one for each, wherever persons are drawn. */
public final class DoingPaint {

    private DoingPaint() {}

    /**
     * The colour of what a person did.
     *
     * @param doing what it did
     * @return a colour of the palette; absent is nearly white
     */
    public static Color of(Doing doing) {
        return switch (doing) {
            case ABSENT -> Palette.GRID;
            case READ -> Palette.SKY;
            case REACTED -> Palette.AMBER;
            case WROTE -> Palette.PINK;
        };
    }
}

package org.kring.viz.console;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.kring.viz.live.Doing;
import org.kring.viz.style.ArmStyle;
import org.kring.viz.style.Palette;

/** The colour of what a person did, from the palette of all figures; absent is nearly white. */
final class DoingPaint {

    private static final List<ArmStyle> STYLES =
            Palette.of(Stream.of(Doing.values()).map(Doing::title).toList(), Doing.ABSENT.title());

    private DoingPaint() {}

    static Color of(Doing doing) {
        return doing == Doing.ABSENT
                ? Palette.GRID
                : STYLES.get(doing.ordinal()).color();
    }
}

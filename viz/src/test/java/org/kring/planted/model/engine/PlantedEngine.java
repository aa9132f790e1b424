package org.kring.planted.model.engine;

import java.time.LocalDate;
import org.kring.planted.model.venue.PlantedPage;

/** Reads clocks, and sees a package that sees it. */
public final class PlantedEngine {

    public long hours() {
        return System.nanoTime() + LocalDate.now(java.time.ZoneOffset.UTC).getYear();
    }

    public PlantedPage page() {
        return new PlantedPage();
    }
}

package org.kring.viz.console;

import java.awt.Frame;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.scenario.Scenario;
import sim.display.Console;

/** Opens the console, lets it run for some observed weeks, and photographs every window, then stops and plays again: a program for a machine with a screen. */
final class Photographer {

    /** File with the seed of the run after stop and play. */
    static final String SEED = "seed.txt";

    private static final int PERSONS = 300;
    private static final int HOURS_PER_WEEK = 168;
    private static final int OBSERVED_WEEKS = 3;
    private static final int MODEL_PAGE = 4;

    private Photographer() {}

    /**
     * Photographs.
     *
     * @param args the folder for the pictures, one for each window under its title, and for {@link #SEED}
     */
    public static void main(String[] args) throws Exception {
        Scenario scenario = Catalogue.scenario("regional-welfare").withPersons(PERSONS);
        KringConsole kring = KringConsole.of(
                scenario,
                Catalogue.strategy("open-conversation"),
                1,
                List.of("strategy.postsPerWeek", "population.stigmaConcern.mean"));
        List<Console> opened = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> {
            Console console = kring.open();
            console.getTabPane().setSelectedIndex(MODEL_PAGE);
            console.pressPlay();
            opened.add(console);
        });
        int until = (scenario.horizon().burnInWeeks() + OBSERVED_WEEKS) * HOURS_PER_WEEK + 1;
        while (kring.state.schedule.getTime() < until) {
            Thread.sleep(50);
        }
        SwingUtilities.invokeAndWait(() -> opened.get(0).pressPause());
        SwingUtilities.invokeAndWait(() -> {
            for (Frame frame : Frame.getFrames()) {
                if (frame.isVisible()) {
                    photograph(frame, Path.of(args[0]));
                }
            }
        });
        SwingUtilities.invokeAndWait(() -> {
            opened.get(0).pressStop();
            opened.get(0).pressPlay();
        });
        Files.writeString(Path.of(args[0], SEED), Long.toString(kring.state.seed()));
        System.exit(0);
    }

    private static void photograph(Frame frame, Path folder) {
        BufferedImage picture = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics graphics = picture.createGraphics();
        frame.paint(graphics);
        graphics.dispose();
        try {
            Files.createDirectories(folder);
            ImageIO.write(
                    picture, "png", folder.resolve(frame.getTitle() + ".png").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

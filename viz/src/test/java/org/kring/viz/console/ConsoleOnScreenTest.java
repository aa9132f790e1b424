package org.kring.viz.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.viz.live.Doing;
import org.kring.viz.live.DoingPaint;
import org.kring.viz.style.Palette;

/** The console on a screen that nobody sees: opened, run and photographed by a program of its own. */
final class ConsoleOnScreenTest {

    private static final int FEW_PIXELS = 30;

    @Test
    void communityLeversAndFiguresAreOnTheScreen(@TempDir Path folder) throws Exception {
        assumeTrue(isInstalled("Xvfb"), "no Xvfb here: .ci/run installs it");
        assumeTrue(
                Files.exists(Path.of(System.getProperty("java.home"), "lib", "libawt_xawt.so")),
                "this Java draws no windows");
        Process screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            photograph(display(screen), folder);
        } finally {
            screen.destroy();
        }

        assertThat(colours(folder, "The community"))
                .containsKeys(
                        DoingPaint.of(Doing.ABSENT).getRGB(),
                        DoingPaint.of(Doing.READ).getRGB());
        assertThat(colours(folder, "Reach and isolation risk")
                        .getOrDefault(
                                Palette.of(List.of("reach"), "").get(0).color().getRGB(), 0))
                .isGreaterThan(FEW_PIXELS);
        assertThat(colours(folder, "Who reads, reacts and writes")
                        .getOrDefault(DoingPaint.of(Doing.READ).getRGB(), 0))
                .isGreaterThan(FEW_PIXELS);
        assertThat(colours(folder, "Kring")).hasSizeGreaterThan(10);
        assertThat(folder.resolve("pictures").resolve(Photographer.SEED))
                .as("the luck after stop and play")
                .hasContent("1");
    }

    private static String display(Process screen) throws IOException {
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.UTF_8))) {
            return ":" + said.readLine();
        }
    }

    private static void photograph(String display, Path folder) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=false",
                "-Djava.util.prefs.userRoot=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Photographer.class.getName(),
                folder.resolve("pictures").toString());
        program.environment().put("DISPLAY", display);
        Process process = program.inheritIO().start();
        boolean ended = process.waitFor(4, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static Map<Integer, Integer> colours(Path folder, String title) throws IOException {
        BufferedImage picture =
                ImageIO.read(folder.resolve("pictures").resolve(title + ".png").toFile());
        Map<Integer, Integer> colours = new TreeMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return colours;
    }

    private static boolean isInstalled(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }
}

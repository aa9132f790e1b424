package org.kring.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kring.viz.chart.Figure;
import org.kring.viz.chart.FigureWriter;
import org.kring.viz.text.Language;

/** Report and figures must be the same bytes in another Java virtual machine, at another time and in another country. */
final class TwoMachinesTest {

    @Test
    void anotherMachineWritesTheSameBytes() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Compiled in another way than here, and ready sooner.
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Duser.language=nl",
                        "-Duser.country=NL",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TwoMachinesTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String ours = digest();
        String theirs = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(theirs).isEqualTo(ours);
    }

    /**
     * Prints the digest of report and figures of the made-up study.
     *
     * @param arguments none
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        System.out.print(digest());
    }

    private static String digest() throws Exception {
        ReportModel model = ReportFixture.model(Language.DUTCH);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(ReportWriter.html(model).getBytes(StandardCharsets.UTF_8));
        List<Figure> figures = model.figures();
        digest.update(ReportPdf.of(
                ReportWriter.html(model).replaceAll("(?s)<svg.*?</svg>", ""),
                figures,
                model.run().ended()));
        for (Figure figure : figures) {
            digest.update(FigureWriter.svg(figure, FigureWriter.WIDTH).getBytes(StandardCharsets.UTF_8));
            digest.update(FigureWriter.png(figure, FigureWriter.WIDTH, 1));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

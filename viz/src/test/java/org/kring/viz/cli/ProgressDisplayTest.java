package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kring.experiments.run.Progress.Tally;

final class ProgressDisplayTest {

    @Test
    void linesComeAboutTenTimesAndEndWithTheLastRun() {
        StringWriter text = new StringWriter();
        try (ProgressDisplay lines = new ProgressDisplay.Lines(new PrintWriter(text))) {
            for (int done = 0; done <= 200; done++) {
                lines.update(new Tally(done, 0, 200, 400));
            }
        }

        assertThat(text.toString().lines()).hasSizeBetween(10, 12);
        assertThat(text.toString()).startsWith("1 of 200 runs").endsWith("200 of 200 runs" + System.lineSeparator());
    }

    @Test
    void resumedStudyShowsNothingUntilARunIsDone() {
        StringWriter text = new StringWriter();
        try (ProgressDisplay lines = new ProgressDisplay.Lines(new PrintWriter(text))) {
            lines.update(new Tally(50, 0, 200, 400));
            assertThat(text.toString()).isEmpty();
            lines.update(new Tally(51, 2, 200, 400));
        }

        assertThat(text.toString()).startsWith("51 of 200 runs, 2 failed");
    }

    @Test
    void barCountsRuns() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ProgressDisplay bar =
                new ProgressDisplay.Bar(new PrintStream(bytes, true, StandardCharsets.UTF_8), "Validating")) {
            bar.update(new Tally(0, 0, 20, 40));
            bar.update(new Tally(20, 0, 20, 40));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("20/20");
    }
}

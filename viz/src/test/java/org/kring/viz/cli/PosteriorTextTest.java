package org.kring.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kring.experiments.calibrate.Distance;
import org.kring.experiments.calibrate.Generation;
import org.kring.experiments.calibrate.Particle;
import org.kring.experiments.calibrate.Posterior;
import org.kring.experiments.calibrate.Prior;
import org.kring.experiments.calibrate.PriorScale;
import org.kring.experiments.calibrate.Problem;
import org.kring.experiments.calibrate.Scaling;
import org.kring.experiments.calibrate.Simulated;
import org.kring.experiments.calibrate.StopReason;
import org.kring.experiments.calibrate.StopRules;
import org.kring.experiments.calibrate.Target;

/** Two parameters on a line, so that each is known only together with the other. */
final class PosteriorTextTest {

    @Test
    void pairsThatAreKnownOnlyTogetherFollowOneBlankLine() {
        assertThat(text(50)).endsWith("%n%nOnly together: a and b, correlation 1.00%n".formatted());
    }

    @Test
    void fewEffectiveSetsNameNoPairsAndLeaveNoBlankLine() {
        assertThat(text(49))
                .doesNotContain("Only together")
                .endsWith("%%%n".formatted())
                .doesNotEndWith("%n%n".formatted());
    }

    private static String text(int sets) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new PosteriorText(posterior(sets)).print(out);
        out.flush();
        return text.toString();
    }

    /** As many sets of equal weight, with the values 1/n, 2/n and so on. */
    private static Posterior posterior(int sets) {
        Problem problem = new Problem(
                List.of(new Prior("a", 0.0, 1.0, PriorScale.LINEAR), new Prior("b", 0.0, 1.0, PriorScale.LINEAR)),
                List.of(new Target("level", 0.5, 1.0)),
                sets,
                0.5,
                Scaling.TOLERANCE,
                new StopRules(1, 1_000, 0.0, 0.0, 0.0),
                1L);
        List<Particle> particles = IntStream.range(0, sets)
                .mapToObj(k -> {
                    double value = (k + 1.0) / sets;
                    List<Double> both = List.of(value, value);
                    return new Particle(new Simulated(0, k, both, both, List.of(value), "", -1), 1.0 / sets, 0.1);
                })
                .toList();
        Generation only =
                new Generation(0, particles, Distance.inTolerances(problem.targets()), 0.5, 0.5, 2 * sets, 2 * sets, 0);
        return new Posterior(problem, List.of(only), 2 * sets, StopReason.GENERATIONS);
    }
}

package org.kring.viz.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.experiments.scenario.Catalogue;
import org.kring.model.engine.Given;
import org.kring.model.engine.RunKey;
import org.kring.model.engine.Simulation;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.observe.Outcome;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;
import org.kring.viz.live.Activity;

/** What the page shows at the end is what the metrics say. */
final class SideWatchTest {

    private static final int WEEKS = 6;

    @Test
    void theLastPyramidLorenzCurveReachAndRiskAreThoseOfTheOutcome() {
        Scenario scenario = SmallClassroom.scenario(1500, WEEKS);
        PostingStrategy strategy = Catalogue.strategy("open-conversation");
        Gate gate = new Gate();
        Thread opener = new Thread(() -> gate.upTo(Integer.MAX_VALUE));
        opener.setDaemon(true);
        opener.start();
        int[] targetGroup = new int[2];
        SideWatch watch = new SideWatch(scenario, gate, 0, world -> {
            Crowd crowd = Crowd.of(world);
            targetGroup[0] = crowd.targetGroup();
            targetGroup[1] = crowd.clients();
        });

        Outcome outcome = Simulation.witness(scenario, Given.NOTHING, strategy, new RunKey(1, 0), 1, List.of(watch));
        Snapshot last = watch.last(WEEKS * 168);

        double community = last.pyramid().stream().mapToInt(Integer::intValue).sum();
        assertThat(last.pyramid().get(0)).isPositive();
        assertThat(last.pyramid().get(0) / community).isEqualTo(outcome.value("creatorShare"));
        assertThat(last.pyramid().get(1) / community).isEqualTo(outcome.value("reactorShare"));
        assertThat(last.pyramid().get(2) / community).isEqualTo(outcome.value("readerShare"));
        for (int step = 0; step <= Activity.STEPS; step++) {
            assertThat(last.lorenz().get(step) / 1000.0)
                    .isCloseTo(outcome.lorenz().get(2 * step), within(0.0006));
        }
        assertThat(last.reach().stream().map(Integer::doubleValue).toList())
                .isEqualTo(weekly(outcome, "weeklyReachOfTargetGroup"));
        assertThat(last.risk().stream()
                        .map(count -> (double) count / targetGroup[1])
                        .toList())
                .isEqualTo(weekly(outcome, "weeklyIsolationRisk"));
        assertThat(targetGroup[0]).isGreaterThan(targetGroup[1]);
        assertThat(last.ticker()).isNotEmpty().allSatisfy(line -> assertThat(line.seen())
                .isGreaterThanOrEqualTo(line.liked() + line.shared() + line.commented()));
    }

    private static List<Double> weekly(Outcome outcome, String metric) {
        List<String> names = Metrics.weekly().stream().map(Metric::name).toList();
        return outcome.weekly().get(names.indexOf(metric));
    }
}

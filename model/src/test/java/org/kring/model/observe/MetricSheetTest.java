package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MetricSheetTest {

    @Test
    void numberNobodyFillsInStaysUndefined() {
        assertThat(Stage.sheet().values()).hasSameSizeAs(Metrics.run()).containsOnly(Double.NaN);
    }

    @Test
    void valuesStandInTheOrderOfTheMetrics() {
        MetricSheet sheet = Stage.sheet();
        sheet.put(Metrics.run().get(0).name(), 1.5);
        sheet.put("overflowHours", 2.5);

        assertThat(sheet.values().get(0)).isEqualTo(1.5);
        assertThat(sheet.values().get(Metrics.place("overflowHours"))).isEqualTo(2.5);
    }

    @Test
    void ratioOfNothingIsUndefined() {
        MetricSheet sheet = Stage.sheet();
        sheet.putRatio("isolationRisk", 0, 0);
        sheet.putRatio("recovered", 1, 4);

        assertThat(Stage.values(sheet))
                .containsEntry("isolationRisk", Double.NaN)
                .containsEntry("recovered", 0.25);
    }

    @Test
    void unknownMetricIsRefused() {
        assertThatThrownBy(() -> Stage.sheet().put("joy", 1.0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no metric joy");
    }

    @Test
    void metricsHaveDistinctNamesAndSentences() {
        assertThat(Metrics.run().stream().map(Metric::name)).doesNotHaveDuplicates();
        assertThat(Metrics.weekly().stream().map(Metric::name)).doesNotHaveDuplicates();
        assertThat(Metrics.run()).allSatisfy(metric -> {
            assertThat(metric.sentence()).endsWith(".");
            assertThat(metric.unit()).isNotBlank();
        });
    }

    @Test
    void everyMetricBelongsToOneFamilyAsMainOrDetail() {
        assertThat(Metrics.families().stream().flatMap(family -> family.run().stream()))
                .containsExactlyElementsOf(Metrics.run());
        assertThat(Metrics.families().stream().flatMap(family -> family.weekly().stream()))
                .containsExactlyElementsOf(Metrics.weekly());
        assertThat(Metrics.isDetail("isolationRisk")).isFalse();
        assertThat(Metrics.isDetail("reachShareOfTippers")).isTrue();
    }

    @Test
    void outcomeChecksItsSizesAndFindsItsValues() {
        List<Double> values = Collections.nCopies(Metrics.run().size(), 3.0);
        List<List<Double>> weekly = Collections.nCopies(Metrics.weekly().size(), List.of(1.0));

        Outcome outcome = new Outcome(values, weekly, List.of());
        assertThat(outcome.value("staffHours")).isEqualTo(3.0);
        assertThatThrownBy(() -> outcome.value("joy")).hasMessage("there is no metric joy");
        assertThatThrownBy(() -> new Outcome(List.of(), weekly, List.of()))
                .hasMessageContaining("one value per metric");
        assertThatThrownBy(() -> new Outcome(values, List.of(), List.of()))
                .hasMessageContaining("one value per metric");
        assertThatThrownBy(() -> new Outcome(values, weekly, List.of(1.0))).hasMessageContaining("101 points");
    }
}

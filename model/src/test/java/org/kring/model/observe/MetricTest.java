package org.kring.model.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the unit of a metric says of its values. */
final class MetricTest {

    @ParameterizedTest
    @CsvSource({
        "isolationRisk, true, 0, 1",
        "lonelinessOfClients, false, 0, 6",
        "moodOfClients, false, -1, 1",
        "contributionGini, false, 0, 1",
        "staffHours, false, 0, Infinity"
    })
    void theUnitTellsTheEnds(String name, boolean isShare, double least, double greatest) {
        Metric metric = Metrics.run(name);

        assertThat(metric.isShare()).isEqualTo(isShare);
        assertThat(metric.least()).isEqualTo(least);
        assertThat(metric.greatest()).isEqualTo(greatest);
    }
}

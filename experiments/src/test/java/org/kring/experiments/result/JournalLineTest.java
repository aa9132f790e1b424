package org.kring.experiments.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JournalLineTest {

    @Test
    void digestFitsTheLineOfAProgramWithOtherMetrics() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("run", "lively-mix/r0000").put("seed", 1L).put("status", "finished");
        json.putObject("values").put("reach", 12.5).putNull("aMetricOfThePast");
        json.putObject("weekly").putArray("weeklyPast").add(0.1).add(0.2);
        json.putArray("lorenz");
        String digest = Digests.of(List.of(12.5, Double.NaN), List.of(List.of(0.1, 0.2)), List.of());

        String line = CheckedLine.write(json);

        assertThat(JournalLine.digest(line)).isEqualTo(digest);
    }
}

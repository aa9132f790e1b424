package org.kring.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a list of edges. */
final class GivenNetworkTest {

    private static GivenNetwork network(List<int[]> edges) {
        return GivenNetwork.of(
                6,
                edges.stream().mapToInt(edge -> edge[0]).toArray(),
                edges.stream().mapToInt(edge -> edge[1]).toArray());
    }

    private static List<String> ties(GivenNetwork network) {
        return IntStream.range(0, network.ties())
                .mapToObj(tie -> network.low(tie) + "-" + network.high(tie))
                .toList();
    }

    @Test
    void selfEdgesAndSecondEdgesOfAPairAreDroppedAndCounted() {
        GivenNetwork network = network(
                List.of(new int[] {2, 1}, new int[] {1, 2}, new int[] {3, 3}, new int[] {2, 1}, new int[] {0, 5}));

        assertThat(ties(network)).containsExactly("0-5", "1-2");
        assertThat(network.selfEdges()).isEqualTo(1);
        assertThat(network.duplicates()).isEqualTo(2);
        assertThat(network.tied()).isEqualTo(4);
    }

    /** 50 orders of the same list, the seed of the shuffles as good as any other. */
    @Test
    void orderOfEdgesDoesNotMatter() {
        List<int[]> edges = new ArrayList<>(
                List.of(new int[] {2, 1}, new int[] {4, 0}, new int[] {1, 2}, new int[] {5, 5}, new int[] {3, 4}));
        List<String> ties = ties(network(edges));
        Random shuffles = new Random(1);

        for (int i = 0; i < 50; i++) {
            Collections.shuffle(edges, shuffles);
            assertThat(ties(network(edges))).isEqualTo(ties);
        }
    }

    @Test
    void personWhoDoesNotExistIsRefused() {
        assertThatThrownBy(() -> network(List.of(new int[] {2, 6})))
                .hasMessage("an edge joins 2 and 6, but persons are 0 to 5");
    }
}

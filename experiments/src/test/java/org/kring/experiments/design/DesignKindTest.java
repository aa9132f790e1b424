package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DesignKindTest {

    @Test
    void everyDesignHasTheNameOfItsKind() {
        List<Factor> factors = List.of(RangeFactor.linear("f", 0, 1).withLevels(2));
        FullFactorial grid = new FullFactorial(factors);

        assertThat(Stream.of(
                                grid,
                                new Union(List.of(grid)),
                                new LatinHypercube(factors, 2, 1L),
                                new SobolSequence(factors, 2, 1L),
                                new HaltonSequence(factors, 2, 1L),
                                OneAtATime.aroundMiddle(factors),
                                new MorrisTrajectories(factors, 1, 4, 1L),
                                new SaltelliSample(factors, 1, false, 1L))
                        .map(Design::name))
                .containsExactly(
                        "fullFactorial",
                        "fullFactorial",
                        "latinHypercube",
                        "sobol",
                        "halton",
                        "oneAtATime",
                        "morris",
                        "saltelli")
                .allMatch(name -> DesignKind.of(name).isPresent());
        assertThat(DesignKind.keys()).hasSize(8).endsWith("matrix");
        assertThat(DesignKind.of("Sobol")).isEmpty();
    }
}

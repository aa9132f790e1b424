package org.kring.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class DesignMemoryTest {

    private static final long SEED = 20141231L;
    /** A millionth of it would be 4 bytes a point, so that no list of points fits in. */
    private static final long MOST_BYTES = 4_000_000L;

    private static long allocated(Supplier<Design> maker) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Design design = maker.get();
        DesignPoint last = design.point(999_999);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(design.size()).isGreaterThanOrEqualTo(1_000_000);
        assertThat(last.values()).hasSize(design.factors().size());
        return after - before;
    }

    @Test
    void aMillionPointsAreKnownByRule() {
        List<Factor> ten = Factors.unit(10);
        List<Factor> six = Factors.unit(6).stream()
                .<Factor>map(factor -> ((RangeFactor) factor).withLevels(10))
                .toList();
        List<Supplier<Design>> makers = List.of(
                () -> new FullFactorial(six),
                () -> new Union(List.of(new FullFactorial(six))),
                () -> new LatinHypercube(ten, 1_000_000, SEED),
                () -> new LatinHypercube(ten, 1000, SEED).extendedTo(1_000_000),
                () -> new HaltonSequence(ten, 1_000_000, SEED),
                () -> new MorrisTrajectories(ten, 100_000, 4, SEED));

        // Once unmeasured, so that classes are loaded.
        assertThat(makers).allSatisfy(maker -> assertThat(allocated(maker)).isPositive());
        assertThat(makers).allSatisfy(maker -> assertThat(allocated(maker)).isLessThan(MOST_BYTES));
    }

    @Test
    void aMillionPointsOfASobolSequenceTakeNoMoreThanOne() {
        List<Factor> ten = Factors.unit(10);
        // The table of direction numbers is read anew from a file of text for every sequence.
        long one = allocated(() -> new SobolSequence(ten, 1_000_000, SEED));
        long more = allocated(() -> new SobolSequence(ten, 1L << 31, SEED));
        long sample = allocated(() -> new SaltelliSample(ten, 100_000, false, SEED));

        assertThat(Math.max(one, Math.max(more, sample))).isLessThan(2 * MOST_BYTES);
    }
}

package org.kring.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kring.model.chance.Draws;
import org.kring.model.observe.RunObserver;
import org.kring.model.population.Hands;
import org.kring.model.scenario.Horizon;

/** The kernel that stands for the limit of the model's speed does the model's work, bit by bit. */
final class BareKernelTest {

    private static final long SEED = 20_261_121L;
    private static final int REPLICATE = 3;
    private static final int SETTLED_DAYS = 9;

    private final World world = new World(
            Worlds.region(3_000, 4, 1), Given.NOTHING, Strategies.absent(), new Draws(SEED, REPLICATE), Hands.ALONE);
    private final Hour product = new Hour(world, new RunObserver() {}, Hands.ALONE);
    private final BareKernel kernel = new BareKernel(world, SEED, REPLICATE);

    @Test
    void kernelLeavesEveryStateAsTheProductDoes() {
        for (int hour = 0; hour < SETTLED_DAYS * Horizon.HOURS_PER_DAY; hour++) {
            for (Phase phase : Phase.values()) {
                product.run(phase, hour);
            }
        }
        int first = SETTLED_DAYS * Horizon.HOURS_PER_DAY;
        kernel.takeOver(world.states, world.ties);

        product.run(Phase.BEGIN_DAY, first);
        kernel.plan(SETTLED_DAYS);
        assertThat(Digest.of(kernel.s)).isEqualTo(Digest.of(world.states));
        int sessions = 0;
        for (int hour = first; hour < first + Horizon.HOURS_PER_DAY; hour++) {
            product.run(Phase.SESSIONS, hour);
            kernel.sessions(hour);
            assertThat(Digest.of(kernel.s)).as("hour %d", hour).isEqualTo(Digest.of(world.states));
        }
        for (byte today : kernel.s.sessionsToday) {
            sessions += today;
        }
        assertThat(sessions).isGreaterThan(world.states.persons);
        product.run(Phase.END_DAY, first + Horizon.HOURS_PER_DAY - 1);
        kernel.evening(SETTLED_DAYS);
        assertThat(Digest.of(kernel.s)).isEqualTo(Digest.of(world.states));
    }
}

package org.kring.model.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.kring.model.chance.Draws;
import org.kring.model.observe.ObserverGroup;
import org.kring.model.observe.RunObserver;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.population.Hands;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * MASON's state of a run. Its schedule carries one steppable per {@link Phase} and ends with the last hour; its generator is not
 * used, since it cuts seeds to 32 bits (ARCHITECTURE.md rule 5). MASON's own console runs the model through this class.
 */
public final class KringState extends SimState {

    private static final long serialVersionUID = 1L;

    private final transient LongFunction<Hour> beginning;
    private transient Optional<Hour> running = Optional.empty();

    KringState(Hour hour) {
        this(0, seed -> hour);
    }

    /**
     * A state that makes a new world at every start.
     *
     * @param seed seed of all luck until MASON sets another one
     * @param play what is to be run, asked at each start
     */
    public KringState(long seed, Supplier<Play> play) {
        this(seed, luck -> hour(play.get(), luck));
    }

    private KringState(long seed, LongFunction<Hour> beginning) {
        super(seed);
        this.beginning = beginning;
    }

    private static Hour hour(Play play, long seed) {
        World world = new World(play.scenario(), Given.NOTHING, play.strategy(), new Draws(seed, 0), Hands.ALONE);
        return new Hour(world, ObserverGroup.of(play.witnesses()), Hands.ALONE);
    }

    @Override
    public void start() {
        super.start();
        Hour hour = beginning.apply(seed());
        running = Optional.of(hour);
        for (Phase phase : Phase.values()) {
            Steppable step = state -> hour.run(phase, (int) state.schedule.getTime());
            schedule.scheduleRepeating(0.0, phase.ordinal(), step, 1.0);
        }
        int last = hour.world.scenario.horizon().days() * Horizon.HOURS_PER_DAY - 1;
        schedule.scheduleOnce(last, Phase.values().length, SimState::kill);
    }

    /**
     * The world that the last start has made.
     *
     * @return it, or empty before the first start
     */
    public Optional<WorldView> world() {
        return running.map(hour -> hour.world.view);
    }

    /**
     * One run that somebody looks at.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param witnesses are told what happens, in this order
     */
    public record Play(Scenario scenario, PostingStrategy strategy, List<RunObserver> witnesses) {

        /** Copies the witnesses. */
        public Play {
            witnesses = List.copyOf(witnesses);
        }
    }
}

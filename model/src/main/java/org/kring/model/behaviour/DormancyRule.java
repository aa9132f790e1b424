package org.kring.model.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.population.Hands;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.JoiningParameters;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Move;

/**
 * Who no longer visits a platform, and who comes back to it (MODEL.md 7.6). The account stays and still follows: dormant
 * accounts are counted apart from lurkers, who do come and read (S0:M-026, M-027).
 *
 * <p>Each person is asked on one day in four weeks, for the four weeks: who stops for good is not noticed on the day. It does not depend on what the organisation does.
 */
public final class DormancyRule {

    /** Days from one asking to the next. */
    static final int PERIOD = 4 * Horizon.DAYS_PER_WEEK;

    private final JoiningParameters parameters;
    private final Population population;
    private final PersonStates states;
    private final PlatformPull pull;
    private final Draws draws;
    private final Frailty frailty;

    /**
     * The rule for one world.
     *
     * @param parameters its parameters
     * @param population traits
     * @param states states
     * @param pull how strongly platforms still draw people back
     * @param draws luck
     */
    public DormancyRule(
            JoiningParameters parameters, Population population, PersonStates states, PlatformPull pull, Draws draws) {
        this.parameters = parameters;
        this.population = population;
        this.states = states;
        this.pull = pull;
        this.draws = draws;
        frailty = new Frailty(draws, Purpose.DORMANCY_FRAILTY, parameters.frailtySigma());
    }

    /**
     * A day on which one person in twenty-eight is asked.
     *
     * @param day day of the run
     * @param hands do the pieces of the work
     * @return who stopped visiting or came back, by number
     */
    public List<Move> live(int day, Hands hands) {
        List<Move> moves = new ArrayList<>();
        if (parameters.dormancy() > 0.0) {
            Ranges.map(states.persons, hands, (from, to) -> decide(from, to, day))
                    .forEach(moves::addAll);
            moves.forEach(this::apply);
        }
        return moves;
    }

    private List<Move> decide(int from, int to, int day) {
        List<Move> moves = new ArrayList<>();
        int wait = Math.floorMod(day - from, PERIOD);
        for (int i = from + wait; i < to; i += PERIOD) {
            for (int p = 0; p < population.platformCount(); p++) {
                if (population.uses(i, p)) {
                    decide(i, p, day, moves);
                }
            }
        }
        return moves;
    }

    /** Those who go online often give up less. */
    private void decide(int person, int platform, int day, List<Move> moves) {
        double u = Draws.uniform(draws.key(Purpose.DORMANCY, Draws.part(person, platform), day), 0);
        if ((states.dormant[person] >>> platform & 1) != 0) {
            if (u < PERIOD * parameters.returning() * pull.of(platform, day)) {
                moves.add(new Move(Move.Kind.RETURN, person, platform, Motive.USE));
            }
        } else {
            double hazard = PERIOD * parameters.dormancy() / (1.0 + states.use[person]);
            if (frailty.isMet(u, hazard, person, platform)) {
                moves.add(new Move(Move.Kind.DORMANT, person, platform, Motive.USE));
            }
        }
    }

    private void apply(Move move) {
        states.dormant[move.person()] ^= (byte) (1 << move.place());
    }
}

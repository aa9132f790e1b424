package org.kring.model.behaviour;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.population.Hands;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Decline;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.PlatformRegime;

/**
 * Who moves on from a platform in decline to another on which there is an account already (MODEL.md 7.6; S0:A-047, S1 BS-10).
 *
 * <p>Evidence: people go where those they know are, and leave the old profile idle (S2:M-117).
 */
public final class MovingRule {

    /**
     * Somebody moves on.
     *
     * @param person who
     * @param from index of the platform left behind
     * @param to index of the platform taken up in its place
     */
    public record Relocation(int person, int from, int to) {}

    private final List<PlatformRegime> regimes;
    private final Population population;
    private final PersonStates states;
    private final Ties ties;
    private final PlatformPull pull;
    private final Draws draws;

    /**
     * The rule for one world.
     *
     * @param regimes the platforms
     * @param population accounts
     * @param states who visits which platform
     * @param ties who knows whom, and where
     * @param pull where it is written down who went where
     * @param draws luck
     */
    public MovingRule(
            List<PlatformRegime> regimes,
            Population population,
            PersonStates states,
            Ties ties,
            PlatformPull pull,
            Draws draws) {
        this.regimes = regimes;
        this.population = population;
        this.states = states;
        this.ties = ties;
        this.pull = pull;
        this.draws = draws;
    }

    /**
     * A week begins: all decide on the world as it stands, then they go by platform and number.
     *
     * @param day first day of the week
     * @param hands do the pieces of the work
     * @return who moved on
     */
    public List<Relocation> live(int day, Hands hands) {
        List<Relocation> all = new ArrayList<>();
        for (int p = 0; p < regimes.size(); p++) {
            if (isDeclining(p, day)) {
                int from = p;
                List<Relocation> movers = new ArrayList<>();
                Ranges.map(states.persons, hands, (first, end) -> decide(from, first, end, day))
                        .forEach(movers::addAll);
                movers.forEach(this::apply);
                all.addAll(movers);
            }
        }
        return all;
    }

    private boolean isDeclining(int platform, int day) {
        Decline decline = regimes.get(platform).decline();
        return decline.movingOn() > 0.0 && pull.weekOf(day) >= decline.fromWeek();
    }

    private List<Relocation> decide(int from, int first, int end, int day) {
        List<Relocation> movers = new ArrayList<>();
        double chance = regimes.get(from).decline().movingOn();
        long key = draws.key(Purpose.MOVING_ON, from, day / Horizon.DAYS_PER_WEEK);
        for (int i = first; i < end; i++) {
            double u = Draws.uniform(key, i);
            if (u < chance && visits(i, from)) {
                int to = best(i, from, day);
                if (to >= 0 && u < chance * presence(i, from, to)) {
                    movers.add(new Relocation(i, from, to));
                }
            }
        }
        return movers;
    }

    /** The own platform on which most ties can be met; none that declines itself. */
    private int best(int person, int from, int day) {
        int best = PlatformPull.NOWHERE;
        double most = 0.0;
        for (int to = 0; to < regimes.size(); to++) {
            double present =
                    visits(person, to) && pull.of(to, day) >= 1.0 && to != from ? presence(person, from, to) : 0.0;
            if (present > most) {
                most = present;
                best = to;
            }
        }
        return best;
    }

    /** Share of the ties on a platform whose other end visits another platform too. */
    private double presence(int person, int from, int to) {
        int here = 0;
        int there = 0;
        for (int tie = ties.online(person); tie < ties.end(person); tie++) {
            if ((ties.platforms(tie) >>> from & 1) != 0) {
                here++;
                there += visits(ties.target(tie), to) ? 1 : 0;
            }
        }
        return here == 0 ? 0.0 : (double) there / here;
    }

    private boolean visits(int person, int platform) {
        return ((population.platforms(person) & ~states.dormant[person]) >>> platform & 1) != 0;
    }

    /** Ties from the old platform can be used on the new one, as far as the others are there. */
    private void apply(Relocation move) {
        int person = move.person();
        pull.move(person, move.from(), move.to());
        for (int tie = ties.online(person); tie < ties.end(person); tie++) {
            if ((ties.platforms(tie) >>> move.from() & 1) != 0 && visits(ties.target(tie), move.to())) {
                ties.alsoOn(person, tie, move.to());
            }
        }
    }
}

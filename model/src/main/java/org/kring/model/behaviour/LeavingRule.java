package org.kring.model.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.population.Hands;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.JoiningParameters;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Move;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * Who hides a venue or leaves it at the end of a day (MODEL.md 7.6): causes compete, times a personal readiness to leave.
 *
 * <p>Evidence: frequency LIT:M19, frequency, clutter and boredom LIT:M20, T31; unanswered posts LIT:M09; need resolved LIT:M49.
 */
public final class LeavingRule {

    private static final int MOVE = 0;
    private static final int HIDE = 1;

    private final JoiningParameters parameters;
    private final int windowHours;
    private final Population population;
    private final PersonStates states;
    private final Ties ties;
    private final double meanOnlineDegree;
    private final Venues venues;
    private final IntToDoubleFunction needIsOver;
    private final Draws draws;
    private final Frailty frailty;

    /**
     * The rule for one world without a course of needs: the more vulnerable, the less is a need ever over.
     *
     * @param parameters its parameters
     * @param windowHours age at which a post leaves the feed
     * @param population traits
     * @param states states
     * @param ties who knows whom: more online ties fill the feed
     * @param venues what there is to leave
     * @param draws luck
     */
    public LeavingRule(
            JoiningParameters parameters,
            int windowHours,
            Population population,
            PersonStates states,
            Ties ties,
            Venues venues,
            Draws draws) {
        this(
                parameters,
                windowHours,
                population,
                states,
                ties,
                venues,
                person -> 1.0 - population.vulnerability(person),
                draws);
    }

    /**
     * The rule for one world in which needs may have a course of their own.
     *
     * @param parameters its parameters
     * @param windowHours age at which a post leaves the feed
     * @param population traits
     * @param states states
     * @param ties who knows whom: more online ties fill the feed
     * @param venues what there is to leave
     * @param needIsOver for a client or potential client how far the need is over, in [0,1]
     * @param draws luck
     */
    public LeavingRule(
            JoiningParameters parameters,
            int windowHours,
            Population population,
            PersonStates states,
            Ties ties,
            Venues venues,
            IntToDoubleFunction needIsOver,
            Draws draws) {
        this.parameters = parameters;
        this.windowHours = windowHours;
        this.population = population;
        this.states = states;
        this.ties = ties;
        this.venues = venues;
        this.needIsOver = needIsOver;
        this.draws = draws;
        meanOnlineDegree = Math.max(1.0, ties.meanOnlineDegree());
        frailty = new Frailty(draws, Purpose.LEAVING_FRAILTY, parameters.frailtySigma());
    }

    /**
     * Hiding and leaving at the end of a day, before old posts leave the feed.
     *
     * @param day day of the run
     * @param hands do the pieces of the work
     * @return who hid or left a venue, by venue and number
     */
    public List<Move> live(int day, Hands hands) {
        List<Move> moves = new ArrayList<>();
        if (!isOn()) {
            return moves;
        }
        for (Venue venue : venues.all()) {
            noteSilence(venue, (day + 1) * Horizon.HOURS_PER_DAY - windowHours);
            double crowding = Math.max(0.0, postsPerWeek(venue) / parameters.toleratedPosts() - 1.0);
            Ranges.map(states.persons, hands, (from, to) -> decide(venue, crowding, from, to, day))
                    .forEach(moves::addAll);
        }
        moves.forEach(this::apply);
        return moves;
    }

    private boolean isOn() {
        double putOff = parameters.frequency() + parameters.clutter() + parameters.boredom();
        return putOff + parameters.unanswered() + parameters.needResolved() > 0.0;
    }

    /** Members' posts that leave the feed tonight have been replied to by now, perhaps in private, or never will be. */
    private void noteSilence(Venue venue, int oldestHour) {
        for (Post post : venue.feed()) {
            if (post.hour() >= oldestHour) {
                return;
            }
            if (!post.isByStaff()) {
                if (post.firstReplyHour() == Post.NO_REPLY && !post.isSettled()) {
                    states.noteUnanswered(post.author());
                } else {
                    states.unanswered[post.author()] = 0;
                }
            }
        }
    }

    private double postsPerWeek(Venue venue) {
        return venue.feed().size() * (double) (Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK) / windowHours;
    }

    private List<Move> decide(Venue venue, double crowding, int from, int to, int day) {
        List<Move> moves = new ArrayList<>();
        int bit = 1 << venue.index();
        for (int i = from; i < to; i++) {
            if ((states.follows[i] & bit) != 0 && (states.dormant[i] >>> venue.platform() & 1) == 0) {
                decide(venue, i, (states.hides[i] & bit) != 0 ? 0.0 : 1.0, crowding, day, moves);
            }
        }
        return moves;
    }

    /** Who is shown nothing is put off by nothing, but may have no more need or wait for an answer in vain. */
    private void decide(Venue venue, int person, double shown, double crowding, int day, List<Move> moves) {
        double frequency = shown * parameters.frequency() * crowding;
        double clutter = frequency + shown * parameters.clutter() * ties.onlineDegree(person) / meanOnlineDegree;
        double boredom =
                clutter + shown * parameters.boredom() * (1.0 - venue.affinity(person)) * (1.0 - venue.habit(person));
        double unanswered = boredom + parameters.unanswered() * states.unanswered[person];
        double needless = unanswered + needless(person);
        long key = draws.key(Purpose.LEAVING, Draws.part(person, venue.luck()), day);
        double u = Draws.uniform(key, MOVE);
        if (frailty.isMet(u, needless, person, venue.luck())) {
            double left = u / frailty.of(person, venue.luck());
            Motive motive = left < frequency
                    ? Motive.FREQUENCY
                    : left < clutter
                            ? Motive.CLUTTER
                            : left < boredom
                                    ? Motive.BOREDOM
                                    : left < unanswered ? Motive.UNANSWERED : Motive.NEED_RESOLVED;
            boolean hides = left < boredom && Draws.bernoulli(key, HIDE, hideShare(venue));
            moves.add(new Move(hides ? Move.Kind.HIDE : Move.Kind.LEAVE, person, venue.index(), motive));
        }
    }

    /** Who is known in person would be missed, and so mutes a group or a worker instead of leaving (assumption). */
    private double hideShare(Venue venue) {
        return venue.kind().isByInvitation() ? 1.0 : parameters.hideShare();
    }

    private double needless(int person) {
        return population.audience(person).isTargetGroup()
                ? parameters.needResolved() * needIsOver.applyAsDouble(person)
                : 0.0;
    }

    private void apply(Move move) {
        byte bit = (byte) (1 << move.place());
        int person = move.person();
        if (move.kind() == Move.Kind.HIDE) {
            states.hides[person] |= bit;
        } else {
            states.follows[person] &= (byte) ~bit;
            states.hides[person] &= (byte) ~bit;
            states.left[person] |= bit;
            venues.all().get(move.place()).dismiss();
        }
    }
}

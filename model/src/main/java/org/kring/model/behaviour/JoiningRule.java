package org.kring.model.behaviour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.network.Ties;
import org.kring.model.organisation.Appeal;
import org.kring.model.population.Hands;
import org.kring.model.population.PersonStates;
import org.kring.model.population.Population;
import org.kring.model.population.Ranges;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.JoiningParameters;
import org.kring.model.scenario.Scenario;
import org.kring.model.scenario.UserType;
import org.kring.model.venue.Motive;
import org.kring.model.venue.Move;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * Who comes across a venue during a day and joins it (MODEL.md 7.6), by four ways that compete: search, referral by a
 * professional, a friend's visible action, and a post that was shown for money.
 *
 * <p>Evidence: search S0:A-121; by topic S0:M-076, M-067; referral S1:BM-088; deterrence S1:BM-064..069, BM-009; one-day flies LIT:T30, S0:M-026.
 */
public final class JoiningRule {

    private final JoiningParameters parameters;
    private final Scenario scenario;
    private final Appeal appeal;
    private final Population population;
    private final PersonStates states;
    private final Ties ties;
    private final Venues venues;
    private final Draws draws;

    /**
     * The rule for one world.
     *
     * @param scenario its parameters
     * @param population traits
     * @param states states
     * @param ties who knows whom: professionals refer
     * @param venues what there is to join
     * @param draws luck
     */
    public JoiningRule(
            Scenario scenario, Population population, PersonStates states, Ties ties, Venues venues, Draws draws) {
        this.scenario = scenario;
        this.population = population;
        this.states = states;
        this.ties = ties;
        this.venues = venues;
        this.draws = draws;
        parameters = scenario.joining();
        appeal = new Appeal(scenario, population, venues);
    }

    /**
     * Joining at the end of a day: all decide on the world as it stands, then those who join are let in by number.
     *
     * @param day day of the run
     * @param hands do the pieces of the work
     * @return who joined, and after the joining of each one-day fly its hiding
     */
    public List<Move> live(int day, Hands hands) {
        List<Move> moves = new ArrayList<>();
        if (isOn()) {
            for (Venue venue : venues.all()) {
                for (List<Move> wishes :
                        Ranges.map(states.persons, hands, (from, to) -> decide(venue, from, to, day))) {
                    wishes.forEach(wish -> admit(wish, venue, moves));
                }
            }
            Arrays.fill(states.hints, (byte) 0);
            states.paidHints.clear();
        }
        return moves;
    }

    private boolean isOn() {
        return parameters.search() + parameters.friends() + parameters.referral() + parameters.paid() > 0.0;
    }

    private List<Move> decide(Venue venue, int from, int to, int day) {
        List<Move> wishes = new ArrayList<>();
        boolean invites = venue.kind().isByInvitation();
        double search = venue.kind().isFoundBySearch() ? search(venue) : 0.0;
        double highest = invites ? 1.0 : Math.min(1.0, appeal.highest(venue));
        double usual = search * highest + parameters.referral() * highest;
        long key = draws.key(Purpose.JOINING, venue.luck(), day);
        boolean advertised = !states.paidHints.isEmpty();
        for (int i = from; i < to; i++) {
            boolean hinted = (states.hints[i] >>> venue.index() & 1) != 0;
            double u = Draws.uniform(key, i);
            // The draw comes first, for it almost always settles the matter, and a guess that always holds is fast.
            boolean paid = advertised && states.paidHints.get(i * Byte.SIZE + venue.index());
            if ((u < usual || hinted || paid) && canJoin(venue, i)) {
                wish(venue, i, u, search, hinted, paid, wishes);
            }
        }
        return wishes;
    }

    /** Where the feed is made of topics, a venue is found by what it is about (S0:M-076). */
    private double search(Venue venue) {
        double topics = 1.0 - scenario.platforms().get(venue.platform()).personCentred();
        return Math.min(1.0, parameters.search() * (1.0 + parameters.topicSearch() * topics));
    }

    private boolean canJoin(Venue venue, int person) {
        boolean fresh = ((states.follows[person] | states.left[person]) >>> venue.index() & 1) == 0;
        int visited = population.platforms(person) & ~states.dormant[person];
        boolean known = !venue.kind().isByInvitation() || population.audience(person) == Audience.CLIENT;
        return fresh && (visited >>> venue.platform() & 1) != 0 && known;
    }

    /** The four ways share one draw, so that one more way adds joiners and moves none. */
    private void wish(
            Venue venue, int person, double u, double search, boolean hinted, boolean paid, List<Move> wishes) {
        double likes = likes(venue, person);
        double bySearch = search * likes;
        double byReferral = u < bySearch ? 0.0 : referral(venue, person, likes);
        double byFriend = hinted && isOnline(person, venue) ? parameters.friends() * likes : 0.0;
        if (u < bySearch) {
            wishes.add(new Move(Move.Kind.JOIN, person, venue.index(), Motive.SEARCH));
        } else if (u < bySearch + byReferral) {
            wishes.add(new Move(Move.Kind.JOIN, person, venue.index(), Motive.REFERRAL));
        } else if (u < bySearch + byReferral + byFriend) {
            wishes.add(new Move(Move.Kind.JOIN, person, venue.index(), Motive.FRIEND));
        } else if (paid && u < bySearch + byReferral + byFriend + parameters.paid() * likes) {
            wishes.add(new Move(Move.Kind.JOIN, person, venue.index(), Motive.PAID));
        }
    }

    private double likes(Venue venue, int person) {
        double likes = Math.min(1.0, appeal.of(venue, person));
        return likes * (venue.kind().isByInvitation() ? appeal.ofInvitation(venue, person) : venue.liveliness());
    }

    private boolean isOnline(int person, Venue venue) {
        return (states.onlineToday[person] >>> venue.platform() & 1) != 0;
    }

    /** Who is invited in person comes; a page that is pointed out is followed by its appeal. */
    private double referral(Venue venue, int person, double likes) {
        boolean invites = venue.kind().isByInvitation();
        boolean referred = parameters.referral() > 0.0
                && population.audience(person).isTargetGroup()
                && (invites ? hasWorker(person) : knowsFollowingProfessional(person, venue));
        return referred ? parameters.referral() * (invites ? appeal.ofInvitation(venue, person) : likes) : 0.0;
    }

    private boolean hasWorker(int client) {
        for (int tie = ties.first(client); tie < ties.end(client); tie++) {
            if (ties.isWorkerTie(tie)) {
                return true;
            }
        }
        return false;
    }

    private boolean knowsFollowingProfessional(int person, Venue venue) {
        for (int tie = ties.first(person); tie < ties.onlineOnly(person); tie++) {
            int other = ties.target(tie);
            Audience audience = population.audience(other);
            boolean professional = audience == Audience.COLLEAGUE || audience == Audience.INTERMEDIARY;
            if (professional && states.isFollower(other, venue.index())) {
                return true;
            }
        }
        return false;
    }

    private void admit(Move wish, Venue venue, List<Move> moves) {
        if (!venue.isFull()) {
            int person = wish.person();
            states.follows[person] |= (byte) (1 << venue.index());
            venue.admit(
                    person,
                    scenario.population().profile(population.audience(person)).trust());
            moves.add(wish);
            if (isOneDayFly(person, venue)) {
                states.hides[person] |= (byte) (1 << venue.index());
                moves.add(new Move(Move.Kind.HIDE, person, venue.index(), Motive.ONE_OFF));
            }
        }
    }

    /** Who is known in person comes back; others the less, the more of a one-day fly they are. */
    private boolean isOneDayFly(int person, Venue venue) {
        double lean = UserType.COUNT * population.disposition(person, venue.platform(), UserType.ONE_DAY_FLY);
        long key = draws.key(Purpose.ONE_DAY_FLY, Draws.part(person, venue.luck()), 0);
        return !venue.kind().isByInvitation() && Draws.bernoulli(key, 0, parameters.oneDayFlies() * lean);
    }
}

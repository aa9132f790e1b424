package org.kring.model.organisation;

import java.util.List;
import org.kring.model.chance.Draws;
import org.kring.model.chance.Purpose;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * Accounts that are bound to one person, who may leave (S1:BM-040, S1 BS-10). Unless it is handed over, the account then
 * falls silent: nothing is posted or answered there any more, and what it had posted stays.
 */
public final class OwnerRule {

    private static final double WEEKS_PER_YEAR = 52.0;

    private final Organisation organisation;
    private final Venues venues;
    private final Draws draws;

    /**
     * The rule for one organisation.
     *
     * @param organisation whose staff may leave
     * @param venues its venues, in the order of its channels
     * @param draws luck
     */
    public OwnerRule(Organisation organisation, Venues venues, Draws draws) {
        this.organisation = organisation;
        this.venues = venues;
        this.draws = draws;
    }

    /**
     * Owners who leave in a week are gone from its beginning.
     *
     * @param week week of the run
     */
    public void beginWeek(int week) {
        List<Channel> channels = organisation.strategy().channels();
        for (int c = 0; c < channels.size(); c++) {
            Owner owner = channels.get(c).owner();
            Venue venue = venues.all().get(c);
            if (owner.leavesPerYear() > 0.0 && !venue.isSilent() && leaves(owner, venue, week)) {
                if (!owner.handsOver()) {
                    venue.fallSilent();
                }
                organisation.note(new StaffEvent.OwnerLeft(venue));
            }
        }
    }

    private boolean leaves(Owner owner, Venue venue, int week) {
        double perWeek = 1.0 - StrictMath.pow(1.0 - owner.leavesPerYear(), 1.0 / WEEKS_PER_YEAR);
        return Draws.bernoulli(draws.key(Purpose.STAFF_TURNOVER, venue.luck(), week), 0, perWeek);
    }
}

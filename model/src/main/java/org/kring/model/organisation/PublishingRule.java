package org.kring.model.organisation;

import java.util.List;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.StaffingParameters;
import org.kring.model.venue.Post;
import org.kring.model.venue.Venue;
import org.kring.model.venue.Venues;

/**
 * When the organisation posts, and what (MODEL.md 7.7).
 *
 * <p>Posts are spread evenly over the week; types take turns by their shares (the type that lags most behind its share is
 * next), hours in the order of the plan. A post for a closed day waits for the next open one. Nothing is drawn.
 */
public final class PublishingRule {

    private final Organisation organisation;
    private final StaffingParameters staffing;
    private final Venues venues;
    private final int firstHour;
    private final double[] shares = new double[ContentType.COUNT];
    private final int[] counts = new int[ContentType.COUNT];
    private int planned;
    private int dueHour;

    /**
     * The plan of one organisation.
     *
     * @param organisation whose strategy it is
     * @param staffing what work costs
     * @param venues where posts go
     * @param firstHour hour of the run at which its work begins
     */
    public PublishingRule(Organisation organisation, StaffingParameters staffing, Venues venues, int firstHour) {
        this.organisation = organisation;
        this.staffing = staffing;
        this.venues = venues;
        this.firstHour = firstHour;
        organisation.strategy().mix().forEach((type, share) -> shares[type.ordinal()] = share);
        dueHour = hourOf(0);
    }

    /**
     * A post that is due appears in every channel, if staff time allows; if not, it is dropped and counted.
     *
     * @param hour hour of the run
     */
    public void publish(int hour) {
        PostingStrategy strategy = organisation.strategy();
        while (strategy.postsPerWeek() > 0.0 && organisation.isPresent() && hour >= dueHour) {
            ContentType type = nextType();
            for (Venue venue : venues.all()) {
                publishIn(venue, type, hour);
            }
            planned++;
            dueHour = hourOf(planned);
        }
    }

    private void publishIn(Venue venue, ContentType type, int hour) {
        boolean fourEyes = organisation.strategy().moderation() == Moderation.FOUR_EYES;
        double minutes = staffing.minutesPerPost() * (fourEyes ? staffing.fourEyesFactor() : 1.0);
        if (organisation.time().take(minutes)) {
            Post post = venues.publish(venue, Post.STAFF, type, hour);
            organisation.note(new StaffEvent.Published(post));
        } else {
            organisation.time().drop(minutes);
        }
    }

    private ContentType nextType() {
        int next = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < shares.length; t++) {
            double lag = shares[t] * (planned + 1) - counts[t];
            if (shares[t] > 0.0 && lag > most) {
                most = lag;
                next = t;
            }
        }
        counts[next]++;
        return ContentType.of(next);
    }

    private int hourOf(int number) {
        PostingStrategy strategy = organisation.strategy();
        List<Integer> hours = strategy.postingHours();
        if (strategy.postsPerWeek() == 0.0 || hours.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        double weeks = (number + 0.5) / strategy.postsPerWeek();
        int day = (int) (weeks * Horizon.DAYS_PER_WEEK);
        int hourOfDay = hours.get(number % hours.size());
        while (!opensOn(day)) {
            day++;
        }
        int delay = strategy.moderation() == Moderation.FOUR_EYES ? staffing.fourEyesDelayHours() : 0;
        return firstHour + day * Horizon.HOURS_PER_DAY + hourOfDay + delay;
    }

    private boolean opensOn(int day) {
        return organisation.strategy().openingHours().isOpen(day % Horizon.DAYS_PER_WEEK, OpeningHours.NOON);
    }
}

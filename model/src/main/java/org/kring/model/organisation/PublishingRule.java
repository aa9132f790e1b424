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
 * <p>Posts are spread evenly over the working days; types take turns by their shares (the type that lags most behind its
 * share is next), hours in the order of the plan; no two posts appear at once. Nothing is drawn.
 */
public final class PublishingRule {

    private final Organisation organisation;
    private final StaffingParameters staffing;
    private final Venues venues;
    private final int firstHour;
    private final List<Integer> hours;
    private final List<Integer> sortedHours;
    private final int openDaysPerWeek;
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
        hours = organisation.strategy().postingHours();
        sortedHours = hours.stream().sorted().toList();
        openDaysPerWeek = organisation.strategy().openingHours().daysPerWeek();
        dueHour = hourAfter(firstHour - 1);
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
            dueHour = hourAfter(dueHour);
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

    /** The hour of a post on its open day, always later than the post before it. */
    private int hourAfter(int previous) {
        PostingStrategy strategy = organisation.strategy();
        if (strategy.postsPerWeek() == 0.0 || hours.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int openDay = (int) ((planned + 0.5) / strategy.postsPerWeek() * openDaysPerWeek) + daysOfApproval();
        int inTurn = hourOn(openDay, hours.get(planned % hours.size()));
        if (inTurn > previous) {
            return inTurn;
        }
        return sortedHours.stream()
                .map(hourOfDay -> hourOn(openDay, hourOfDay))
                .filter(hour -> hour > previous)
                .findFirst()
                .orElse(previous + 1);
    }

    private int hourOn(int openDay, int hourOfDay) {
        int day = openDay / openDaysPerWeek * Horizon.DAYS_PER_WEEK + openDay % openDaysPerWeek;
        return firstHour + day * Horizon.HOURS_PER_DAY + hourOfDay;
    }

    /** A second person approves ahead: a post appears at a planned hour, some working days later. */
    private int daysOfApproval() {
        boolean fourEyes = organisation.strategy().moderation() == Moderation.FOUR_EYES;
        int hoursOfApproval = fourEyes ? staffing.fourEyesDelayHours() : 0;
        return (hoursOfApproval + Horizon.HOURS_PER_DAY - 1) / Horizon.HOURS_PER_DAY;
    }
}

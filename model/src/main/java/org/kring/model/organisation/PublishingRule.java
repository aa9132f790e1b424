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
 * share is next), hours in the order of the plan; no two posts appear at once. In the weeks of a campaign there are more of
 * them. Nothing is drawn.
 */
public final class PublishingRule {

    private final Organisation organisation;
    private final StaffingParameters staffing;
    private final Venues venues;
    private final int firstHour;
    private final List<Integer> hours;
    private final List<Integer> sortedHours;
    private final int openDaysPerWeek;
    private final ContentMix mix;
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
        mix = new ContentMix(organisation.strategy().mix());
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
            ContentType type = mix.next();
            for (Venue venue : venues.all()) {
                publishIn(venue, type, hour);
            }
            planned++;
            dueHour = hourAfter(dueHour);
        }
    }

    /**
     * A week begins; an adaptive mix follows what engaged readers in the week before, if staff have time to look at it.
     *
     * @param hour first hour of the week
     * @param minutesPerReview staff minutes that it takes
     */
    public void review(int hour, double minutesPerReview) {
        double rate = organisation.strategy().adaptiveMix().learningRate();
        boolean silent = venues.all().stream().allMatch(Venue::isSilent);
        if (rate == 0.0 || hour == firstHour || silent) {
            return;
        }
        if (organisation.time().take(minutesPerReview, StaffActivity.PLANNING)) {
            int weekAgo = hour - Horizon.HOURS_PER_DAY * Horizon.DAYS_PER_WEEK;
            mix.follow(
                    venues.posts().stream()
                            .filter(post -> post.isByStaff() && post.hour() >= weekAgo)
                            .toList(),
                    rate);
        } else {
            organisation.time().drop(minutesPerReview);
        }
    }

    private void publishIn(Venue venue, ContentType type, int hour) {
        if (venue.isSilent()) {
            return;
        }
        boolean fourEyes = organisation.strategy().moderation() == Moderation.FOUR_EYES;
        double minutes = staffing.minutesPerPost() * (fourEyes ? staffing.fourEyesFactor() : 1.0);
        if (organisation.time().take(minutes, StaffActivity.POSTS)) {
            Post post = venues.publish(venue, Post.STAFF, type, hour);
            organisation.note(new StaffEvent.Published(post));
        } else {
            organisation.time().drop(minutes);
        }
    }

    /** The hour of a post on its open day, always later than the post before it. */
    private int hourAfter(int previous) {
        PostingStrategy strategy = organisation.strategy();
        if (strategy.postsPerWeek() == 0.0 || hours.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int openDay = openDay() + daysOfApproval();
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

    /** Working day of the next post, from the start: the middle of its part of the week. */
    private int openDay() {
        double perWeek = organisation.strategy().postsPerWeek();
        Campaign campaign = organisation.strategy().campaign();
        if (campaign.factor() == 1.0) {
            return (int) ((planned + 0.5) / perWeek * openDaysPerWeek);
        }
        int week = 0;
        double left = planned + 0.5;
        while (left >= perWeek * campaign.in(week)) {
            left -= perWeek * campaign.in(week);
            week++;
        }
        return week * openDaysPerWeek + (int) (left / (perWeek * campaign.in(week)) * openDaysPerWeek);
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

package org.kring.model.organisation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.model.scenario.ContentType;
import org.kring.model.scenario.OffByDefault;
import org.kring.model.scenario.Parameter;
import org.kring.model.scenario.Requires;

/**
 * How an organisation is present online (MODEL.md 7.7): a value, compared with others on the same people.
 *
 * <p>A strategy without channels is the counterfactual without outreach. Content types take turns by their shares, so
 * that a week of seven posts already shows the mix; nothing is drawn.
 *
 * @param name name by which it is called
 * @param description what it stands for and where it comes from
 * @param channels where the organisation is present; none for no outreach
 * @param postsPerWeek posts a week in each channel
 * @param postingHours hours of the day at which posts go out, taken in turn
 * @param mix share of each content type; shares must sum to 1 unless nothing is posted
 * @param replies what staff do with comments and questions
 * @param openingHours when staff look at what came in
 * @param moderation how contributions are checked
 * @param monitoringMinutesPerDay minutes a working day for following what happens (S1:B-083)
 * @param staffHoursPerWeek staff hours available in a week; what does not fit waits or is dropped, and is counted
 * @param outreachPerWeek private messages a week to linked clients who are off the radar (S1:BM-101)
 * @param campaign weeks with more posts than usual
 * @param boost paid impressions beyond the followers
 * @param ambassadors colleagues who share on request
 * @param community welcome, praise by name and help among members
 * @param adaptiveMix whether the mix follows measured engagement
 */
public record PostingStrategy(
        String name,
        String description,
        List<Channel> channels,

        @Parameter(unit = "1/week", evidence = "posts-per-week")
        double postsPerWeek,

        @Parameter(unit = "hour of day", evidence = "posting-hours")
        List<Integer> postingHours,

        @Parameter(unit = "share", evidence = "content-mix") Map<ContentType, Double> mix,
        ReplyPolicy replies,
        OpeningHours openingHours,
        Moderation moderation,
        @Parameter(unit = "min/d", evidence = "monitoring") double monitoringMinutesPerDay,

        @Parameter(unit = "h/week", evidence = "staff-hours")
        double staffHoursPerWeek,

        @Parameter(unit = "1/week", evidence = "outreach-messages")
        double outreachPerWeek,

        @OffByDefault Campaign campaign,
        @OffByDefault Boost boost,
        @OffByDefault Ambassadors ambassadors,
        @OffByDefault Community community,
        @OffByDefault AdaptiveMix adaptiveMix) {

    /** Most venues that one organisation can have. */
    public static final int MAX_CHANNELS = 8;

    private static final double SHARE_TOLERANCE = 1e-9;
    private static final int HOURS_PER_DAY = 24;

    /** Checks every value and copies the collections. */
    public PostingStrategy {
        Requires.name("name", name);
        channels = List.copyOf(channels);
        Requires.within("the number of channels", channels.size(), 0, MAX_CHANNELS);
        Requires.within("postsPerWeek", postsPerWeek, 0.0, 168.0);
        postingHours = List.copyOf(postingHours);
        postingHours.forEach(hour -> Requires.within("postingHours", hour, 0, 23));
        EnumMap<ContentType, Double> shares = new EnumMap<>(ContentType.class);
        shares.putAll(mix);
        mix = Collections.unmodifiableMap(shares);
        mix.values().forEach(share -> Requires.share("mix", share));
        double sum = mix.values().stream().mapToDouble(Double::doubleValue).sum();
        boolean publishes = postsPerWeek > 0.0 && !channels.isEmpty();
        if (publishes && Math.abs(sum - 1.0) > SHARE_TOLERANCE) {
            throw new IllegalArgumentException("mix: the shares must sum to 1, but sum to %s".formatted(sum));
        }
        if (publishes && postingHours.isEmpty()) {
            throw new IllegalArgumentException("postingHours must name at least one hour");
        }
        double most = postsPerWeek * campaign.factor();
        if (publishes && most > openingHours.daysPerWeek() * HOURS_PER_DAY) {
            throw new IllegalArgumentException(
                    "postsPerWeek times campaign.factor must be at most %d, one post an hour on open days, but was %s"
                            .formatted(openingHours.daysPerWeek() * HOURS_PER_DAY, most));
        }
        Requires.within("monitoringMinutesPerDay", monitoringMinutesPerDay, 0.0, 1440.0);
        Requires.within("staffHoursPerWeek", staffHoursPerWeek, 0.0, 10_000.0);
        Requires.within("outreachPerWeek", outreachPerWeek, 0.0, 10_000.0);
    }

    /**
     * A strategy in which all further elements are off.
     *
     * @param name name by which it is called
     * @param description what it stands for
     * @param channels where the organisation is present
     * @param postsPerWeek posts a week in each channel
     * @param postingHours hours of the day at which posts go out
     * @param mix share of each content type
     * @param replies what staff do with comments and questions
     * @param openingHours when staff look at what came in
     * @param moderation how contributions are checked
     * @param monitoringMinutesPerDay minutes a working day for following what happens
     * @param staffHoursPerWeek staff hours available in a week
     * @param outreachPerWeek private messages a week to clients off the radar
     */
    public PostingStrategy(
            String name,
            String description,
            List<Channel> channels,
            double postsPerWeek,
            List<Integer> postingHours,
            Map<ContentType, Double> mix,
            ReplyPolicy replies,
            OpeningHours openingHours,
            Moderation moderation,
            double monitoringMinutesPerDay,
            double staffHoursPerWeek,
            double outreachPerWeek) {
        this(
                name,
                description,
                channels,
                postsPerWeek,
                postingHours,
                mix,
                replies,
                openingHours,
                moderation,
                monitoringMinutesPerDay,
                staffHoursPerWeek,
                outreachPerWeek,
                Campaign.OFF,
                Boost.OFF,
                Ambassadors.OFF,
                Community.OFF,
                AdaptiveMix.OFF);
    }
}

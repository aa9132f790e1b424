package org.kring.experiments.fit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.experiments.scenario.Names;

/**
 * What an insights export may say about a post, and the headers under which exports say it. To know another header, add it
 * here.
 */
public enum Insight {
    /** When it appeared, as date and time. */
    TIME(List.of(
            "posted",
            "time",
            "date",
            "created time",
            "publish time",
            "published",
            "post date",
            "gepubliceerd",
            "publicatietijdstip",
            "publicatiedatum",
            "datum",
            "tijdstip",
            "geplaatst",
            "geplaatst op")),
    /** Month, 1 to 12. */
    MONTH(List.of("month", "post month", "maand")),
    /** Day of the week, by name or number. */
    WEEKDAY(List.of("weekday", "post weekday", "day of week", "weekdag", "dag van de week")),
    /** Hour of the day, 0 to 24. */
    HOUR(List.of("hour", "post hour", "uur", "hour of day")),
    /** Kind of post. */
    TYPE(List.of(
            "type",
            "post type",
            "content type",
            "soort",
            "soort bericht",
            "berichttype",
            "bericht type",
            "type bericht")),
    /** Whether reach was paid for. */
    PAID(List.of("paid", "is paid", "boosted", "promoted", "betaald", "gepromoot", "gesponsord")),
    /** People who follow or like the page. */
    FOLLOWERS(List.of(
            "page total likes",
            "lifetime total likes",
            "followers",
            "page followers",
            "page likes",
            "total followers",
            "volgers",
            "aantal volgers",
            "paginalikes",
            "totaal aantal vind ik leuks")),
    /** People who saw the post. */
    REACH(List.of(
            "lifetime post total reach",
            "reach",
            "post reach",
            "total reach",
            "people reached",
            "bereik",
            "totaal bereik",
            "bereik van bericht",
            "berichtbereik",
            "bereikte mensen",
            "levenslang totaal berichtbereik")),
    /** Followers who saw the post. */
    FOLLOWER_REACH(List.of(
            "lifetime post reach by people who like your page",
            "reach of followers",
            "fan reach",
            "follower reach",
            "bereik volgers",
            "bereik onder volgers")),
    /** Times that the post was shown. */
    IMPRESSIONS(List.of(
            "lifetime post total impressions",
            "impressions",
            "post impressions",
            "total impressions",
            "weergaven",
            "vertoningen",
            "impressies")),
    /** People who clicked on the post or did anything with it. */
    ENGAGED(List.of("lifetime engaged users", "engaged users", "engagement", "betrokken gebruikers", "betrokkenheid")),
    /** Likes and other one-click reactions. */
    LIKES(List.of(
            "like",
            "likes",
            "reactions",
            "likes and reactions",
            "post likes",
            "vind ik leuk",
            "vind ik leuks",
            "vind-ik-leuks",
            "reacties (likes)")),
    /** Comments. */
    COMMENTS(List.of("comment", "comments", "post comments", "opmerkingen", "opmerking", "commentaar")),
    /** Shares. */
    SHARES(List.of("share", "shares", "post shares", "deelacties", "gedeeld", "keer gedeeld", "aantal keer gedeeld"));

    @SuppressWarnings("ImmutableEnumChecker") // lists made by List.of cannot change
    private final List<String> headers;

    Insight(List<String> headers) {
        this.headers = headers;
    }

    /**
     * Headers under which exports give it.
     *
     * @return in small letters; the first is the most usual
     */
    public List<String> headers() {
        return headers;
    }

    /**
     * Its name in {@code --columns}.
     *
     * @return such as {@code followerReach}
     */
    public String key() {
        return Names.lowerCamel(name());
    }

    /** Whether its cells are counts. */
    boolean isCount() {
        return ordinal() >= FOLLOWERS.ordinal();
    }

    /** Which insight a header stands for, if it is a known one. */
    static Optional<Insight> ofHeader(String header) {
        String plain = plain(header);
        for (Insight insight : values()) {
            if (insight.headers.stream().anyMatch(known -> plain(known).equals(plain))) {
                return Optional.of(insight);
            }
        }
        return Optional.empty();
    }

    /** Letters and digits only, small, without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}

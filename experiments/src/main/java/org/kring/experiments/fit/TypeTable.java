package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.model.scenario.ContentType;

/**
 * Which content type of Kring a kind of post in an export stands for. An export names the form of a post, Kring its theme; so
 * this table is an assumption, to be replaced by whoever knows the page.
 */
public final class TypeTable {

    private static final Map<ContentType, List<String>> KNOWN = known();

    private final Map<String, ContentType> overrides = new LinkedHashMap<>();

    /**
     * The table with replacements.
     *
     * @param overrides names of Kring's content types by the name of a kind in the export
     * @throws InputException if a content type is unknown
     */
    public TypeTable(Map<String, String> overrides) {
        overrides.forEach((kind, type) -> this.overrides.put(Insight.plain(kind), contentType(kind, type)));
    }

    private static Map<ContentType, List<String>> known() {
        Map<ContentType, List<String>> known = new LinkedHashMap<>();
        known.put(
                ContentType.PHOTO,
                List.of("photo", "photos", "image", "album", "carousel", "foto", "fotos", "afbeelding"));
        known.put(
                ContentType.ORGANISATION_NEWS,
                List.of("status", "status update", "text", "statusupdate", "tekst", "bericht"));
        known.put(
                ContentType.INFORMATION,
                List.of("link", "links", "article", "note", "shared link", "artikel", "notitie"));
        known.put(ContentType.HUMOUR, List.of("video", "videos", "reel", "reels", "video's", "gif"));
        known.put(ContentType.EVENT, List.of("event", "live", "live video", "evenement"));
        known.put(ContentType.QUESTION, List.of("question", "poll", "vraag", "peiling"));
        known.put(ContentType.CALL, List.of("offer", "call", "aanbieding", "oproep"));
        return known;
    }

    /**
     * The table, as documents show it.
     *
     * @return kinds by content type
     */
    public static Map<ContentType, List<String>> table() {
        return Collections.unmodifiableMap(KNOWN);
    }

    /** The content type of a kind; empty if nobody said. */
    Optional<ContentType> find(String kind) {
        String plain = Insight.plain(kind);
        ContentType replaced = overrides.get(plain);
        if (replaced != null) {
            return Optional.of(replaced);
        }
        return KNOWN.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(each -> Insight.plain(each).equals(plain)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Kinds that are known without replacement. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        KNOWN.values().forEach(kinds::addAll);
        return kinds;
    }

    private static ContentType contentType(String kind, String type) {
        List<String> names = Names.ofEnum(ContentType.class);
        return Arrays.stream(ContentType.values())
                .filter(each -> Names.lowerCamel(each.name()).equals(type))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "--types %s=%s: there is no content type %s; allowed are %s."
                                .formatted(kind, type, type, String.join(", ", names)),
                        Names.wayOut(type, names)));
    }
}

package org.kring.viz.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what browsers send. Whatever is missing, of another type or out of range is a {@link BadRequest}. */
final class Wishes {

    private static final int DEEPEST = 6;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    private Wishes() {}

    /** A JSON object. */
    static JsonNode object(String body) {
        try {
            JsonNode node = MAPPER.readTree(body);
            if (!node.isObject()) {
                throw new BadRequest("a JSON object is wanted");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new BadRequest("this is no JSON");
        }
    }

    /** Levers of a run. */
    static Setting setting(JsonNode node) {
        JsonNode sides = node.path("sides");
        if (!sides.isArray() || sides.size() != Setting.SIDES) {
            throw new BadRequest("sides: two are wanted");
        }
        List<SideLevers> levers = new ArrayList<>();
        sides.forEach(side -> levers.add(side(side)));
        return checked(() -> new Setting(
                integer(node, "seed", 0, (int) Setting.MOST_SEED),
                number(node, "stigma"),
                number(node, "feedback"),
                levers));
    }

    private static SideLevers side(JsonNode node) {
        return checked(() -> new SideLevers(
                choice(node, "presence", Presence.class),
                integer(node, "posts", 0, SideLevers.MOST_POSTS),
                choice(node, "mix", ContentMix.class),
                choice(node, "replies", ReplySpeed.class),
                shown(node.path("strategy"))));
    }

    private static Optional<String> shown(JsonNode node) {
        if (!node.isMissingNode() && !node.isTextual()) {
            throw new BadRequest("strategy: the name of a strategy of a lesson is wanted");
        }
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.textValue());
    }

    /** A whole number. */
    static int integer(JsonNode node, String name, int low, int high) {
        JsonNode value = node.path(name);
        if (!value.isInt() || value.intValue() < low || value.intValue() > high) {
            throw new BadRequest("%s: a whole number from %d to %d is wanted".formatted(name, low, high));
        }
        return value.intValue();
    }

    /** One of the names of an enum. */
    static <E extends Enum<E>> E choice(JsonNode node, String name, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(node.path(name).asText())) {
                return value;
            }
        }
        throw new BadRequest("%s: one of the names of %s is wanted"
                .formatted(name, type.getSimpleName())
                .toLowerCase(Locale.ROOT));
    }

    private static double number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw new BadRequest(name + ": a number is wanted");
        }
        return value.doubleValue();
    }

    private static <T> T checked(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw new BadRequest(String.valueOf(e.getMessage()));
        }
    }
}

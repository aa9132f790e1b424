package org.kring.experiments.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.kring.experiments.study.Sha256;

/** A JSON object on one line, whose first entry is a checksum over the rest of the line: what journals are made of. */
public final class CheckedLine {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BEFORE = "{\"checksum\":\"";
    private static final String AFTER = "\",";
    private static final int DIGITS = 16;
    private static final int BODY = BEFORE.length() + DIGITS + AFTER.length();

    private CheckedLine() {}

    /**
     * Writes a line.
     *
     * @param json an object with at least one entry
     * @return the line, without line end
     */
    public static String write(ObjectNode json) {
        String body = text(json).substring(1);
        return BEFORE + checksum(body.getBytes(StandardCharsets.UTF_8), 0) + AFTER + body;
    }

    /**
     * Reads a line.
     *
     * @param line a line without line end
     * @return the object, without its checksum
     * @throws IllegalArgumentException if the checksum does not fit or the line is none of ours
     */
    public static JsonNode read(String line) {
        check(line.getBytes(StandardCharsets.UTF_8));
        try {
            return MAPPER.readTree("{" + line.substring(BODY));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the line is not JSON", e);
        }
    }

    /**
     * Checks a line without reading what it holds.
     *
     * @param line a line without line end, in UTF-8
     * @throws IllegalArgumentException if the checksum does not fit or the line is none of ours
     */
    static void check(byte[] line) {
        byte[] before = BEFORE.getBytes(StandardCharsets.UTF_8);
        if (line.length <= BODY || !Arrays.equals(line, 0, before.length, before, 0, before.length)) {
            throw new IllegalArgumentException("the line has no checksum");
        }
        byte[] fits = (checksum(line, BODY) + AFTER).getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(line, before.length, BODY, fits, 0, fits.length)) {
            throw new IllegalArgumentException("the checksum does not fit the line");
        }
    }

    /**
     * A number as lines hold it.
     *
     * @param value a number
     * @return a JSON number; {@code null} if undefined, a text if infinite
     */
    public static JsonNode number(double value) {
        if (Double.isNaN(value)) {
            return MAPPER.nullNode();
        }
        return Double.isInfinite(value)
                ? MAPPER.getNodeFactory().textNode(Double.toString(value))
                : MAPPER.getNodeFactory().numberNode(value);
    }

    /**
     * A number back from a line.
     *
     * @param node what {@link #number} gave, or a missing node
     * @return the number; NaN if undefined or missing
     */
    public static double value(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? Double.NaN : Double.parseDouble(node.asText());
    }

    private static String text(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row can always be written", e);
        }
    }

    private static String checksum(byte[] line, int from) {
        MessageDigest digest = Sha256.digest();
        digest.update(line, from, line.length - from);
        return HexFormat.of().formatHex(digest.digest(), 0, DIGITS / 2);
    }
}

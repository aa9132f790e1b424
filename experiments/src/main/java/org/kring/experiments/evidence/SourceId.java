package org.kring.experiments.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of one of the evidence files, such as {@code S2:M-026} or {@code LIT:T56}.
 *
 * @param file prefix of the file: S0 to S4 for the documents, LIT for the published literature
 * @param row the row in it
 */
public record SourceId(String file, String row) {

    /** The prefix of published literature. */
    public static final String LITERATURE = "LIT";

    private static final Map<String, Pattern> ROWS = Map.of(
            "S0",
            Pattern.compile("[AFM]-\\d{3}"),
            "S1",
            Pattern.compile("(B|BF|BM|BO|BQ)-\\d{3}|BS-\\d{2}"),
            "S2",
            Pattern.compile("[CFM]-\\d{3}|S-\\d{2}|R[1-8]"),
            "S3",
            Pattern.compile("D-\\d{3}"),
            "S4",
            Pattern.compile("E-\\d{3}"),
            LITERATURE,
            Pattern.compile("[MT]\\d{2}"));

    /**
     * Reads an id.
     *
     * @param text as the register writes it
     * @return the id; empty if no evidence file has rows of that form
     */
    public static Optional<SourceId> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        SourceId id = new SourceId(text.substring(0, colon), text.substring(colon + 1));
        Pattern rows = ROWS.get(id.file);
        return rows != null && rows.matcher(id.row).matches() ? Optional.of(id) : Optional.empty();
    }
}

package org.kring.viz.report;

import java.util.List;

/**
 * Something that must not be concluded from a study.
 *
 * @param not what not to conclude, as a sentence
 * @param because why, in a sentence or two; the report stops here
 * @param more what else the document says, in sentences
 * @param evidence rows of the evidence files; none where it follows from how the model is made
 */
public record Limit(String not, String because, String more, List<String> evidence) {

    /** Checks that sentences end with a full stop, and copies the list. */
    public Limit {
        if (!not.endsWith(".") || !because.endsWith(".") || !more.endsWith(".")) {
            throw new IllegalArgumentException("a sentence must end with a full stop: " + not);
        }
        evidence = List.copyOf(evidence);
    }

    /**
     * The short version, for the report.
     *
     * @return sentences with their evidence
     */
    public String brief() {
        return "%s %s%s.".formatted(not, because.substring(0, because.length() - 1), source());
    }

    /**
     * The evidence as a sentence part.
     *
     * @return " (evidence LIT:T81, LIT:T82)", or nothing
     */
    String source() {
        return evidence.isEmpty() ? "" : " (evidence %s)".formatted(String.join(", ", evidence));
    }
}

package org.kring.viz.report;

import java.util.List;
import java.util.Set;
import org.kring.viz.text.Messages;

/**
 * Something that must not be concluded from a study. What it is and why stands in the bundles of the report.
 *
 * @param number its number there, from 1
 * @param more what else the document says, in English sentences
 * @param evidence rows of the evidence files; none where it follows from how the model is made
 */
public record Limit(int number, String more, List<String> evidence) {

    private static final Set<Integer> FIRST_PAGE = Set.of(1, 2, 6, 7, 9);

    /** Checks that the sentence ends with a full stop, and copies the list. */
    public Limit {
        if (!more.endsWith(".")) {
            throw new IllegalArgumentException("a sentence must end with a full stop: " + more);
        }
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether it is one of those that a reader of one page must know.
     *
     * @return true for the few that the first page names
     */
    public boolean onFirstPage() {
        return FIRST_PAGE.contains(number);
    }

    /**
     * What not to conclude, for the first page.
     *
     * @param words the language
     * @return a clause that follows "what should you not conclude?"
     */
    public String shortly(Messages words) {
        return words.say("report.limit." + number + ".short");
    }

    /**
     * What not to conclude.
     *
     * @param words the language
     * @return a sentence
     */
    public String not(Messages words) {
        return words.say("report.limit." + number + ".not");
    }

    /**
     * Why.
     *
     * @param words the language
     * @return a sentence or two
     */
    public String because(Messages words) {
        return words.say("report.limit." + number + ".because");
    }

    /**
     * Why, with the evidence.
     *
     * @param words the language
     * @return sentences
     */
    public String reason(Messages words) {
        return evidence.isEmpty()
                ? because(words)
                : because(words) + " " + words.say("report.limit.evidence", String.join(", ", evidence));
    }

    /**
     * The evidence as a part of an English sentence.
     *
     * @return " (evidence LIT:T81, LIT:T82)", or nothing
     */
    String source() {
        return evidence.isEmpty() ? "" : " (evidence %s)".formatted(String.join(", ", evidence));
    }
}

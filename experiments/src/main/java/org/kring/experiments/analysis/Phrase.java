package org.kring.experiments.analysis;

/**
 * How one metric is said in a sentence.
 *
 * @param pattern clause with {@code {x}} for the number, {@code {w}} for the word that compares and, in counts that add
 *     up over weeks, {@code {per}} for the period
 * @param more word for a higher value
 * @param less word for a lower value
 * @param same clause for no difference, with {@code {about}} for how exactly
 * @param scale what a value is multiplied by to be said, such as 100 for shares
 * @param undefined why the metric may have no value, as a clause
 */
record Phrase(String pattern, String more, String less, String same, double scale, String undefined) {

    private static final String NOTHING = "there was nothing to measure";

    static Phrase share(String whole, String predicate) {
        return new Phrase(
                "{x} {w} of every 100 " + whole + " " + predicate,
                "more",
                "fewer",
                "{about}as many of every 100 " + whole + " " + predicate,
                100.0,
                NOTHING);
    }

    static Phrase count(String clause) {
        return new Phrase("{x} {w} " + clause, "more", "fewer", "{about}as many " + clause, 1.0, NOTHING);
    }

    static Phrase level(String subject, String unit, String more, String less, String same) {
        String pattern = subject + " {x} " + (unit.isEmpty() ? "" : unit + " ") + "{w}";
        return new Phrase(pattern, more, less, subject + " {about}" + same, 1.0, NOTHING);
    }

    Phrase scaled(double factor) {
        return new Phrase(pattern, more, less, same, factor, undefined);
    }

    Phrase undefinedIf(String clause) {
        return new Phrase(pattern, more, less, same, scale, clause);
    }

    boolean isShare() {
        return scale == 100.0;
    }

    boolean addsUp() {
        return pattern.contains("{per}");
    }
}

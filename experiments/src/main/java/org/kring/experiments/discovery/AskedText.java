package org.kring.experiments.discovery;

import java.util.Locale;

/** The answer to a question in words. */
public final class AskedText {

    private AskedText() {}

    /**
     * What was found.
     *
     * @param asked a question with its answer
     * @return lines of text, each with its end
     */
    public static String of(Asked asked) {
        Discovery found = asked.discovery();
        StringBuilder text = new StringBuilder();
        line(text, "Where %s:", asked.question().clause());
        line(
                text,
                "  %d of %d points%s; at %d of them the 95 %% interval of the point says so too, and at %d of all points it does"
                        + " not decide.",
                found.cases().count(),
                found.cases().size(),
                left(asked),
                asked.told(),
                asked.unclear());
        found.warnings().forEach(warning -> line(text, "  Warning: %s", warning));
        for (int i = 0; i < found.boxes().size(); i++) {
            box(text, i + 1, found.boxes().get(i));
        }
        end(text, found);
        return text.toString();
    }

    private static String left(Asked asked) {
        String undefined = asked.undefined() == 0 ? "" : ", %d without a value left out".formatted(asked.undefined());
        return asked.unfinished() == 0
                ? undefined
                : undefined + ", %d without a finished run left out".formatted(asked.unfinished());
    }

    private static void box(StringBuilder text, int number, FoundBox box) {
        line(text, "");
        line(text, "  Box %d: %s.", number, box.sentence());
        line(
                text,
                "    coverage %s (%d of the cases), density %s (of %d points); on points held out: coverage %s, density %s; p = %s",
                percent(box.inside().coverage()),
                box.inside().cases(),
                percent(box.inside().density()),
                box.inside().points(),
                percent(box.heldOutCoverage()),
                percent(box.heldOutDensity()),
                p(box.pValue()));
        for (FoundBox.Restriction limit : box.restrictions()) {
            line(
                    text,
                    "    - %s: quasi-p %s; without it coverage %s, density %s; restricted in %s of the fits to four fifths",
                    limit.words(),
                    p(limit.quasiP()),
                    percent(limit.coverageWithout()),
                    percent(limit.densityWithout()),
                    percent(limit.again()));
        }
    }

    private static void end(StringBuilder text, Discovery found) {
        int count = found.cases().count();
        if (count == 0 || count == found.cases().size()) {
            line(text, "  So it is %s, and there is nothing to discover.", count == 0 ? "nowhere" : "everywhere");
        } else if (found.boxes().isEmpty() && Double.isNaN(found.rejected())) {
            line(
                    text,
                    "  No box is needed: with %s of all points the whole space has the density asked for.",
                    percent((double) count / found.cases().size()));
        } else if (found.boxes().isEmpty()) {
            line(
                    text,
                    "  No box was found: cases dealt out at random would give as dense a box with p = %s (above %s).",
                    p(found.rejected()),
                    p(Discovery.LEVEL));
        } else if (!Double.isNaN(found.rejected())) {
            line(
                    text,
                    "%n  The rest shows no further box (p = %s). All boxes together cover %s of the cases.",
                    p(found.rejected()),
                    percent(found.coverage()));
        } else {
            line(text, "%n  All boxes together cover %s of the cases.", percent(found.coverage()));
        }
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * share);
    }

    private static String p(double p) {
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }
}

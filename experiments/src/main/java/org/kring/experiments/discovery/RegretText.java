package org.kring.experiments.discovery;

import java.util.List;
import java.util.Locale;
import org.kring.experiments.analysis.CsvText;
import org.kring.experiments.study.RunId;

/** Regret in words and as a table. */
public final class RegretText {

    private RegretText() {}

    /**
     * The regret of one outcome as lines.
     *
     * @param regret the regret
     * @return a table in plain text, each line with its end
     */
    public static String of(Regret regret) {
        boolean share = regret.outcome().isShare();
        double scale = share ? 100.0 : 1.0;
        String unit = share ? "percentage points" : regret.outcome().unit();
        StringBuilder text = new StringBuilder();
        line(text, "Regret by %s (%s), %d points:", regret.outcome().name(), unit, regret.points());
        line(
                text,
                "  %-24s %10s %-8s %10s %-21s %9s %-17s %s",
                "strategy",
                "most",
                "at",
                "mean",
                "(95 % interval)",
                "best in",
                "(95 % interval)",
                "surely");
        for (Regret.Row row : regret.rows()) {
            line(
                    text,
                    "  %-24s %10s %-8s %10s %-21s %9s %-17s %d",
                    row.arm(),
                    number(scale * row.most()),
                    row.most() > 0.0 ? RunId.point(row.mostAt()) : "",
                    number(scale * row.mean()),
                    "(%s to %s)".formatted(number(scale * row.low()), number(scale * row.high())),
                    percent(row.best().share()),
                    "(%s to %s)"
                            .formatted(
                                    percent(row.best().low()),
                                    percent(row.best().high())),
                    row.sure());
        }
        return text.toString();
    }

    /**
     * The regret of several outcomes as a CSV table.
     *
     * @param regrets the regret by outcome
     * @return the text
     */
    public static String csv(List<Regret> regrets) {
        List<String> head = List.of(
                "outcome",
                "arm",
                "points",
                "maxRegret",
                "maxAt",
                "meanRegret",
                "meanLow",
                "meanHigh",
                "bestShare",
                "bestLow",
                "bestHigh",
                "surelyBest");
        return CsvText.of(head, csv -> {
            for (Regret regret : regrets) {
                for (Regret.Row row : regret.rows()) {
                    csv.writeRecord(List.of(
                            regret.outcome().name(),
                            row.arm(),
                            "" + regret.points(),
                            CsvText.cell(row.most()),
                            RunId.point(row.mostAt()),
                            CsvText.cell(row.mean()),
                            CsvText.cell(row.low()),
                            CsvText.cell(row.high()),
                            CsvText.cell(row.best().share()),
                            CsvText.cell(row.best().low()),
                            CsvText.cell(row.best().high()),
                            "" + row.sure()));
                }
            }
        });
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100.0 ? "%.0f" : "%.2f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * share);
    }
}

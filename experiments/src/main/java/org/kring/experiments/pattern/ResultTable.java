package org.kring.experiments.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results as a table in Markdown, with the notes of the patterns below. */
final class ResultTable {

    private static final List<String> HEADINGS = List.of(
            "Pattern",
            "What is measured",
            "World",
            "Band",
            "Model: median (95 % of replicates)",
            "Replicates in band",
            "Rests on at least",
            "Verdict",
            "Role",
            "Severity",
            "Sources");

    private ResultTable() {}

    /** The table, or a sentence if there is nothing to put in it. */
    static String of(List<PatternResult> results) {
        if (results.isEmpty()) {
            return "None.\n";
        }
        StringBuilder table = new StringBuilder(MarkdownTable.row(HEADINGS));
        table.append(MarkdownTable.row(HEADINGS.stream().map(heading -> "---").toList()));
        results.forEach(result -> table.append(MarkdownTable.row(cells(result))));
        return table.append(notes(results)).toString();
    }

    private static List<String> cells(PatternResult result) {
        Pattern pattern = result.pattern();
        LevelUnit unit = pattern.unit();
        String world = pattern.setting() + (pattern.against().isEmpty() ? "" : " less " + pattern.against());
        return List.of(
                pattern.id(),
                pattern.title(),
                world,
                unit.text(pattern.low()) + " to " + unit.text(pattern.high()),
                "%s%s (%s to %s)"
                        .formatted(
                                unit.text(result.level()),
                                result.isTakenTogether() ? " over all" : "",
                                unit.text(result.quantile(2.5)),
                                unit.text(result.quantile(97.5))),
                String.format(Locale.ROOT, "%.0f %%", 100.0 * result.shareInBand()),
                number(result),
                result.verdict() == Verdict.TOO_FEW
                        ? String.format(Locale.ROOT, "too few: %,d needed", pattern.minimum())
                        : name(result.verdict()) + (result.isByConstruction() ? " by construction" : ""),
                name(pattern.role()),
                name(pattern.severity()),
                String.join(", ", pattern.sources()));
    }

    private static String number(PatternResult result) {
        String counted = result.pattern().counted();
        return result.isTakenTogether()
                ? String.format(Locale.ROOT, "%,.0f %s in all", result.wholeNumber(), counted)
                : String.format(Locale.ROOT, "%,.0f %s", result.smallestNumber(), counted);
    }

    private static String notes(List<PatternResult> results) {
        Map<String, List<String>> idsByNote = new LinkedHashMap<>();
        for (PatternResult result : results) {
            if (!result.pattern().note().isEmpty()) {
                idsByNote
                        .computeIfAbsent(result.pattern().note(), note -> new ArrayList<>())
                        .add(result.pattern().id());
            }
        }
        StringBuilder notes = new StringBuilder(idsByNote.isEmpty() ? "" : "\n");
        idsByNote.forEach((note, ids) -> notes.append("- ")
                .append(String.join(", ", ids))
                .append(": ")
                .append(note)
                .append('\n'));
        return notes.toString();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

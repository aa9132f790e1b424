package org.kring.experiments.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kring.experiments.scenario.Names;

/** Says in words which levels of the page the simulated page has. */
final class LevelText {

    private LevelText() {}

    /** A sentence, and a line that begins with two blanks for each way in which levels are not met. */
    static List<String> lines(PageFit fit) {
        if (fit.met()) {
            return List.of("The simulated page has the page's levels, on luck that it was not fitted on.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("The simulated page is not shown to have all levels of the page, on luck that it was not fitted on.");
        add(lines, fit, LevelRow.Match.OFF, "Off");
        add(lines, fit, LevelRow.Match.UNCERTAIN, "Not known precisely enough");
        if (!fit.calibration().converged()) {
            lines.add("  Nor on the luck that it was fitted on: the model cannot give these levels with the parameters"
                    + " that are fitted, or too few see the posts.");
        }
        lines.add("  More runs (--replications) or persons (--persons) make levels more precise.");
        return lines;
    }

    private static void add(List<String> lines, PageFit fit, LevelRow.Match match, String heading) {
        String levels = fit.levels().stream()
                .filter(row -> row.match() == match)
                .map(LevelText::words)
                .collect(Collectors.joining("; "));
        if (!levels.isEmpty()) {
            lines.add("  %s: %s.".formatted(heading, levels));
        }
    }

    private static String words(LevelRow row) {
        return "%s of %s, %s on the page, %s ± %s simulated"
                .formatted(
                        row.outcome().key(),
                        Names.lowerCamel(row.type().name()),
                        FitText.percent(row.page()),
                        FitText.percent(row.simulated()),
                        FitText.percent(row.halfWidth()));
    }

    static String word(LevelRow.Match match) {
        return switch (match) {
            case MET -> "met";
            case OFF -> "**off**";
            case UNCERTAIN -> "not known precisely enough";
        };
    }
}

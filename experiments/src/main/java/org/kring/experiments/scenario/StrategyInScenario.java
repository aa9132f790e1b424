package org.kring.experiments.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Scenario;

/** Strategies read for a scenario, so that a platform which it lacks is told with file and line. */
public final class StrategyInScenario {

    private StrategyInScenario() {}

    /**
     * A strategy whose channels the scenario has platforms for.
     *
     * @param nameOrPath name of a built-in one, or path of a YAML file
     * @param scenario the scenario that it is to be run in
     * @return the strategy
     * @throws InputException if there is none, its file does not fit, or it names a platform that the scenario lacks
     */
    public static PostingStrategy read(String nameOrPath, Scenario scenario) {
        PostingStrategy strategy = Catalogue.strategy(nameOrPath);
        List<String> platforms =
                scenario.platforms().stream().map(PlatformRegime::name).toList();
        for (int c = 0; c < strategy.channels().size(); c++) {
            String platform = strategy.channels().get(c).platform();
            if (!platforms.contains(platform)) {
                throw new InputException(
                        "%s%s, channels[%d].platform: the scenario %s has no platform %s; it has %s."
                                .formatted(
                                        nameOrPath,
                                        line(nameOrPath, platform),
                                        c,
                                        scenario.name(),
                                        platform,
                                        String.join(", ", platforms)),
                        Names.wayOut(platform, platforms));
            }
        }
        return strategy;
    }

    /** Where the platform is named; empty for a built-in strategy. */
    private static String line(String nameOrPath, String platform) {
        Pattern named = Pattern.compile("platform:\\s*[\"']?" + Pattern.quote(platform) + "[\"']?\\s*([,}#]|$)");
        try {
            List<String> lines = Files.readAllLines(Path.of(nameOrPath), StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                if (named.matcher(lines.get(i)).find()) {
                    return ", line " + (i + 1);
                }
            }
            return "";
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }
}

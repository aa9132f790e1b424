package org.kring.viz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.study.Arm;
import org.kring.experiments.study.Outcomes;
import org.kring.experiments.study.StudyPlan;
import org.kring.model.engine.Phase;
import org.kring.model.observe.Metric;
import org.kring.model.observe.Metrics;
import org.kring.model.organisation.Channel;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.organisation.ReplyPolicy;
import org.kring.model.scenario.Audience;
import org.kring.model.scenario.NetworkParameters;
import org.kring.model.scenario.Scenario;
import org.kring.viz.text.Numerals;

/** Items 1 and 2 of STRESS-ABS: what the model is for, and how it works in this study. */
final class StressModel {

    private StressModel() {}

    static List<StressItem> objectives(StudyPlan plan) {
        return List.of(
                StressItem.of(
                        "1.1",
                        "Purpose of the model",
                        List.of(
                                "Compares posting strategies of welfare organisations on social network sites, on the same simulated"
                                        + " people with the same luck, by reach, interaction and isolation risk (`docs/odd.md`,"
                                        + " section 1).",
                                "It explains differences between strategies and says how sure they are; it does not forecast one"
                                        + " organisation. What must not be concluded: `docs/limits.md`."),
                        "Which decision is this study for, who takes it, and why does it need a simulation?"),
                StressItem.of("1.2", "Model outputs", outputs(plan)),
                StressItem.of(
                        "1.3",
                        "Experimentation aims",
                        List.of(
                                "Compares %d strategies, each under its label: %s. All differences are taken against %s."
                                        .formatted(
                                                plan.arms().size(),
                                                String.join(", ", plan.labels()),
                                                plan.labels().get(0)),
                                worlds(plan)),
                        "What did you expect before the results were known, and what would have contradicted it?",
                        "Why these strategies and this scenario, and which were left out?"));
    }

    private static List<String> outputs(StudyPlan plan) {
        List<String> outputs = new ArrayList<>();
        outputs.add(
                "Every run yields %d numbers, and %d more for every observed week; `docs/odd.md`, section 8, defines each."
                        .formatted(Metrics.run().size(), Metrics.weekly().size()));
        List<String> asked = plan.outcomes().isEmpty() ? Outcomes.names() : plan.outcomes();
        outputs.add("Asked for by name, with unit: %s."
                .formatted(Metrics.run().stream()
                        .filter(metric -> asked.contains(metric.name()))
                        .map((Metric metric) -> "`%s` (%s)".formatted(metric.name(), metric.unit()))
                        .collect(Collectors.joining("; "))));
        outputs.add(
                "All are counted from the first observed hour to the end of the run; the first weeks without organisation are no"
                        + " part of any.");
        return outputs;
    }

    private static String worlds(StudyPlan plan) {
        return plan.worlds().isOn()
                ? "Replicates run in %d plausible worlds, parameter sets of the ensemble %s (SHA-256 %s), %d in each."
                        .formatted(
                                plan.worlds().worlds().size(),
                                plan.worlds().ensemble(),
                                plan.worlds().digest(),
                                plan.worlds().perWorld())
                : "All replicates have the same parameters, those of the scenario; they differ in luck only.";
    }

    static List<StressItem> logic(StudyPlan plan) {
        Scenario scenario = plan.scenario();
        return List.of(
                StressItem.of(
                        "2.1",
                        "Base model overview diagram",
                        List.of("Each hour: %s. The table in `docs/odd.md`, section 3, lists every step."
                                .formatted(Stream.of(Phase.values())
                                        .map(Phase::title)
                                        .collect(Collectors.joining(" → "))))),
                StressItem.of(
                        "2.2",
                        "Base model logic",
                        List.of(
                                "Scenario `%s`: %s".formatted(scenario.name(), oneLine(scenario.description())),
                                "The base case is the strategy %s. Rules: `docs/odd.md`, sections 3 and 7."
                                        .formatted(plan.labels().get(0)))),
                StressItem.of(
                        "2.3",
                        "Scenario logic",
                        plan.arms().stream().map(StressModel::strategy).toList(),
                        "Which organisation, real or invented, does each strategy stand for?"),
                StressItem.of(
                        "2.4",
                        "Algorithms",
                        List.of(
                                "All submodels with their formulas: `docs/odd.md`, section 7.",
                                "Optional mechanisms that this scenario switches on: %s."
                                        .formatted(orNone(StressMechanisms.of(scenario))))),
                StressItem.of("2.5.1", "Components: environment", environment(scenario)),
                StressItem.of("2.5.2", "Components: agents", agents(scenario)),
                StressItem.of("2.5.3", "Components: interaction topology", topology(scenario)),
                StressItem.of(
                        "2.5.4",
                        "Components: entry and exit",
                        List.of(
                                "Persons neither enter nor leave the world, and ties are neither made nor removed. Who follows a venue"
                                        + " is settled when it opens%s."
                                                .formatted(
                                                        StressMechanisms.isJoining(scenario)
                                                                ? "; later people join, hide, leave and stop visiting (`docs/odd.md`, 7.6)"
                                                                : "; later only links of work profiles get lost"))));
    }

    private static String strategy(Arm arm) {
        PostingStrategy strategy = arm.strategy();
        return "`%s`: %s Channels: %s. Posts a week: %s; staff hours a week: %s; replies: %s; moderation: %s; further elements: %s."
                .formatted(
                        arm.label(),
                        oneLine(strategy.description()),
                        orNone(strategy.channels().stream()
                                .map((Channel channel) -> words(channel.kind()) + " on " + channel.platform())
                                .toList()),
                        plain(strategy.postsPerWeek()),
                        plain(strategy.staffHoursPerWeek()),
                        words(strategy.replies()),
                        words(strategy.moderation()),
                        orNone(StressMechanisms.of(strategy)));
    }

    private static List<String> environment(Scenario scenario) {
        return List.of(
                "Platforms: %s. No geography but who lives near whom. Content of the organisation lives in venues on these platforms."
                        .formatted(scenario.platforms().stream()
                                .map(platform -> "%s as of %d".formatted(platform.name(), platform.year()))
                                .collect(Collectors.joining(", "))));
    }

    private static List<String> agents(Scenario scenario) {
        return List.of(
                "%d persons: %s."
                        .formatted(
                                scenario.population().persons(),
                                Stream.of(Audience.values())
                                        .map(audience -> "%s %s"
                                                .formatted(
                                                        words(audience),
                                                        plain(scenario.population()
                                                                .profile(audience)
                                                                .share())))
                                        .collect(Collectors.joining(", "))),
                "One organisation, which follows its strategy by rule. Traits and states: `docs/odd.md`, section 2.");
    }

    private static List<String> topology(Scenario scenario) {
        NetworkParameters network = scenario.network();
        String drawn =
                "drawn, with %s ties on average among the general public offline and %s among account holders online"
                        .formatted(plain(network.circleDegree()), plain(network.onlineDegree()));
        return List.of(
                "The network is %s."
                        .formatted(scenario.input().isOff() ? drawn : "read from files in part or whole (item 3.1)"),
                "People act on each other along ties and under posts; the organisation and people through its venues.");
    }

    private static String plain(double number) {
        return Numerals.ENGLISH.plain(number);
    }

    static String orNone(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static String words(ReplyPolicy policy) {
        return policy.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty() || line.endsWith(".") ? line : line + ".";
    }
}

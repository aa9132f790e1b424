package org.kring.viz.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kring.experiments.calibrate.Calibrations;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.pattern.MechanismFile;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.scenario.Catalogue;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.ParameterCatalogue;
import org.kring.experiments.search.Searches;
import org.kring.experiments.study.Studies;
import org.kring.model.observe.Metric;
import org.kring.model.observe.MetricFamily;
import org.kring.model.observe.Metrics;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Scenario;
import org.kring.viz.chart.Figures;
import org.kring.viz.text.Language;
import org.kring.viz.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what there is. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description =
                "Lists what there is: scenarios, strategies, studies, platforms, metrics, parameters, figures, calibrations, searches,"
                        + " patterns or mechanisms.",
        footerHeading = "%nExamples:%n",
        footer = {"  kring list strategies", "  kring list metrics"})
final class ListCommand implements Callable<Integer> {

    /** What can be listed. */
    enum Kind {
        SCENARIOS,
        STRATEGIES,
        STUDIES,
        PLATFORMS,
        METRICS,
        PARAMETERS,
        FIGURES,
        CALIBRATIONS,
        SEARCHES,
        PATTERNS,
        MECHANISMS
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "KIND",
            description =
                    "One of scenarios, strategies, studies, platforms, metrics, parameters, figures, calibrations, searches,"
                            + " patterns, mechanisms.")
    private String kind = "";

    @Override
    public Integer call() {
        Kind asked = kind();
        if (asked == Kind.METRICS) {
            printMetrics(spec.commandLine().getOut());
        } else {
            Columns.print(spec.commandLine().getOut(), rows(asked));
        }
        return Exit.DONE;
    }

    /** By family: metrics of a run, then weekly ones. */
    private static void printMetrics(PrintWriter out) {
        List<String> lines = Columns.lines(rows(Kind.METRICS));
        int next = 0;
        for (MetricFamily family : Metrics.families()) {
            if (next > 0) {
                out.println();
            }
            out.println(family.title());
            int last = next + family.run().size() + family.weekly().size();
            lines.subList(next, last).forEach(line -> out.println("  " + line));
            next = last;
        }
    }

    private Kind kind() {
        List<String> names = Names.ofEnum(Kind.class);
        int index = names.indexOf(kind);
        if (index < 0) {
            throw new InputException(
                    "%s cannot be listed; there are %s.".formatted(kind, String.join(", ", names)),
                    Names.wayOut(kind, names));
        }
        return Kind.values()[index];
    }

    private static List<List<String>> rows(Kind kind) {
        return switch (kind) {
            case SCENARIOS ->
                Catalogue.scenarios().stream()
                        .map(name -> List.of(name, Catalogue.scenario(name).description()))
                        .toList();
            case STRATEGIES ->
                Catalogue.strategies().stream()
                        .map(name -> List.of(name, Catalogue.strategy(name).description()))
                        .toList();
            case STUDIES ->
                Studies.names().stream()
                        .map(name -> List.of(name, Studies.find(name).about()))
                        .toList();
            case PLATFORMS ->
                Catalogue.platforms().stream()
                        .map(Catalogue::platform)
                        .map(platform -> List.of(platform.name(), "as it was in " + platform.year()))
                        .toList();
            case METRICS ->
                Metrics.families().stream()
                        .flatMap(family -> Stream.concat(family.run().stream(), family.weekly().stream()))
                        .map(ListCommand::metric)
                        .toList();
            case PARAMETERS -> parameters();
            case FIGURES ->
                Stream.of(
                                Figures.questions(Messages.in(Language.ENGLISH)),
                                Figures.questionsOfOthers(Messages.in(Language.ENGLISH)))
                        .flatMap(questions -> questions.entrySet().stream())
                        .map(figure -> List.of(figure.getKey(), figure.getValue()))
                        .toList();
            case CALIBRATIONS ->
                Stream.concat(
                                Calibrations.names().stream()
                                        .map(name -> List.of(
                                                name, Calibrations.find(name).about())),
                                Calibrations.chains().stream()
                                        .map(name -> List.of(
                                                name, Calibrations.chain(name).about())))
                        .toList();
            case SEARCHES ->
                Searches.names().stream()
                        .map(name -> List.of(name, Searches.find(name).about()))
                        .toList();
            case PATTERNS ->
                PatternFile.builtIn().patterns().stream()
                        .map(pattern -> List.of(pattern.id(), pattern.title()))
                        .toList();
            case MECHANISMS ->
                MechanismFile.builtIn().mechanisms().stream()
                        .map(mechanism -> List.of(mechanism.name(), mechanism.about()))
                        .toList();
        };
    }

    private static List<String> metric(Metric metric) {
        String better =
                switch (metric.direction()) {
                    case HIGHER -> "more is better";
                    case LOWER -> "less is better";
                    case NEITHER -> "describes";
                };
        return List.of(metric.name(), metric.unit(), better, metric.sentence());
    }

    /** Of the default scenario, and of the kinds of numbers that strategies have. */
    private static List<List<String>> parameters() {
        EvidenceRegister register = EvidenceRegister.builtIn();
        Scenario scenario = Catalogue.scenario(Catalogue.scenarios().get(0));
        Stream<List<String>> ofScenario = ParameterCatalogue.of(scenario).stream()
                .map(p -> List.of(
                        p.path(), Numbers.plain(p.value()), p.unit(), p.evidence(), grade(register, p.evidence())));
        Stream<List<String>> ofStrategies = ParameterCatalogue.marks(PostingStrategy.class).stream()
                .map(m -> List.of(m.component(), "", m.unit(), m.evidence(), grade(register, m.evidence())));
        return Stream.concat(ofScenario, ofStrategies).toList();
    }

    private static String grade(EvidenceRegister register, String key) {
        return register.entry(key).map(entry -> entry.grade().toString()).orElse("no entry");
    }
}

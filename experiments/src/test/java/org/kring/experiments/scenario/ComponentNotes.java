package org.kring.experiments.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.experiments.evidence.EvidenceRegister;
import org.kring.experiments.study.OutcomeChoice;
import org.kring.experiments.study.Outcomes;
import org.kring.experiments.study.StudyFile;
import org.kring.experiments.study.Sweep;
import org.kring.model.scenario.Parameter;

/**
 * What a schema says of a component besides its type: Javadoc, unit, believable values from the register; and names that a file
 * can hold, where the record does not list them.
 */
final class ComponentNotes {

    private final RecordNotes javadoc;
    private final EvidenceRegister register = EvidenceRegister.builtIn();

    ComponentNotes(RecordNotes javadoc) {
        this.javadoc = javadoc;
    }

    String of(Class<?> type) {
        return javadoc.of(type);
    }

    String of(Class<?> type, RecordComponent component) {
        String said = javadoc.of(type, component.getName());
        String text = said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
        String sentence = text.isEmpty() || text.endsWith(".") ? text : text + ".";
        Parameter mark = component.getAnnotation(Parameter.class);
        return Stream.of(
                        sentence,
                        mark == null ? "" : "Unit: %s. %s".formatted(mark.unit(), believed(mark.evidence())),
                        Kinds.isOffByDefault(component) ? "May be left out." : "")
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /** The register's range is no bound: values outside it can be read, they are only hard to believe. */
    private String believed(String evidence) {
        return register.entry(evidence)
                .map(entry ->
                        "Believable: %s (%s; kring evidence %s).".formatted(entry.range(), entry.grade(), evidence))
                .orElse("");
    }

    /** Names for completion, and rules of a text that its type does not tell. */
    void addTo(ObjectNode schema, Class<?> type, RecordComponent component) {
        String name = component.getName();
        if (type == StudyFile.class) {
            switch (name) {
                case "scenario" -> schema.set("examples", FileSchema.texts(Catalogue.scenarios()));
                case "strategies" ->
                    schema.withObject("/items").set("examples", FileSchema.texts(Catalogue.strategies()));
                case "outcomes" -> schema.withObject("/items").set("enum", FileSchema.texts(Outcomes.names()));
                case "factors" -> paths(schema);
                default -> {}
            }
        } else if (type == OutcomeChoice.One.class) {
            schema.set("enum", FileSchema.texts(Outcomes.names()));
        } else if (type == OutcomeChoice.Several.class) {
            schema.withObject("/items").set("enum", FileSchema.texts(Outcomes.names()));
        }
    }

    /** Paths of numbers in the default scenario and the default strategies; any other path is allowed too. */
    private static void paths(ObjectNode schema) {
        ObjectNode properties = schema.withObject("/properties");
        String levels = schema.at("/additionalProperties/$ref").asText();
        Stream<Map.Entry<String, String>> ofScenario =
                ParameterCatalogue.of(Catalogue.scenario(Catalogue.scenarios().get(0))).stream()
                        .map(entry -> Map.entry(entry.path(), entry.unit()));
        Stream<Map.Entry<String, String>> ofStrategies = Catalogue.compared().stream()
                .map(Catalogue::strategy)
                .flatMap(strategy -> ParameterCatalogue.of(strategy).stream())
                .map(entry -> Map.entry(Sweep.STRATEGY + entry.path(), entry.unit()));
        List<Map.Entry<String, String>> all =
                Stream.concat(ofScenario, ofStrategies).distinct().toList();
        all.forEach(path -> properties
                .putObject(path.getKey())
                .put("$ref", levels)
                .put("description", "Unit: " + path.getValue() + "."));
    }
}

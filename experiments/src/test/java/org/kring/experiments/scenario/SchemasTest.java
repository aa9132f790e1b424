package org.kring.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.experiments.calibrate.CalibrationFile;
import org.kring.experiments.calibrate.Calibrations;
import org.kring.experiments.pattern.PatternFile;
import org.kring.experiments.study.Studies;
import org.kring.experiments.study.StudyFile;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.PlatformRegime;
import org.kring.model.scenario.Scenario;

/** The schemas are those of the records that read the files, and a validator that others wrote agrees with the reader. */
final class SchemasTest {

    private static final Path FOLDER = Path.of("schema");
    private static final Map<String, Class<?>> ROOTS = roots();
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Run with {@code -Dgolden=write} after a change of a record or of the register, and read the difference. */
    @Test
    void theSchemasAreThoseOfTheRecords() throws IOException {
        assertThat(Schemas.names()).containsExactlyElementsOf(ROOTS.keySet());
        ComponentNotes notes = new ComponentNotes(
                RecordNotes.in(Path.of("..", "model", "src", "main", "java"), Path.of("src", "main", "java")));
        AllowedRanges ranges = AllowedRanges.of(examples());
        assertThat(ranges.size()).isGreaterThan(100);
        for (String name : Schemas.names()) {
            ObjectNode schema = FileSchema.of(
                    ROOTS.getOrDefault(name, Object.class),
                    "Kring: " + Schemas.about(name),
                    name.equals("scenario") ? Catalogue.scenarios() : List.of(),
                    notes,
                    ranges);
            DefaultPrettyPrinter printer =
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));
            String text = new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
            Path file = FOLDER.resolve(Schemas.file(name));
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(file, text, StandardCharsets.UTF_8);
            }
            assertThat(Files.readString(file, StandardCharsets.UTF_8)).as(name).isEqualTo(text);
        }
    }

    @Test
    void everyBuiltInFileFitsItsSchema() throws IOException {
        for (String name : Catalogue.scenarios()) {
            assertThat(problems("scenario", Catalogue.text(name))).as(name).isEmpty();
        }
        for (String name : Catalogue.strategies()) {
            assertThat(problems("strategy", Catalogue.text(name))).as(name).isEmpty();
        }
        for (String name : Catalogue.platforms()) {
            assertThat(problems("platform", Catalogue.text(name))).as(name).isEmpty();
        }
        for (String name : Studies.names()) {
            assertThat(problems("study", Studies.text(name))).as(name).isEmpty();
        }
        for (String name : Calibrations.names()) {
            assertThat(problems("calibration", Calibrations.text(name)))
                    .as(name)
                    .isEmpty();
        }
        for (String name : List.of("levels.yaml", "participation.yaml", "boundaries.yaml", "cases.yaml", "help.yaml")) {
            String text = Files.readString(Path.of("patterns").resolve(name), StandardCharsets.UTF_8);
            assertThat(problems("patterns", text)).as(name).isEmpty();
        }
    }

    @Test
    void whatTheProgramWritesOfAWholeScenarioFitsToo() throws IOException {
        for (String name : Catalogue.scenarios()) {
            assertThat(problems("scenario", RecordText.yaml(Catalogue.scenario(name))))
                    .as(name)
                    .isEmpty();
        }
    }

    /** A slip in a built-in file, which the program refuses and the schema must mark. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scenario | regional-welfare  | persons:           | person:
            scenario | regional-welfare  | persons: 5000      | persons: many
            scenario | regional-welfare  | persons: 5000      | persons: -3
            scenario | regional-welfare  | persons: 5000      | persons: 2.5
            scenario | regional-welfare  | persons: 5000      | persons:
            scenario | regional-welfare  | burnInWeeks:       | burnInWeek:
            scenario | with-hazards      | basedOn: regional-welfare | basedOn: regional
            strategy | lively-mix        | postsPerWeek:      | postPerWeek:
            strategy | lively-mix        | postsPerWeek: 7    | postsPerWeek: [7]
            strategy | lively-mix        | postsPerWeek: 7    | postsPerWeek: -1
            strategy | lively-mix        | postsPerWeek: 7    | postsPerWeek: "7"
            study    | posting-frequency | design: fullFactorial | design: factorial
            study    | posting-frequency | strategies:        | strategy:
            study    | posting-frequency | to: 0.8            | until: 0.8
            study    | posting-frequency | on: isolationRisk  | on: isolation
            study    | posting-frequency | staffHours]        | hours]
            study    | posting-frequency | study: posting-frequency | study: Posting Frequency
            """)
    void slipIsMarkedByTheSchemaAsByTheProgram(String schema, String name, String good, String slip)
            throws IOException {
        String text = schema.equals("study") ? Studies.text(name) : Catalogue.text(name);
        assertThat(text).contains(good);
        String wrong = text.replaceFirst(Pattern.quote(good), slip);
        Class<? extends Record> root =
                ROOTS.getOrDefault(schema, StudyFile.class).asSubclass(Record.class);

        assertThat(problems(schema, wrong)).isNotEmpty();
        assertThatThrownBy(() -> RecordText.parse(root, wrong, name, "kring show " + name))
                .isInstanceOf(InputException.class);
    }

    private static Set<ValidationMessage> problems(String schema, String yaml) throws IOException {
        JsonSchema validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(FOLDER.resolve(Schemas.file(schema)), StandardCharsets.UTF_8));
        JsonNode content = YAML.readTree(yaml);
        return validator.validate(content);
    }

    private static List<Record> examples() throws IOException {
        List<Record> examples = new ArrayList<>();
        Catalogue.scenarios().forEach(name -> examples.add(Catalogue.scenario(name)));
        Catalogue.strategies().forEach(name -> examples.add(Catalogue.strategy(name)));
        Catalogue.platforms().forEach(name -> examples.add(Catalogue.platform(name)));
        Studies.names().forEach(name -> examples.add(Studies.find(name)));
        Calibrations.names().forEach(name -> examples.add(Calibrations.find(name)));
        examples.add(PatternFile.builtIn());
        return examples;
    }

    private static Map<String, Class<?>> roots() {
        Map<String, Class<?>> roots = new LinkedHashMap<>();
        roots.put("scenario", Scenario.class);
        roots.put("strategy", PostingStrategy.class);
        roots.put("platform", PlatformRegime.class);
        roots.put("study", StudyFile.class);
        roots.put("patterns", PatternFile.class);
        roots.put("calibration", CalibrationFile.class);
        return roots;
    }
}

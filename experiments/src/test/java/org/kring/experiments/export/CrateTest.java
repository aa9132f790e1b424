package org.kring.experiments.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import edu.kit.datamanager.ro_crate.RoCrate;
import edu.kit.datamanager.ro_crate.reader.FolderReader;
import edu.kit.datamanager.ro_crate.reader.RoCrateReader;
import edu.kit.datamanager.ro_crate.reader.ZipReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kring.experiments.result.StoredStudy;
import org.kring.experiments.result.StudyReader;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.study.Sha256;

/** The crate says what RO-Crate 1.1 and Process Run Crate 0.5 ask for, others can read it, and it is still the study. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CrateTest {

    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    private Path temp = Path.of("");
    private Path study = Path.of("");
    private Path out = Path.of("");
    private Map<String, JsonNode> entities = Map.of();

    @BeforeAll
    void exportACrate(@TempDir Path folder) throws IOException {
        temp = folder;
        study = ExportedStudy.in(temp.resolve("study"));
        Files.createDirectories(study.resolve("figures"));
        Files.writeString(study.resolve("figures/trade-off.svg"), "<svg/>");
        Files.writeString(study.resolve("my notes.txt"), "mine");
        out = temp.resolve("out");
        CrateAbout about = new CrateAbout(
                Optional.of(CrateAbout.Agent.parse("Ada Example <https://orcid.org/0000-0000-0000-0000>")),
                Optional.of(LICENSE));
        StudyExport.write(study, out, EnumSet.of(ExportFormat.CRATE, ExportFormat.ZIP), about);
        entities = entities(out.resolve("crate"));
    }

    @Test
    void rootAndDescriptorAreThoseOfTheSpecification() {
        JsonNode descriptor = entity("ro-crate-metadata.json");
        assertThat(descriptor.at("/@type").asText()).isEqualTo("CreativeWork");
        assertThat(descriptor.at("/conformsTo/@id").asText()).isEqualTo("https://w3id.org/ro/crate/1.1");
        assertThat(descriptor.at("/about/@id").asText()).isEqualTo("./");
        JsonNode root = entity("./");
        assertThat(root.at("/@type").asText()).isEqualTo("Dataset");
        assertThat(root.at("/name").asText()).contains("exported");
        assertThat(root.at("/description").asText())
                .contains(
                        "lively-mix",
                        "16 runs, 2 failed",
                        StudyReader.read(study).digest());
        assertThat(root.at("/datePublished").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(root.at("/license/@id").asText()).isEqualTo(LICENSE);
        assertThat(root.at("/conformsTo/@id").asText()).isEqualTo("https://w3id.org/ro/wfrun/process/0.5");
        assertThat(entity("https://w3id.org/ro/wfrun/process/0.5").at("/@type").asText())
                .isEqualTo("CreativeWork");
    }

    @Test
    void oneActionOfKringTookThePlanAndMadeTheResults() {
        JsonNode action = entity(entity("./").at("/mentions/@id").asText());
        assertThat(action.at("/@type").asText()).isEqualTo("CreateAction");
        assertThat(action.at("/@id").asText()).startsWith("urn:uuid:");
        JsonNode kring = entity(action.at("/instrument/@id").asText());
        assertThat(kring.at("/@type").asText()).isEqualTo("SoftwareApplication");
        assertThat(kring.at("/name").asText()).isEqualTo("Kring");
        assertThat(kring.at("/softwareVersion").asText()).isNotBlank();
        assertThat(action.at("/object/@id").asText()).isEqualTo("plan.json");
        assertThat(action.at("/startTime").asText()).matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
        assertThat(action.at("/endTime").asText()).matches("\\d{4}-\\d{2}-\\d{2}T.*Z");
        assertThat(action.at("/name").asText()).isNotBlank();
        assertThat(action.at("/description").asText()).contains("kring sweep");
        assertThat(action.at("/actionStatus/@id").asText()).isEqualTo("http://schema.org/CompletedActionStatus");
        assertThat(ids(action.at("/result")))
                .contains("runs.csv", "journal.jsonl", "failures.csv", "figures/trade-off.svg")
                .doesNotContain("plan.json", "my%20notes.txt");
        JsonNode agent = entity(action.at("/agent/@id").asText());
        assertThat(agent.at("/@type").asText()).isEqualTo("Person");
        assertThat(agent.at("/name").asText()).isEqualTo("Ada Example");
    }

    @Test
    void everyFileIsAPartWithItsSizeAndDigest() throws IOException {
        Path crate = out.resolve("crate");
        List<String> parts = ids(entity("./").at("/hasPart"));
        List<Path> files = Folders.files(crate).stream()
                .filter(file -> !file.endsWith(Crate.FILE))
                .toList();
        assertThat(parts).hasSameSizeAs(files).contains("my%20notes.txt").doesNotHaveDuplicates();
        for (Path file : files) {
            JsonNode entity = entity(Folders.name(crate, file).replace(" ", "%20"));
            assertThat(entity.at("/@type").asText()).isEqualTo("File");
            assertThat(entity.at("/sha256").asText()).isEqualTo(Sha256.hex(Files.readAllBytes(file)));
            assertThat(entity.at("/contentSize").asText()).isEqualTo(Long.toString(Files.size(file)));
            assertThat(entity.at("/encodingFormat").asText()).contains("/");
        }
        assertThat(entity("runs.csv").at("/encodingFormat").asText()).isEqualTo("text/csv");
    }

    @Test
    void everyEntityThatIsNamedIsThere() {
        List<String> missing = new ArrayList<>();
        entities.values().forEach(entity -> entity.properties().forEach(property -> {
            if (!property.getKey().startsWith("@")) {
                ids(property.getValue()).stream()
                        .filter(id -> !entities.containsKey(id) && !id.startsWith("http"))
                        .forEach(missing::add);
            }
        }));
        assertThat(missing).isEmpty();
    }

    @Test
    void crateIsStillTheStudyWithTheSameDigest() throws IOException {
        StoredStudy original = StudyReader.read(study);
        StoredStudy copy = StudyReader.read(out.resolve("crate"));
        assertThat(copy.isVerified()).isTrue();
        assertThat(copy.digest()).isEqualTo(original.digest());
        StoredStudy unpacked = StudyReader.read(unpacked(out.resolve("crate.zip"), temp.resolve("unpacked")));
        assertThat(unpacked.isVerified()).isTrue();
        assertThat(unpacked.digest()).isEqualTo(original.digest());
        assertThat(unpacked.plan()).isEqualTo(original.plan());
    }

    @Test
    void anotherReaderReadsFolderAndZipAlike() {
        RoCrate folder = new RoCrateReader(new FolderReader())
                .readCrate(out.resolve("crate").toString());
        RoCrate zip = new RoCrateReader(new ZipReader())
                .readCrate(out.resolve("crate.zip").toString());
        for (RoCrate crate : List.of(folder, zip)) {
            assertThat(crate.getDataEntityById("runs.csv").getProperty("sha256").asText())
                    .isEqualTo(entity("runs.csv").at("/sha256").asText());
            assertThat(crate.getContextualEntityById("#kring-0.1.0")
                            .getProperty("name")
                            .asText())
                    .isEqualTo("Kring");
            assertThat(crate.getAllDataEntities())
                    .hasSameSizeAs(ids(entity("./").at("/hasPart")));
            assertThat(crate.getRootDataEntity().getProperty("datePublished").asText())
                    .isEqualTo(entity("./").at("/datePublished").asText());
        }
    }

    @Test
    void withoutAgentAndTermsTheCrateSaysSo() throws IOException {
        Path bare = temp.resolve("bare");
        StudyExport.write(study, bare, EnumSet.of(ExportFormat.CRATE), CrateAbout.NOTHING);
        Map<String, JsonNode> found = entities(bare.resolve("crate"));
        assertThat(String.valueOf(found.get("./"))).contains("No terms of use have been chosen");
        assertThat(found.values()).noneMatch(entity -> entity.has("agent"));
        assertThatThrownBy(() -> CrateAbout.Agent.parse("Ada <nowhere>"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Maybe ");
    }

    private JsonNode entity(String id) {
        assertThat(entities).containsKey(id);
        return entities.getOrDefault(id, MissingNode.getInstance());
    }

    private static List<String> ids(JsonNode value) {
        List<String> ids = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> ids.addAll(ids(each)));
        } else if (value.has("@id")) {
            ids.add(value.get("@id").asText());
        }
        return ids;
    }

    private static Map<String, JsonNode> entities(Path crate) throws IOException {
        Map<String, JsonNode> entities = new LinkedHashMap<>();
        new ObjectMapper()
                .readTree(crate.resolve(Crate.FILE).toFile())
                .get("@graph")
                .forEach(entity -> assertThat(entities.put(entity.get("@id").asText(), entity))
                        .isNull());
        return entities;
    }

    private static Path unpacked(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(file.getInputStream(entry), target);
            }
        }
        return folder;
    }
}

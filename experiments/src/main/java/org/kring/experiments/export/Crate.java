package org.kring.experiments.export;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kring.experiments.result.Manifest;
import org.kring.experiments.study.StudyPlan;

/**
 * The description of a study folder as an RO-Crate 1.1 with the profile Process Run Crate 0.5 of the Workflow Run RO-Crate
 * working group: Kring is the instrument of one action, which took the plan and made tables, figures and report.
 */
final class Crate {

    /** Name of the description in a crate. */
    static final String FILE = "ro-crate-metadata.json";

    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
    private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
    private static final String NO_LICENSE = "No terms of use have been chosen for this study; ask those who ran it.";
    /** What a manifest says of a study that was stopped before its end. */
    private static final String CUT_OFF = "interrupted";

    private static final int DATE = "2026-01-31".length();

    private final StudyPlan plan;
    private final Manifest manifest;
    private final CrateAbout about;

    Crate(StudyPlan plan, Manifest manifest, CrateAbout about) {
        this.plan = plan;
        this.manifest = manifest;
        this.about = about;
    }

    /**
     * Describes a folder that holds all other files of the crate.
     *
     * @param crate the folder
     * @throws IOException if that fails
     */
    void write(Path crate) throws IOException {
        List<CrateFile> files = new ArrayList<>();
        for (Path file : Folders.files(crate)) {
            if (!Folders.name(crate, file).equals(FILE)) {
                files.add(CrateFile.of(crate, file));
            }
        }
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        String json = new ObjectMapper().writer(printer).writeValueAsString(metadata(files));
        Files.writeString(crate.resolve(FILE), json + "\n", StandardCharsets.UTF_8);
    }

    private ObjectNode metadata(List<CrateFile> files) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putArray("@context")
                .add("https://w3id.org/ro/crate/1.1/context")
                .add("https://w3id.org/ro/terms/workflow-run/context");
        ArrayNode graph = root.putArray("@graph");
        ObjectNode descriptor = graph.addObject().put("@id", FILE).put("@type", "CreativeWork");
        descriptor.set("conformsTo", reference(SPECIFICATION));
        descriptor.set("about", reference("./"));
        graph.add(dataset(files));
        graph.addObject()
                .put("@id", PROFILE)
                .put("@type", "CreativeWork")
                .put("name", "Process Run Crate")
                .put("version", "0.5");
        graph.addObject()
                .put("@id", software())
                .put("@type", "SoftwareApplication")
                .put("name", "Kring")
                .put(
                        "description",
                        "An agent-based laboratory for online contact and outreach; commit " + manifest.commit() + ".")
                .put("softwareVersion", manifest.programVersion());
        graph.add(action(files));
        files.forEach(file -> graph.add(file.entity()));
        about.license().filter(Crate::isUri).ifPresent(uri -> graph.addObject()
                .put("@id", uri)
                .put("@type", "CreativeWork")
                .put("name", uri)
                .put("description", "Terms of use of this study."));
        about.agent().ifPresent(agent -> graph.addObject()
                .put("@id", id(agent))
                .put("@type", "Person")
                .put("name", agent.name()));
        return root;
    }

    private ObjectNode dataset(List<CrateFile> files) {
        ObjectNode dataset = JsonNodeFactory.instance.objectNode();
        dataset.put("@id", "./").put("@type", "Dataset");
        dataset.set("conformsTo", reference(PROFILE));
        dataset.put("name", "Study %s by Kring".formatted(plan.study()));
        dataset.put(
                "description",
                "Simulated posting strategies %s in the scenario %s: %d runs, %d failed. Digest of all results: %s."
                        .formatted(
                                String.join(", ", plan.labels()),
                                plan.scenario().name(),
                                manifest.runs() + manifest.failures(),
                                manifest.failures(),
                                manifest.digest()));
        dataset.put(
                "datePublished",
                manifest.ended().substring(0, Math.min(DATE, manifest.ended().length())));
        about.license()
                .filter(Crate::isUri)
                .ifPresentOrElse(
                        uri -> dataset.set("license", reference(uri)),
                        () -> dataset.put("license", about.license().orElse(NO_LICENSE)));
        dataset.set("hasPart", references(files));
        dataset.set("mentions", reference(actionId()));
        return dataset;
    }

    private ObjectNode action(List<CrateFile> files) {
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        action.put("@id", actionId()).put("@type", "CreateAction");
        action.put("name", "Run of the study " + plan.study());
        action.put(
                "description",
                "%s; on %s with Java %s and %d processors; study seed %d. %s"
                        .formatted(
                                plan.command(),
                                manifest.os(),
                                manifest.jdk(),
                                manifest.cpus(),
                                plan.studySeed(),
                                manifest.because()));
        action.put("startTime", manifest.started()).put("endTime", manifest.ended());
        action.set("instrument", reference(software()));
        about.agent().ifPresent(agent -> action.set("agent", reference(id(agent))));
        action.set("object", reference("plan.json"));
        action.set(
                "result", references(files.stream().filter(CrateFile::isResult).toList()));
        boolean cutOff = manifest.stopped().equals(CUT_OFF);
        action.set(
                "actionStatus",
                reference("http://schema.org/" + (cutOff ? "FailedActionStatus" : "CompletedActionStatus")));
        if (cutOff) {
            action.put("error", manifest.because());
        }
        return action;
    }

    private String software() {
        return "#kring-" + manifest.programVersion();
    }

    /** Made from the study itself, so that two exports of it are the same. */
    private String actionId() {
        String study = String.join(" ", manifest.planHash(), manifest.digest(), manifest.started());
        return "urn:uuid:" + UUID.nameUUIDFromBytes(study.getBytes(StandardCharsets.UTF_8));
    }

    private static String id(CrateAbout.Agent agent) {
        return agent.uri().orElse("#agent");
    }

    private static boolean isUri(String text) {
        return text.matches("https?://\\S+");
    }

    private static ObjectNode reference(String id) {
        return JsonNodeFactory.instance.objectNode().put("@id", id);
    }

    private static ArrayNode references(List<CrateFile> files) {
        return files.stream()
                .map(file -> reference(file.id()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        all -> JsonNodeFactory.instance.arrayNode().addAll(all)));
    }
}

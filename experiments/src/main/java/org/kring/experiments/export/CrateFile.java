package org.kring.experiments.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.kring.experiments.study.Sha256;

/**
 * A file of an RO-Crate.
 *
 * @param name its path in the crate, with slashes
 * @param size bytes
 * @param sha256 digest of its bytes, in 64 hexadecimal digits
 */
record CrateFile(String name, long size, String sha256) {

    private static final Map<String, String> FORMATS = Map.of(
            "json", "application/json",
            "jsonl", "application/jsonl",
            "csv", "text/csv",
            "svg", "image/svg+xml",
            "png", "image/png",
            "html", "text/html",
            "md", "text/markdown",
            "pdf", "application/pdf",
            "yaml", "application/yaml",
            "txt", "text/plain");
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("plan.json", "What was run: scenario, strategies, design, seed, stopping rule, outcomes."),
            Map.entry("journal.jsonl", "One line for each finished or failed run, with its results and their digest."),
            Map.entry("runs.csv", "One row per run: key, seed, values of the factors, all metrics."),
            Map.entry("series.csv", "One row per run and observed week."),
            Map.entry("curves.csv", "One row per run and point of its Lorenz curve of contributions."),
            Map.entry("failures.csv", "One row per failed run."),
            Map.entry("manifest.json", "How it was run: program, machine, times, counts, digest of all results."),
            Map.entry("columns.csv", "What the columns of runs, series, curves and failures mean, and their units."),
            Map.entry("stress.md", "Checklist STRESS-ABS of the study."),
            Map.entry("report.html", "The page for people who decide."));

    static CrateFile of(Path crate, Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            long size = in.transferTo(out);
            return new CrateFile(Folders.name(crate, file), size, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** Whether the study made it, and nobody else put it there. */
    boolean isResult() {
        return !name.equals("plan.json")
                && !name.equals("columns.csv")
                && (MEANINGS.containsKey(name)
                        || name.equals("report.pdf")
                        || name.startsWith("analysis/")
                        || name.startsWith("figures/"));
    }

    /** Its address from the root of the crate. */
    String id() {
        try {
            return new URI(null, null, name, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    ObjectNode entity() {
        ObjectNode entity = JsonNodeFactory.instance.objectNode();
        entity.put("@id", id()).put("@type", "File").put("name", name);
        String meaning = meaning();
        if (!meaning.isEmpty()) {
            entity.put("description", meaning);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        entity.put("encodingFormat", FORMATS.getOrDefault(ending, "application/octet-stream"));
        entity.put("contentSize", Long.toString(size));
        entity.put("sha256", sha256);
        return entity;
    }

    private String meaning() {
        if (name.startsWith("figures/")) {
            return "Figure of the results.";
        }
        if (name.startsWith("analysis/example-")) {
            return "The first run of each strategy: an example, no estimate.";
        }
        return MEANINGS.getOrDefault(name, name.startsWith("analysis/") ? "What the statistics found." : "");
    }
}

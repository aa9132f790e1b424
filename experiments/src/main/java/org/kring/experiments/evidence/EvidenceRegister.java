package org.kring.experiments.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kring.experiments.scenario.InputException;

/** All evidence entries by key, with the works that they name. */
public final class EvidenceRegister {

    private static final String FOLDER = "/org/kring/experiments/evidence/";
    private static final String REGISTER = "register.yaml";
    private static final ObjectMapper MAPPER = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, EvidenceEntry> entries;
    private final Bibliography works;

    /** The file: a list under one key. */
    private record Register(@JsonProperty(required = true) List<EvidenceEntry> entries) {}

    private EvidenceRegister(Map<String, EvidenceEntry> entries, Bibliography works) {
        this.entries = Collections.unmodifiableMap(entries);
        this.works = works;
    }

    /**
     * The register that travels with the program.
     *
     * @return all its entries
     */
    public static EvidenceRegister builtIn() {
        return parse(resource(REGISTER), resource("sources.bib"));
    }

    /**
     * Reads a register.
     *
     * @param yaml text of the register
     * @param bibtex text of the bibliography
     * @return its entries
     * @throws InputException if the register has an unknown or missing field, a wrong value, or a key twice
     */
    public static EvidenceRegister parse(String yaml, String bibtex) {
        Map<String, EvidenceEntry> entries = new LinkedHashMap<>();
        for (EvidenceEntry entry : read(yaml).entries()) {
            if (entries.put(entry.key(), entry) != null) {
                throw new InputException(
                        "%s: the key %s stands there twice".formatted(REGISTER, entry.key()),
                        "one of the two entries is a leftover.");
            }
        }
        return new EvidenceRegister(entries, Bibliography.parse(bibtex));
    }

    /**
     * All entries.
     *
     * @return the entries in the order of the file
     */
    public Collection<EvidenceEntry> entries() {
        return entries.values();
    }

    /**
     * One entry.
     *
     * @param key an evidence key
     * @return its entry; empty if there is none
     */
    public Optional<EvidenceEntry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /**
     * The documents and published works.
     *
     * @return the bibliography
     */
    public Bibliography works() {
        return works;
    }

    private static Register read(String yaml) {
        try {
            return MAPPER.readValue(yaml, Register.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new InputException(
                    "%s, line %d: %s".formatted(REGISTER, line, e.getOriginalMessage()),
                    "an entry has a field too many or too few; needed are key, claim, sources, bib, range and grade.");
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(EvidenceRegister.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

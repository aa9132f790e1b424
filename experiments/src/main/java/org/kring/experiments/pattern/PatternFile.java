package org.kring.experiments.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kring.experiments.evidence.SourceId;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.RecordText;

/**
 * Patterns and the worlds in which they are measured.
 *
 * @param settings worlds by name
 * @param patterns the patterns
 */
public record PatternFile(Map<String, Setting> settings, List<Pattern> patterns) {

    private static final String LEVELS = "levels.yaml";
    private static final String EXAMPLE = "cat experiments/patterns/levels.yaml";

    /** Checks that ids are unique, that every world exists and that every source is a row of an evidence file. */
    public PatternFile {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        patterns = List.copyOf(patterns);
        Set<String> ids = new HashSet<>();
        for (Pattern pattern : patterns) {
            if (!ids.add(pattern.id())) {
                throw new InputException(
                        "patterns: the id %s stands there twice".formatted(pattern.id()),
                        "one of the two patterns is a leftover.");
            }
            checkSettings(pattern, settings.keySet());
            checkSources(pattern);
        }
    }

    /**
     * The published levels that travel with the program.
     *
     * @return the patterns
     */
    public static PatternFile builtIn() {
        String path = "/org/kring/experiments/patterns/" + LEVELS;
        try (InputStream in = Objects.requireNonNull(PatternFile.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return RecordText.parse(PatternFile.class, text, LEVELS, EXAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Patterns of one's own.
     *
     * @param file a YAML file
     * @return the patterns
     * @throws InputException if the file does not fit
     */
    public static PatternFile read(Path file) {
        return RecordText.read(PatternFile.class, file, EXAMPLE);
    }

    /**
     * A world.
     *
     * @param name name of a setting of this file
     * @return the setting
     */
    Setting setting(String name) {
        return Objects.requireNonNull(settings.get(name), name);
    }

    private static void checkSettings(Pattern pattern, Set<String> settings) {
        Stream.of(pattern.setting(), pattern.against())
                .filter(name -> !name.isEmpty() && !settings.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InputException(
                            "pattern %s: there is no setting %s; there are %s"
                                    .formatted(pattern.id(), name, String.join(", ", settings)),
                            "the setting was renamed or still has to be written.");
                });
    }

    private static void checkSources(Pattern pattern) {
        pattern.sources().stream()
                .filter(source -> SourceId.parse(source).isEmpty())
                .findFirst()
                .ifPresent(source -> {
                    throw new InputException(
                            "pattern %s: %s is not a row of an evidence file".formatted(pattern.id(), source),
                            "the form is S2:C-065 or LIT:T33.");
                });
    }
}

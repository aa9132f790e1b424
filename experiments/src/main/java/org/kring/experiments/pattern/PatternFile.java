package org.kring.experiments.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kring.experiments.evidence.SourceId;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.RecordText;

/**
 * Patterns and the worlds in which they are measured.
 *
 * @param settings worlds by name
 * @param patterns the patterns
 */
public record PatternFile(Map<String, Setting> settings, List<Pattern> patterns) {

    private static final List<String> BUILT_IN =
            List.of("levels.yaml", "participation.yaml", "boundaries.yaml", "cases.yaml", "help.yaml");
    private static final String EXAMPLE = "kring show levels";

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
     * The patterns that travel with the program, the files of {@code experiments/patterns} together.
     *
     * @return the patterns
     */
    public static PatternFile builtIn() {
        return joined(BUILT_IN.stream().map(PatternFile::builtIn).toList());
    }

    private static PatternFile builtIn(String name) {
        return RecordText.parse(PatternFile.class, resource(name), name, EXAMPLE);
    }

    /**
     * Files that travel with the program: patterns, mechanisms and what is not measured.
     *
     * @return their names, without ending
     */
    public static List<String> files() {
        return Stream.concat(BUILT_IN.stream(), Stream.of("mechanisms.yaml", "unmeasured.yaml"))
                .map(name -> name.replace(".yaml", ""))
                .toList();
    }

    /**
     * A file that travels with the program, with its comments.
     *
     * @param name one of {@link #files}
     * @return the YAML text
     */
    public static String text(String name) {
        return resource(name + ".yaml");
    }

    private static String resource(String name) {
        String path = "/org/kring/experiments/patterns/" + name;
        try (InputStream in = Objects.requireNonNull(PatternFile.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Several files as one.
     *
     * @param files the files; a setting that stands in two of them must be the same in both
     * @return their settings and patterns, in the order of the files
     * @throws InputException if an id stands there twice or a setting means two worlds
     */
    public static PatternFile joined(List<PatternFile> files) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (PatternFile file : files) {
            file.settings.forEach((name, setting) -> {
                Setting before = settings.putIfAbsent(name, setting);
                if (before != null && !before.equals(setting)) {
                    throw new InputException(
                            "patterns: the setting %s means two different worlds".formatted(name),
                            "one of the two needs another name.");
                }
            });
        }
        return new PatternFile(
                settings, files.stream().flatMap(file -> file.patterns.stream()).toList());
    }

    /**
     * Some of the patterns.
     *
     * @param ids their ids
     * @return the patterns of these ids in the order of this file, and the settings that they need
     * @throws InputException if there is no pattern of such an id
     */
    public PatternFile only(Collection<String> ids) {
        List<String> known = patterns.stream().map(Pattern::id).toList();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw Names.unknown("there is no pattern %s".formatted(id), id, known, "kring list patterns");
        });
        return keeping(pattern -> ids.contains(pattern.id()));
    }

    /**
     * The patterns that fulfil a condition.
     *
     * @param wanted the condition
     * @return these patterns in the order of this file, and the settings that they need
     */
    public PatternFile keeping(Predicate<Pattern> wanted) {
        List<Pattern> kept = patterns.stream().filter(wanted).toList();
        Map<String, Setting> needed = new LinkedHashMap<>(settings);
        needed.keySet().removeIf(name -> kept.stream()
                .noneMatch(pattern ->
                        pattern.setting().equals(name) || pattern.against().equals(name)));
        return new PatternFile(needed, kept);
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

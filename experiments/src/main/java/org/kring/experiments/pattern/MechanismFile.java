package org.kring.experiments.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kring.experiments.evidence.SourceId;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.RecordText;

/**
 * Mechanisms that can be switched off.
 *
 * @param mechanisms the mechanisms, each with a name of its own
 */
public record MechanismFile(List<Mechanism> mechanisms) {

    private static final String FILE = "mechanisms.yaml";
    private static final String EXAMPLE = "kring show mechanisms";

    /** Checks that names are unique, that each has an override, and that every source is a row of an evidence file. */
    public MechanismFile {
        mechanisms = List.copyOf(mechanisms);
        Set<String> names = new HashSet<>();
        for (Mechanism mechanism : mechanisms) {
            require(names.add(mechanism.name()), mechanism, "it stands there twice", "one of the two is a leftover.");
            require(
                    !mechanism.overrides().isEmpty(),
                    mechanism,
                    "no override switches it off",
                    "a line such as reaction.stigma: 0 is missing.");
            mechanism
                    .sources()
                    .forEach(source -> require(
                            SourceId.parse(source).isPresent(),
                            mechanism,
                            source + " is not a row of an evidence file",
                            "the form is S2:C-065 or LIT:M14."));
        }
    }

    /**
     * The mechanisms that travel with the program, {@code experiments/patterns/mechanisms.yaml}.
     *
     * @return the mechanisms
     */
    public static MechanismFile builtIn() {
        String path = "/org/kring/experiments/patterns/" + FILE;
        try (InputStream in = Objects.requireNonNull(MechanismFile.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return RecordText.parse(MechanismFile.class, text, FILE, EXAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A mechanism.
     *
     * @param name its name
     * @return the mechanism
     * @throws InputException if there is none of that name
     */
    public Mechanism find(String name) {
        return mechanisms.stream()
                .filter(mechanism -> mechanism.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Names.unknown(
                        "there is no mechanism %s".formatted(name),
                        name,
                        mechanisms.stream().map(Mechanism::name).toList(),
                        "kring list mechanisms"));
    }

    private static void require(boolean holds, Mechanism mechanism, String problem, String wayOut) {
        if (!holds) {
            throw new InputException("mechanism %s: %s".formatted(mechanism.name(), problem), wayOut);
        }
    }
}

package org.kring.experiments.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.kring.experiments.scenario.RecordText;

/**
 * A published level or case that the model is not held against, and why.
 *
 * @param sources rows of the evidence files
 * @param what what would be measured, in plain words
 * @param reason why it is not
 */
public record Unmeasured(List<String> sources, String what, String reason) {

    private static final String PATH = "/org/kring/experiments/patterns/unmeasured.yaml";

    /** Copies the sources. */
    public Unmeasured {
        sources = List.copyOf(sources);
    }

    /**
     * All of them.
     *
     * @param targets what cannot be measured yet, or would only be handed back
     * @param heldBack what is not measured while values are being set, to be looked at afterwards
     */
    public record Gaps(List<Unmeasured> targets, List<Unmeasured> heldBack) {

        /** Copies the lists. */
        public Gaps {
            targets = List.copyOf(targets);
            heldBack = List.copyOf(heldBack);
        }
    }

    /**
     * The gaps that travel with the program, {@code experiments/patterns/unmeasured.yaml}.
     *
     * @return what is not measured
     */
    public static Gaps builtIn() {
        try (InputStream in = Objects.requireNonNull(Unmeasured.class.getResourceAsStream(PATH), PATH)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return RecordText.parse(Gaps.class, text, "unmeasured.yaml", "kring show unmeasured");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

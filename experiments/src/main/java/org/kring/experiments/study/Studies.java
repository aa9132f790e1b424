package org.kring.experiments.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.Names;
import org.kring.experiments.scenario.RecordText;

/**
 * The built-in studies by name, and users' own by the path of their file. To add a built-in one, put its file into
 * {@code experiments/studies} and its name here.
 */
public final class Studies {

    private static final String FOLDER = "/org/kring/experiments/studies/";
    private static final String ENDING = ".yaml";
    private static final List<String> NAMES = List.of(
            "posting-frequency",
            "content-mix",
            "theme-and-visibility",
            "opening-the-wall",
            "opening-hours",
            "pages-or-one",
            "replies-and-clicks",
            "event-shock",
            "comment-policy",
            "staff-ambassadors",
            "platform-migration",
            "participation-lab",
            "one-way-or-dialogue",
            "fragmentation",
            "displacement",
            "reader-benefit",
            "platform-choice",
            "openness-and-moderation",
            "reply-capacity",
            "care-avoiders",
            "long-peer-support",
            "minimum-contacts",
            "active-and-passive",
            "guided-peer-group",
            "outreach-and-stigma",
            "silence-and-patience",
            "skills",
            "conflict-and-deception",
            "cafe-or-square",
            "help-windows",
            "useful-waiting",
            "niche-group",
            "praise-and-welcome",
            "cascades");
    private static final String EXAMPLE = "kring show " + NAMES.get(0);

    private Studies() {}

    /**
     * The built-in studies.
     *
     * @return their names
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A study.
     *
     * @param nameOrPath name of a built-in one, or path of a YAML file
     * @return its file
     * @throws InputException if there is none or it does not fit
     */
    public static StudyFile find(String nameOrPath) {
        if (NAMES.contains(nameOrPath)) {
            return read(
                    nameOrPath,
                    () -> RecordText.parse(StudyFile.class, text(nameOrPath), nameOrPath + ENDING, EXAMPLE));
        }
        if (isPath(nameOrPath)) {
            return read(nameOrPath, () -> RecordText.read(StudyFile.class, Path.of(nameOrPath), EXAMPLE));
        }
        throw Names.unknown(
                "%s is not a built-in study and not the path of a file".formatted(nameOrPath),
                nameOrPath,
                NAMES,
                "kring list studies");
    }

    /**
     * The file of a built-in study as it is, with its comments.
     *
     * @param name name of a built-in study
     * @return the YAML text
     * @throws InputException if there is none
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw Names.unknown("%s is not a built-in study".formatted(name), name, NAMES, "kring list studies");
        }
        String path = FOLDER + name + ENDING;
        try (InputStream in = Objects.requireNonNull(Studies.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of outcomes are checked elsewhere too, where the file is not known. */
    private static StudyFile read(String file, Supplier<StudyFile> reader) {
        try {
            return reader.get();
        } catch (InputException e) {
            throw String.valueOf(e.getMessage()).startsWith(file) ? e : e.at(file);
        }
    }

    /** Whether a text is a path and no name. */
    static boolean isPath(String text) {
        return text.endsWith(ENDING) || text.endsWith(".yml") || text.contains("/") || text.contains("\\");
    }
}

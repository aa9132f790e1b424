package org.kring.experiments.design;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kring.experiments.scenario.InputException;

/**
 * A text file that points are taken over from.
 *
 * @param name the file as the user knows it
 * @param text its letters, without byte order mark
 */
record DesignFile(String name, String text) {

    private static final String MARK = "\uFEFF";

    /** Reads a file in UTF-8 that is not empty. */
    static DesignFile read(Path path) {
        String text = decoded(path, bytes(path));
        DesignFile file = new DesignFile(path.toString(), text.startsWith(MARK) ? text.substring(1) : text);
        if (file.text().isBlank()) {
            throw file.refuse("the file is empty.", "another file was meant.");
        }
        return file;
    }

    /** The exception to throw for a problem in a line. */
    InputException refuse(long line, String problem, String wayOut) {
        return new InputException("%s, line %d: %s".formatted(name, line, problem), wayOut);
    }

    /** The exception to throw for a problem with the whole file. */
    InputException refuse(String problem, String wayOut) {
        return new InputException("%s: %s".formatted(name, problem), wayOut);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new InputException(path + ": there is no such file.", "the path is meant from another folder.");
        } catch (IOException e) {
            throw new InputException(
                    "%s: the file cannot be read (%s).".formatted(path, e.getMessage()),
                    "it is a folder or you may not read it.");
        }
    }

    private static String decoded(Path path, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException(
                    path + ": the file holds bytes that are no UTF-8.", "an editor can save it again as UTF-8.");
        }
    }
}

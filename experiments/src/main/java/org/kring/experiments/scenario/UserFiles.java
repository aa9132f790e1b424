package org.kring.experiments.scenario;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that people name: what is wrong with one is told in words, not in the name of an exception. */
public final class UserFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private UserFiles() {}

    /**
     * Reads a file.
     *
     * @param file a file
     * @return all its bytes
     * @throws InputException if there is no such file, it is a folder, or it cannot be read
     */
    public static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new InputException(file + ": this is a folder, and a file is needed.", "a file in it was meant.");
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InputException(file + ": there is no such file.", "the path is meant from another folder.");
        } catch (IOException e) {
            throw new InputException(
                    "%s: the file cannot be read (%s).".formatted(file, reason(e)),
                    "another user may read it, or a copy can be read.");
        }
    }

    /**
     * Reads a text.
     *
     * @param file a file in UTF-8
     * @return its letters, without byte order mark
     * @throws InputException as {@link #bytes}, and if the file is not UTF-8
     */
    public static String text(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(file + ": the file is not UTF-8.", "an editor can save it again as UTF-8.");
        }
    }

    /**
     * Writes a file that is not there yet.
     *
     * @param target its place
     * @param text what to write, in UTF-8
     * @throws InputException if it is there, or cannot be written
     */
    public static void create(Path target, String text) {
        try {
            Files.writeString(target, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new InputException(
                    target + " exists already; nothing was overwritten.", "another file name is free.");
        } catch (NoSuchFileException e) {
            throw new InputException(
                    "%s cannot be written (there is no such folder).".formatted(target),
                    "a file in another folder can be written.");
        } catch (IOException e) {
            throw new InputException(
                    "%s cannot be written (%s).".formatted(target, reason(e)),
                    "a file in another folder can be written.");
        }
    }

    /**
     * Why a file could not be read or written: what Java says of it is often only the name of the file.
     *
     * @param problem what Java says
     * @return a clause without a full stop
     */
    public static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "the system does not allow it";
        }
        if (problem instanceof NoSuchFileException) {
            return "it, or the folder it is in, is not there";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "a file is in its place";
        }
        String said = problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
        return said == null || said.isBlank() ? "the system does not say why" : said;
    }
}

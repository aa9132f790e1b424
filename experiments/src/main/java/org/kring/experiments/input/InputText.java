package org.kring.experiments.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kring.experiments.scenario.InputException;
import org.kring.experiments.scenario.UserFiles;
import org.kring.experiments.study.Sha256;

/**
 * A text file that was read as a whole.
 *
 * @param file where it is
 * @param sha256 digest of its bytes
 * @param text its letters, without byte order mark
 */
record InputText(Path file, String sha256, String text) {

    /** Larger files would not fit into one array; six million persons with fifty ties each take about this much. */
    private static final long MOST_BYTES = 2_000_000_000L;

    private static final String MARK = "\uFEFF";

    /** Reads a file in UTF-8 that is not empty. */
    static InputText read(Path file) {
        byte[] bytes = bytes(file);
        String text = decoded(file, bytes);
        String plain = text.startsWith(MARK) ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new InputException(file + ": the file is empty.", "another file was meant.");
        }
        return new InputText(file, Sha256.hex(bytes), plain);
    }

    /** Its name without the folder. */
    String name() {
        return String.valueOf(file.getFileName());
    }

    /** The exception to throw for a problem in a line. */
    InputException refuse(int line, String problem, String wayOut) {
        return new InputException("%s, line %d: %s".formatted(file, line, problem), wayOut);
    }

    /** The exception to throw for a problem with the whole file. */
    InputException refuse(String problem, String wayOut) {
        return new InputException("%s: %s".formatted(file, problem), wayOut);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new InputException(
                        "%s: the file has %d bytes, but at most %d are read."
                                .formatted(file, Files.size(file), MOST_BYTES),
                        "a part of the network is enough.");
            }
        } catch (NoSuchFileException e) {
            throw new InputException(
                    file + ": there is no such file.",
                    "the path is meant from another folder; it is taken from the folder of the scenario file.");
        } catch (IOException e) {
            throw new InputException(
                    "%s: the file cannot be read (%s).".formatted(file, UserFiles.reason(e)),
                    "another user may read it, or a copy can be read.");
        }
        return UserFiles.bytes(file);
    }

    private static String decoded(Path file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new InputException(
                    "%s, line %d: the byte %02x is no UTF-8; a file of input must be UTF-8."
                            .formatted(file, line, bytes[in.position()] & 0xff),
                    "an editor can save it again as UTF-8, or a spreadsheet as \"CSV UTF-8\".");
        }
        return out.flip().toString();
    }
}

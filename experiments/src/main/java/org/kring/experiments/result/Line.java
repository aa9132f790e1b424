package org.kring.experiments.result;

import java.nio.charset.StandardCharsets;

/** A whole line of a file of checked lines, and where it stands. */
final class Line {

    private final byte[] bytes;
    private final long offset;

    Line(byte[] bytes, long offset) {
        this.bytes = bytes;
        this.offset = offset;
    }

    /** The line without its end, in UTF-8; not copied. */
    byte[] bytes() {
        return bytes;
    }

    /** Bytes of the file before it. */
    long offset() {
        return offset;
    }

    /** Bytes of the file up to the end of the line, its end included. */
    long end() {
        return offset + bytes.length + 1;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package org.kring.experiments.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of a table in UTF-8, put together before they are written. Not safe for threads. */
final class TableLines {

    private static final int FIRST = 1 << 13;

    private byte[] bytes = new byte[FIRST];
    private int length;

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    TableLines append(String text) {
        return append(utf8(text));
    }

    TableLines append(int number) {
        return append(Integer.toString(number));
    }

    /** Appends an ASCII character. */
    TableLines append(char character) {
        makeRoom(1);
        bytes[length++] = (byte) character;
        return this;
    }

    TableLines append(byte[] text) {
        return append(text, 0, text.length);
    }

    /** Appends the bytes of a text from one place to before another. */
    TableLines append(byte[] text, int begin, int end) {
        makeRoom(end - begin);
        System.arraycopy(text, begin, bytes, length, end - begin);
        length += end - begin;
        return this;
    }

    /** Bytes so far. */
    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    private void makeRoom(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}

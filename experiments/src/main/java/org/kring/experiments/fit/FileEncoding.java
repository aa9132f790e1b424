package org.kring.experiments.fit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of an export are letters, found by looking at them: a byte order mark, then the zeros of UTF-16, then whether
 * they are UTF-8; what is none of these is Windows-1252.
 *
 * @param charset the encoding
 * @param text the letters, without byte order mark
 */
record FileEncoding(Charset charset, String text) {

    private static final int LOOKED_AT = 4096;
    private static final char MARK = '\uFEFF';

    static FileEncoding of(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        return new FileEncoding(charset, marked ? text.substring(1) : text);
    }

    private static Charset charset(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (zeros(bytes, 1) > 0.3) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros(bytes, 0) > 0.3) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Share of zeros among every second byte: Latin letters in UTF-16 have one each. */
    private static double zeros(byte[] bytes, int offset) {
        int looked = 0;
        int zero = 0;
        for (int i = offset; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            looked++;
            zero += bytes[i] == 0 ? 1 : 0;
        }
        return looked == 0 ? 0.0 : (double) zero / looked;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

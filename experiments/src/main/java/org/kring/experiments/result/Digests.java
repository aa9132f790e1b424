package org.kring.experiments.result;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.kring.experiments.study.Sha256;
import org.kring.model.observe.Outcome;

/**
 * Digests of results: SHA-256 over the bits of the numbers, the same on every machine. The bits are those of
 * {@link Double#doubleToLongBits}, eight bytes each, the highest first; every list is preceded by its length.
 */
public final class Digests {

    private Digests() {}

    /**
     * Digest of one run.
     *
     * @param outcome what the run yields
     * @return 64 hexadecimal digits
     */
    public static String of(Outcome outcome) {
        return of(outcome.values(), outcome.weekly(), outcome.lorenz());
    }

    /** Digest of one run from its numbers: of the run, week by week, and of the curve. */
    static String of(List<Double> values, List<List<Double>> weekly, List<Double> lorenz) {
        MessageDigest digest = Sha256.digest();
        feed(digest, values);
        digest.update(number(weekly.size()));
        weekly.forEach(series -> feed(digest, series));
        feed(digest, lorenz);
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Digest of a study: over the keys and digests of its finished runs.
     *
     * @param rows finished runs in the order of their keys
     * @return 64 hexadecimal digits
     */
    public static String of(List<RunRow.Finished> rows) {
        MessageDigest digest = Sha256.digest();
        for (RunRow.Finished row : rows) {
            byte[] id = row.id().toString().getBytes(StandardCharsets.UTF_8);
            digest.update(number(id.length));
            digest.update(id);
            digest.update(HexFormat.of().parseHex(row.digest()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void feed(MessageDigest digest, List<Double> numbers) {
        digest.update(number(numbers.size()));
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * numbers.size());
        numbers.forEach(value -> bytes.putLong(Double.doubleToLongBits(value)));
        digest.update(bytes.array());
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}

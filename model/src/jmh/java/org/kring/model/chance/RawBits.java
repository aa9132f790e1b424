package org.kring.model.chance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.LongUnaryOperator;

/**
 * Writes raw bits to standard output without end, for batteries of tests of randomness such as dieharder; it stops when
 * the reader does. How it was used: docs/decisions/0001-keyed-draws.md.
 *
 * <p>Start it with the name of a layout, which says what changes from one 64-bit word to the next:
 *
 * <ul>
 *   <li>{@code index}: the draws of one key; after 2^31 of them the next entity;
 *   <li>{@code entity}: the first draw of entities 0, 1, 2, ...;
 *   <li>{@code pair}: the first draw of the pairs (0,1), (0,2), (1,2), (0,3), ...;
 *   <li>{@code hour}: three draws of each of 1000 persons, hour by hour, as the model takes them.
 * </ul>
 */
public final class RawBits {

    private static final long STUDY_SEED = 20_261_121L;
    private static final int WORDS = 8192;
    private static final long PERSONS = 1000;
    private static final long DRAWS_EACH = 3;

    private RawBits() {}

    /**
     * Writes until the reader stops.
     *
     * @param arguments the name of a layout
     */
    public static void main(String[] arguments) {
        LongUnaryOperator layout = layout(arguments.length == 0 ? "" : arguments[0]);
        ByteBuffer words = ByteBuffer.allocate(WORDS * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (long place = 0; ; ) {
                words.clear();
                while (words.hasRemaining()) {
                    words.putLong(layout.applyAsLong(place++));
                }
                out.write(words.array());
            }
        } catch (IOException readerStopped) {
            System.err.println("The reader stopped: " + readerStopped.getMessage());
        }
    }

    private static LongUnaryOperator layout(String name) {
        Draws draws = new Draws(STUDY_SEED, 0);
        return switch (name) {
            case "index" -> n -> Draws.bits(draws.key(Purpose.TRAITS, n >>> 31, 0), (int) (n & Integer.MAX_VALUE));
            case "entity" -> n -> Draws.bits(draws.key(Purpose.TRAITS, n, 0), 0);
            case "pair" -> n -> Draws.bits(draws.key(Purpose.MEETING, pairAt(n), 0), 0);
            case "hour" ->
                n -> {
                    long person = n / DRAWS_EACH % PERSONS;
                    long hour = n / DRAWS_EACH / PERSONS;
                    return Draws.bits(draws.key(Purpose.SESSION, person, hour), (int) (n % DRAWS_EACH));
                };
            default -> throw new IllegalArgumentException("Name a layout: index, entity, pair or hour");
        };
    }

    /** The pairs in order of their greater and then of their smaller number. */
    private static long pairAt(long n) {
        int greater = (int) ((1.0 + Math.sqrt(1.0 + 8.0 * n)) / 2.0);
        return Draws.pair((int) (n - (long) greater * (greater - 1) / 2), greater);
    }
}

package org.kring.experiments.result;

import com.fasterxml.jackson.core.io.NumberInput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Goes over the numbers in the line of a finished run and says where they stand. It reads what {@link JournalLine}
 * writes, not any JSON: no spaces, no backslashes in names of metrics, and a quote that follows a comma is never inside a text.
 */
final class NumberScan {

    /** Up to here every whole number is a double. */
    private static final long EXACT = 1L << 53;

    /** The powers of ten that are doubles. */
    private static final double[] POWERS = IntStream.rangeClosed(0, 22)
            .mapToDouble(power -> Double.parseDouble("1e" + power))
            .toArray();

    private final byte[] line;
    private int at;
    private int begin;
    private int end;
    private int[] found = new int[256];

    NumberScan(byte[] line) {
        this.line = line;
    }

    /**
     * Goes to what an entry of the line holds, which stands after what was gone over.
     *
     * @throws IllegalArgumentException if there is no such entry
     */
    void enter(String entry) {
        byte[] name = (",\"" + entry + "\":").getBytes(StandardCharsets.UTF_8);
        int last = line.length - name.length;
        while (at <= last && !Arrays.equals(line, at, at + name.length, name, 0, name.length)) {
            at++;
        }
        require(at <= last);
        at += name.length;
    }

    /** Goes over the bracket with which numbers begin. */
    void open() {
        require(here() == '{' || here() == '[');
        at++;
    }

    /** Goes over the comma before the next number, or over the closing bracket; whether there is a next one. */
    boolean hasNext() {
        if (here() == ',') {
            at++;
        }
        if (here() != '}' && here() != ']') {
            return true;
        }
        at++;
        return false;
    }

    /** Goes over a name and finds its place among those of metrics; -1 if it is none of them. */
    int name(MetricPlaces places, int guess) {
        text();
        require(here() == ':');
        at++;
        return places.find(line, begin, end, guess);
    }

    /** Goes over a number, which then stands from {@link #begin} to before {@link #end}; nowhere, from 0 to 0, if it is undefined. */
    void number() {
        if (here() == '"') {
            text();
            return;
        }
        begin = at;
        while (here() != ',' && here() != '}' && here() != ']') {
            at++;
        }
        end = at;
        if (line[begin] == 'n') {
            begin = 0;
            end = 0;
        }
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** The number that was just gone over, {@code NaN} if it is undefined. */
    double value() {
        if (begin == end) {
            return Double.NaN;
        }
        boolean isNegative = line[begin] == '-';
        long digits = 0;
        int point = end;
        for (int i = isNegative ? begin + 1 : begin; i < end; i++) {
            int digit = line[i] - '0';
            if (line[i] == '.' && point == end) {
                point = i;
            } else if (digit >= 0 && digit <= 9 && digits <= EXACT) {
                digits = 10 * digits + digit;
            } else {
                return anyValue();
            }
        }
        int decimals = Math.max(0, end - point - 1);
        if (digits > EXACT || decimals >= POWERS.length) {
            return anyValue();
        }
        // Both are exact, so that the quotient is rounded once, as that of the digits is (Clinger 1990,
        // doi:10.1145/93542.93557).
        double value = digits / POWERS[decimals];
        return isNegative ? -value : value;
    }

    private double anyValue() {
        return NumberInput.parseDouble(new String(line, begin, end - begin, StandardCharsets.US_ASCII), true);
    }

    /** Goes over an array. */
    Cells numbers() {
        int cells = 0;
        open();
        for (; hasNext(); cells++) {
            if (2 * cells == found.length) {
                found = Arrays.copyOf(found, 2 * found.length);
            }
            number();
            found[2 * cells] = begin;
            found[2 * cells + 1] = end;
        }
        return new Cells(line, Arrays.copyOf(found, 2 * cells));
    }

    private void text() {
        require(here() == '"');
        begin = ++at;
        while (here() != '"') {
            at++;
        }
        end = at++;
    }

    private byte here() {
        require(at < line.length);
        return line[at];
    }

    private static void require(boolean isRight) {
        if (!isRight) {
            throw new IllegalArgumentException("the line is not that of a finished run");
        }
    }
}

package org.kring.model.population;

/** A column of numbers in [0,1], each kept as one byte in steps of 1/255. */
final class ShareColumn {

    private static final double STEPS = 255.0;

    private final byte[] bytes;

    ShareColumn(int size) {
        bytes = new byte[size];
    }

    double get(int index) {
        return (bytes[index] & 0xff) / STEPS;
    }

    /** What is kept of a number, for who only wants to have read it. */
    int code(int index) {
        return bytes[index];
    }

    /** Keeps the nearest step; the value must be in [0,1]. */
    void put(int index, double value) {
        bytes[index] = (byte) Math.round(value * STEPS);
    }
}

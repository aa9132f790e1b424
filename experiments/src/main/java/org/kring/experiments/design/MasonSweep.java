package org.kring.experiments.design;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kring.experiments.scenario.InputException;

/**
 * Reads a parameter file of MASON's sweeps, as {@code sim.util.sweep.ParameterSweep} of MASON 20 takes it: a file of Java
 * properties with the names in {@code independent} and, in the same order, one number for each in {@code min}, {@code max} and
 * {@code divisions}. A factor takes {@code divisions} values from min to max in equal steps, just min if there is one; the last
 * factor runs fastest, and each point is run {@code trials} times. MASON has no lists and no logarithmic steps.
 *
 * <p>Values are the numbers that MASON sets for properties of type double; it cuts off the fraction for whole numbers.
 */
public final class MasonSweep {

    private static final Set<String> TAKEN = Set.of("independent", "min", "max", "divisions", "trials");
    private static final String EXAMPLE = "the file is not one of MASON's parameter sweeps; docs/designs.md shows one.";

    private final DesignFile file;
    private final Properties entries;

    private MasonSweep(DesignFile file, Properties entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Reads a sweep.
     *
     * @param path a file in UTF-8
     * @param paths path of the factor for a name in the file; names that are not in it stay as they are
     * @return the sweep
     * @throws InputException if the file cannot be read, or says what cannot be taken over
     */
    public static ImportedSweep read(Path path, Map<String, String> paths) {
        DesignFile file = DesignFile.read(path);
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(file.text()));
        } catch (IllegalArgumentException e) {
            throw file.refuse("a backslash with u begins no letter (%s).".formatted(e.getMessage()), EXAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MasonSweep(file, entries).sweep(paths);
    }

    private ImportedSweep sweep(Map<String, String> paths) {
        Set<String> keys = new TreeSet<>(entries.stringPropertyNames());
        keys.stream().filter(key -> key.startsWith("parent.")).findFirst().ifPresent(key -> {
            throw file.refuse(
                    "%s = %s: entries of another file cannot be taken over.".formatted(key, text(key)),
                    "you can copy that file's entries into this one.");
        });
        String[] names = words("independent");
        double[] min = numbers("min", names);
        double[] max = numbers("max", names);
        double[] divisions = numbers("divisions", names);
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            factors.add(factor(paths.getOrDefault(names[i], names[i]), min[i], max[i], divisions[i]));
        }
        Map<String, String> notTakenOver = new LinkedHashMap<>();
        keys.stream().filter(key -> !TAKEN.contains(key)).forEach(key -> notTakenOver.put(key, text(key)));
        return new ImportedSweep(grid(factors), trials(), notTakenOver);
    }

    private FullFactorial grid(List<Factor> factors) {
        try {
            return new FullFactorial(factors);
        } catch (IllegalArgumentException e) {
            throw file.refuse("independent: " + e.getMessage() + ".", "one of the names was meant to be another.");
        }
    }

    private Factor factor(String path, double min, double max, double divisions) {
        if (!(divisions >= 1.0 && divisions <= Integer.MAX_VALUE && divisions == Math.rint(divisions))) {
            throw file.refuse(
                    "divisions of %s must be a whole number from 1, but was %s."
                            .formatted(path, ValueText.of(divisions)),
                    EXAMPLE);
        }
        int count = (int) divisions;
        // As MASON computes them, so that the last digit agrees too.
        double increment = count == 1 ? 0.0 : (max - min) / (count - 1);
        List<String> values = IntStream.range(0, count)
                .mapToObj(i -> ValueText.of(min + i * increment))
                .toList();
        try {
            return new ListedFactor(path, values);
        } catch (IllegalArgumentException e) {
            throw file.refuse(
                    e.getMessage() + ", because min and max are too near for %d divisions.".formatted(count),
                    "divisions = 1 was meant, and more trials.");
        }
    }

    private int trials() {
        String text = entries.getProperty("trials", "1").strip();
        try {
            int trials = Integer.parseInt(text);
            if (trials >= 1) {
                return trials;
            }
        } catch (NumberFormatException e) {
            // refused below, as a number below 1 is
        }
        throw file.refuse("trials must be a whole number from 1, but was %s.".formatted(text), EXAMPLE);
    }

    private double[] numbers(String key, String[] names) {
        String[] words = words(key);
        if (words.length != names.length) {
            throw file.refuse(
                    "%s has %d numbers, but independent has %d names.".formatted(key, words.length, names.length),
                    "a name holds a blank.");
        }
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(key, words[i]);
        }
        return numbers;
    }

    private double number(String key, String word) {
        try {
            double number = Double.parseDouble(word);
            if (Math.abs(number) < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, as infinity is
        }
        throw file.refuse("%s must hold finite numbers, but held %s.".formatted(key, word), EXAMPLE);
    }

    private String[] words(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            throw file.refuse("there is no %s.".formatted(key), EXAMPLE);
        }
        return text.split("\\s+", -1);
    }

    private String text(String key) {
        return entries.getProperty(key, "").strip();
    }
}
